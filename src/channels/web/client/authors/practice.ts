import { bubble } from '../bubble.js'
import { element, find } from '../element.js'
import { api } from './api.js'
import { drawWhy } from './why.js'

/** The chat to try: what is asked goes through the real desk and is kept nowhere. `open` shows a place in the files. */
export function practice(open: (at: string) => void, trouble: (error: unknown) => void): void {
  const log = find('log', HTMLDivElement)
  const form = find('ask', HTMLFormElement)
  const box = find('message', HTMLTextAreaElement)
  let conversation = crypto.randomUUID()
  let asking = Promise.resolve()

  async function ask(text: string): Promise<void> {
    const waits = element('p', 'waits', 'Looking it up …')
    log.append(waits)
    log.scrollTop = log.scrollHeight
    const { lines, why } = await api.say(conversation, crypto.randomUUID(), text).finally(() => waits.remove())
    for (const line of log.querySelectorAll<HTMLButtonElement>('button.choice')) line.disabled = true
    for (const line of lines) log.append(bubble(line))
    if (why) log.append(drawWhy(why, open))
    log.scrollTop = log.scrollHeight
  }

  function say(text: string) {
    log.append(element('div', 'line customer', element('p', 'bubble', text)))
    log.scrollTop = log.scrollHeight
    // One after another, as a customer would be answered.
    asking = asking.then(() => ask(text)).catch(trouble)
  }

  form.addEventListener('submit', event => {
    event.preventDefault()
    const text = box.value.trim()
    box.value = ''
    if (text !== '') say(text)
    box.focus()
  })
  box.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  log.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('button.choice') : null
    if (button instanceof HTMLButtonElement) {
      say(button.textContent ?? '')
      box.focus()
    }
  })
  find('again', HTMLButtonElement).addEventListener('click', () => {
    conversation = crypto.randomUUID()
    log.replaceChildren()
    box.focus()
  })
}
