import { check } from '../../forms/checks.js'
import { advance, fill, isSettled, missingFields } from '../../forms/fill.js'
import type { Field, Form, OpenForm } from '../../forms/form.js'
import type { Reply } from '../../message.js'
import { asksIfFiled } from '../../understanding/acts/asks-if-filed.js'
import { asksWhatIsNeeded } from '../../understanding/acts/asks-what-is-needed.js'
import { goesOn } from '../../understanding/acts/goes-on.js'
import { numberNext } from '../../understanding/several/one-more.js'
import { countWords, normalize } from '../../understanding/text/normalize.js'
import { askedAbout } from '../answering/asked-about.js'
import { ask, askAgain, askNext } from '../asking.js'
import { lastWords } from '../conversation.js'
import { speaksOfRequest, tellStatus } from '../filed/status.js'
import { fieldCalled } from '../names-field.js'
import { shownValues } from '../read-back/read-back.js'
import { after, isPressed, textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'

/** "Status" asks how far the form is; in more words it asks about a ticket. */
const mostWords = 2

/** What can be said to a form about itself: help, back, how far it is, the question once more, and the name of a field to go to it. */
export function obeyInForm(scene: Scene, open: OpenForm, form: Form): Step | null {
  if (isPressed(scene, scene.phrases.statusButton)) return progress(scene, open, form)
  // "还是办吧" is no title.
  if (open.stage === 'asking' && goesOn(scene.message.text)) return askAgain(scene, open, form)
  // "Back Bay Ltd" is a title, and whatever else holds a value is no command: "好，接下来59213377" only sounds of what comes next.
  const holdsValue = Object.keys(scene.heard.fields).length > 0 || numberNext(scene.message.text) !== null
  if (holdsValue && !fieldCalled(scene.message.text, form)) return null
  return (
    help(scene, open, form) ??
    back(scene, open, form) ??
    progress(scene, open, form) ??
    repeat(scene, open, form) ??
    jump(scene, open, form)
  )
}

function help(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { phrases } = scene
  if (!asksForHelp(scene) || askedAbout(scene, open, form)) return null
  if (open.stage !== 'asking') return askNext(scene, open, form, phrases.helpAtReadBack)
  const field = form.fields.find(({ name }) => name === open.asked)
  if (!field) return null
  const word = countWords(scene.message.text) === 1 && field.check.kind === 'text' ? scene.message.text.trim() : null
  // Whoever has been helped and says it again is called so.
  const meant = word && normalize(lastWords(scene.conversation)) === normalize(word) ? check(field, word) : null
  if (meant?.kind === 'ok') {
    const { open: filled } = fill(open, form, { [field.name]: meant.value })
    return askNext(scene, advance(filled, form).open, form, '')
  }
  const lines = [phrases.ask(field), field.hint, phrases.commands, ...(word ? [phrases.ifMeant(word, field)] : [])]
  const buttons = [...(before(open, form) ? [phrases.back] : []), phrases.statusButton, phrases.startOverButton, phrases.cancelRequest]
  const reply: Reply = { kind: 'text', text: lines.join('\n'), choices: buttons.map(label => ({ label })) }
  return { conversation: { ...scene.conversation, form: open, offer: null }, replies: [reply], effects: [] }
}

/** From this confidence on a single word is small talk, such as "hello", and no answer. */
export const sureOfWord = 0.75

/** By the command, its button, or small talk that asks what can be done here. */
function asksForHelp(scene: Scene): boolean {
  const { decision, command } = scene.heard
  if (isPressed(scene, scene.phrases.help) || command === 'help') return true
  const intent = decision.kind === 'smalltalk' ? scene.knowledge.intents.get(decision.intent) : undefined
  // A single word that is none of those for help is a try at an answer.
  const isSure = scene.heard.confidence >= sureOfWord || countWords(scene.message.text) > 1
  return intent?.kind === 'smalltalk' && intent.explainsForm === true && command === null && isSure
}

/** To the question before, which keeps its answer until there is another. Without a cancelled request, "undo" means the same. */
function back(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { phrases, heard } = scene
  if (!isPressed(scene, phrases.back) && heard.command !== 'back' && heard.command !== 'undo') return null
  const field = before(open, form)
  if (field) return goTo(scene, open, field)
  const first: Step = { conversation: scene.conversation, replies: [textReply(phrases.firstQuestion)], effects: [] }
  return after(first, ({ conversation }) => askAgain({ ...scene, conversation }, open, form))
}

/** The last field with a value before the one that is asked; before the read-back, the last of all. */
function before(open: OpenForm, form: Form): Field | null {
  const at = open.stage === 'asking' ? form.fields.findIndex(({ name }) => name === open.asked) : form.fields.length
  const earlier = form.fields.slice(0, Math.max(0, at)).filter(({ name }) => isSettled(open, name))
  return earlier.at(-1) ?? null
}

/** What is known and what is missing, and how things stand with the tickets there are. */
function progress(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { decision } = scene.heard
  const asksStatus = decision.kind === 'request' && scene.knowledge.intents.get(decision.intent)?.kind === 'status'
  const isShort = countWords(scene.message.text) <= mostWords && !/\d/.test(scene.message.text)
  const asksNeeds = open.stage === 'asking' && asksWhatIsNeeded(scene.message.text)
  const asksWhere =
    asksNeeds || asksIfFiled(scene.message.text) !== null || (decision.kind !== 'answer' && speaksOfRequest(scene.message.text))
  if (!isPressed(scene, scene.phrases.statusButton) && !(asksStatus && isShort) && !asksWhere) return null
  const given = form.fields.filter(({ name }) => open.values[name] !== undefined)
  const missing = missingFields(open.values, form)
  const told: Step = {
    conversation: scene.conversation,
    replies: [textReply(scene.phrases.progress(given, shownValues(open, form), missing))],
    effects: [],
  }
  const all = scene.conversation.tickets.length > 0 ? after(told, () => tellStatus(scene)) : told
  return after(all, ({ conversation }) => askAgain({ ...scene, conversation }, open, form))
}

function repeat(scene: Scene, open: OpenForm, form: Form): Step | null {
  return scene.heard.command === 'repeat' ? askNext(scene, open, form, '') : null
}

function jump(scene: Scene, open: OpenForm, form: Form): Step | null {
  const field = fieldCalled(scene.message.text, form)
  return field && goTo(scene, open, field)
}

/** Asks for a field, whatever was asked before; says what it holds, where it holds something. */
function goTo(scene: Scene, open: OpenForm, field: Field): Step {
  const value = open.values[field.name]
  const lead = value === undefined ? '' : scene.phrases.holds(field, value)
  return ask(scene, { ...open, stage: 'asking', asked: field.name, misses: 0 }, field, lead)
}
