import { element } from './element.js'
import { session } from './session.js'
import { texts } from './texts.js'

/** Fetches a copy with the session, which a plain link could not show, and gives it to the browser to keep. */
export function copyButton(token: string): HTMLElement {
  const button = element('button', 'choice', texts.download)
  button.type = 'button'
  const said = element('p', 'becoming')
  said.setAttribute('role', 'status')
  button.addEventListener('click', event => {
    // Not a choice: nothing is sent as the customer's words.
    event.stopPropagation()
    button.disabled = true
    said.textContent = ''
    fetchCopy(token)
      .then(isThere => {
        if (!isThere) said.textContent = texts.copyGone
        button.disabled = !isThere
      })
      .catch(() => {
        said.textContent = texts.copyFailed
        button.disabled = false
      })
  })
  return element('div', 'copy', button, said)
}

/** False where the copy is not there any more. */
async function fetchCopy(token: string): Promise<boolean> {
  const headers = { authorization: `Bearer ${await session()}` }
  const response = await fetch(new URL(`copies/${token}`, document.baseURI), { headers })
  if (response.status === 404) return false
  if (!response.ok) throw new Error(`copy: the server answered ${response.status}`)
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = nameIn(response.headers.get('content-disposition'))
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return true
}

function nameIn(disposition: string | null): string {
  return decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1] ?? 'copy')
}
