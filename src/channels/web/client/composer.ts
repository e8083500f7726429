import { find } from './element.js'
import { texts } from './texts.js'

/** Same as the server's; a longer message is refused here already, so that no words are lost on the way. */
const longest = 4_000

interface Composer {
  focus(): void
}

/** The box one writes in: grows to six lines, Enter sends, Shift + Enter does not. `typing` is told of each change that the customer makes. */
export function composer({ send, typing }: { send(text: string): void; typing(): void }): Composer {
  const form = find('composer', HTMLFormElement)
  const box = find('message', HTMLTextAreaElement)
  const note = find('note', HTMLParagraphElement)
  const usual = note.textContent ?? ''

  function check(): boolean {
    const over = box.value.length - longest
    note.textContent = over > 0 ? texts.tooLong(over) : usual
    note.classList.toggle('trouble', over > 0)
    box.setAttribute('aria-invalid', String(over > 0))
    return over <= 0
  }

  function grow() {
    box.style.height = 'auto'
    box.style.height = `${box.scrollHeight}px`
  }

  box.addEventListener('input', () => {
    check()
    grow()
    typing()
  })
  box.addEventListener('keydown', event => {
    // While a character is being composed (Chinese, Japanese), Enter chooses it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    const text = box.value.trim()
    if (text === '' || !check()) return box.focus()
    send(text)
    box.value = ''
    check()
    grow()
    box.focus()
  })
  return { focus: () => box.focus() }
}
