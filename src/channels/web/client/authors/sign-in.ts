import { find } from '../element.js'
import { api, Refused } from './api.js'

/** Shows the form to sign in with; `done` is called once somebody has. */
export function askToSignIn(done: () => void): void {
  const [place, box] = [find('sign-in', HTMLElement), find('key', HTMLInputElement)]
  const trouble = find('sign-in-trouble', HTMLParagraphElement)
  place.hidden = false
  find('state', HTMLParagraphElement).textContent = 'Sign in to look at the files.'
  box.focus()
  find('sign-in-form', HTMLFormElement).onsubmit = event => {
    event.preventDefault()
    trouble.textContent = ''
    api.signIn(box.value).then(
      () => {
        box.value = ''
        find('state', HTMLParagraphElement).textContent = 'Reading the files …'
        place.hidden = true
        done()
      },
      (error: unknown) => {
        trouble.textContent = error instanceof Refused ? error.message : String(error)
        box.select()
      },
    )
  }
}
