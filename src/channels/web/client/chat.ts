import { composer } from './composer.js'
import { connect, type State } from './connection.js'
import { find } from './element.js'
import { outbox, type Unsent } from './outbox.js'
import type { RefusalCode, ServerFrame } from './protocol.js'
import { forgetSession, hasSession } from './session.js'
import { texts, translatePage } from './texts.js'
import { transcript } from './transcript.js'

translatePage()
const log = find('log', HTMLDivElement)
const greeting = find('greeting', HTMLElement)
const state = find('state', HTMLParagraphElement)
const shown = transcript(log, find('lines', HTMLDivElement))
const unsent = outbox()
/** Set between asking for the transcript and getting it: only then is it known which messages did not arrive. */
let catchingUp = false
const typingEveryMs = 500
let typedAt = Number.NEGATIVE_INFINITY
/** Whether the transcript has been seen since the page was opened; without a session there is none. */
let known = !hasSession()

const box = composer({ send: say, typing })
for (const { id, text } of unsent.all()) shown.showUnsent(id, text)
greet()
const connection = connect({ frame, state: stateChanged })

log.addEventListener('click', event => {
  const button = event.target instanceof Element ? event.target.closest('button.choice') : null
  if (!(button instanceof HTMLButtonElement) || button.ariaDisabled === 'true') return
  say(button.textContent ?? '', true)
  // Without a pointer the focus would be lost with the button; on a phone, focusing the box would bring up the keyboard.
  if (event.detail === 0 || matchMedia('(pointer: fine)').matches) box.focus()
})
confirmNew()

function say(text: string, pressed = false) {
  const message = unsent.add(text)
  shown.showUnsent(message.id, text)
  greet()
  if (!catchingUp) send(message, pressed)
}

function send({ id, text }: Unsent, pressed = false) {
  shown.markUnsent(id, connection.send({ type: 'message', id, text, pressed }) ? texts.sending : texts.waiting)
}

/** Whoever writes on while a message waits for its reply is not interrupted; see the server's bursts. */
function typing() {
  const now = performance.now()
  if (unsent.all().length === 0 || now - typedAt < typingEveryMs) return
  typedAt = now
  connection.send({ type: 'typing' })
}

function frame(received: ServerFrame) {
  if (received.type === 'typing') return shown.typing(true)
  shown.typing(false)
  if (received.type === 'error') return refused(received.code, received.id)
  for (const line of received.lines) unsent.remove(line.message)
  const whole = shown.add(received.lines)
  if (!whole) return catchUp()
  known = true
  if (catchingUp) {
    catchingUp = false
    for (const message of unsent.all()) send(message)
  }
  greet()
}

/** Refusals that the same message may get past a little later. */
const passing: readonly RefusalCode[] = ['CONVERSATION_BUSY', 'STORE_UNAVAILABLE', 'CONVERSATION_DAMAGED', 'TOO_FAST', 'FAILED']

function refused(code: RefusalCode, id?: string) {
  // A page that stayed open may be older than the server.
  const text = texts.refusals[code] ?? texts.refusals.FAILED
  const message = unsent.all().find(each => each.id === id)
  if (!message) {
    tell(text)
    if (catchingUp) setTimeout(catchUp, 5_000)
    return
  }
  if (passing.includes(code)) return shown.markUnsent(message.id, text, () => send(message))
  unsent.remove(message.id)
  shown.markUnsent(message.id, texts.notSent(text))
}

function stateChanged(now: State) {
  tell(now === 'lost' ? texts.reconnecting : '')
  if (now === 'open') return catchUp()
  shown.typing(false)
  if (now === 'lost') for (const { id } of unsent.all()) shown.markUnsent(id, texts.waiting)
}

function catchUp() {
  catchingUp = connection.send({ type: 'read', after: shown.last() })
}

function tell(text: string) {
  state.textContent = text
}

/** The greeting stands in an empty transcript; a browser that was here before waits until it is known to be empty. */
function greet() {
  greeting.hidden = !known || shown.last() > 0 || unsent.all().length > 0
}

function confirmNew() {
  const dialog = find('confirm', HTMLDialogElement)
  find('new', HTMLButtonElement).addEventListener('click', () => dialog.showModal())
  find('stay', HTMLButtonElement).addEventListener('click', () => dialog.close())
  find('leave', HTMLButtonElement).addEventListener('click', () => {
    dialog.close()
    forgetSession()
    unsent.clear()
    shown.clear()
    catchingUp = false
    known = true
    greet()
    connection.restart()
    box.focus()
  })
}
