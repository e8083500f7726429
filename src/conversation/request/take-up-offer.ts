import { fill } from '../../forms/fill.js'
import type { Values } from '../../forms/form.js'
import { askedBeforeYes } from '../../understanding/acts/asks-before.js'
import { consentIn } from '../../understanding/acts/consent/consent.js'
import { filesReadBack } from '../../understanding/acts/consent/files-read-back.js'
import { needsNoCopy, saysNotTheCopy } from '../../understanding/acts/needs-no-copy.js'
import { takesNote } from '../../understanding/acts/takes-note.js'
import { whyNot } from '../../understanding/acts/why-not.js'
import type { EntryRef } from '../../understanding/heard.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { segment } from '../../understanding/text/segment.js'
import { isToken } from '../../understanding/text/written-as-name.js'
import { answer, sayEntries } from '../answering/answer.js'
import { answersBeside } from '../answering/answers-beside.js'
import { takeWhy } from '../answering/feedback.js'
import { offerPerson } from '../answering/small-turns.js'
import { askAgain } from '../asking.js'
import type { Offer } from '../conversation.js'
import { dateChosen } from '../dated/which-date.js'
import { takeUpChange } from '../filed/change-ticket.js'
import { fileForPerson } from '../filed/filing.js'
import { isPressed } from '../step.js'
import { thenForm } from '../then-form.js'
import type { Told } from '../told.js'
import type { Scene, Step } from '../turn.js'
import { withMore } from '../words.js'
import { beginForm, startForm } from './begin-form.js'
import { takeUpFate } from './lost-or-late.js'
import { takeUpOther } from './other-account.js'
import { agrees, declines, gives } from './said-to-offer.js'
import { goOnWithout } from './unknown-field.js'

/** Whether it says of the form that was read back, not of what was offered since, that it be filed: by its button, or in words that say so. */
function filesIt(scene: Scene): boolean {
  const { conversation, message, phrases } = scene
  if (conversation.form?.stage !== 'confirming') return false
  return isPressed(scene, phrases.fileIt) || filesReadBack(message.text)
}

/** What a message does with the offer that stands, or null where it is about something else. */
export function takeUpOffer(scene: Scene): Step | null {
  const { offer, ...rest } = scene.conversation
  if (!offer) return null
  const closed: Scene = { ...scene, conversation: { ...rest, offer: null } }
  switch (offer.kind) {
    case 'form':
      return takeUpForm(scene, closed, offer)
    case 'person':
      return takeUpPerson(scene, closed, offer)
    case 'unknown-field':
      return takeUpUnknown(scene, closed, offer)
    case 'other-value':
      return takeUpOther(closed, offer, agrees(scene))
    case 'why':
      return takeWhy(closed, offer.message)
    case 'lost-or-late':
      return takeUpFate(closed, offer, startForm)
    case 'change':
    case 'change-or-new':
      return takeUpChange(closed, offer, beginForm)
    // It goes before everything else: see withdraw.ts.
    case 'withdraw':
      return null
    case 'which-date':
      return takeUpDate(scene, closed, offer)
    case 'choices':
      return takeUpChoice(scene, closed, offer)
  }
}

type Offered<Kind extends Offer['kind']> = Extract<Offer, { kind: Kind }>

function takeUpForm(scene: Scene, closed: Scene, offer: Offered<'form'>): Step | null {
  const { heard, knowledge, message, phrases } = scene
  // Deleted by its authors since: what the message says besides is heard afresh.
  if (!knowledge.intents.has(offer.intent)) return null
  // A button is no account name, however it is written.
  if (isPressed(scene, phrases.fileIt)) return beginForm(withFields(closed, offer.values), offer.intent, offer)
  // "I don't need a copy" is heard as a word on the copy that was offered.
  if (needsNoCopy(message.text) || saysNotTheCopy(message.text)) return plain(closed, phrases.allRight)
  const taken = withFields(closed, { ...offer.values, ...heard.fields })
  if (asksBesideYes(message.text)) return beginAnswering(taken, offer)
  if (agrees(scene) || whyNot(message.text) === 'bare' || goesAhead(scene, offer.intent)) return beginForm(taken, offer.intent, offer)
  return declines(scene) ? plain(closed, phrases.allRight) : null
}

function takeUpPerson(scene: Scene, closed: Scene, offer: Offered<'person'>): Step | null {
  const { conversation, heard, message, phrases } = scene
  const { form } = conversation
  if (filesIt(scene)) return null
  // The value that would not succeed, given after all, or a wish to stop: the form goes on, or ends.
  if (form && (heard.fields[form.asked ?? ''] !== undefined || heard.command === 'cancel')) return null
  if (isPressed(scene, phrases.passOn)) return fileForPerson(closed, offer.words)
  // A ticket is filed on a clear yes.
  if (takesNote(message.text) && !form) return offerPerson(closed, phrases.notPassedOn, offer.words)
  if (agrees(scene)) return fileForPerson(closed, withMore(offer.words, message.text))
  // "Not a copy!", to "shall I pass it on?": what was asked is still open.
  if (saysNotTheCopy(message.text) && !form) return offerPerson(scene, phrases.unknown)
  // "Why not?" may ask why the bot does not know.
  if (whyNot(message.text) === 'bare' && !form) return offerPerson(closed, phrases.unknown, offer.words)
  return declines(scene) ? (backToForm(closed) ?? plain(closed, phrases.allRight)) : null
}

function takeUpUnknown(scene: Scene, closed: Scene, offer: Offered<'unknown-field'>): Step | null {
  const { conversation, heard, knowledge, message, phrases } = scene
  const open = conversation.form
  const intent = open ? knowledge.intents.get(open.intent) : undefined
  const field = intent?.kind === 'form' ? intent.form.fields.find(({ name }) => name === offer.field) : undefined
  if (!open || intent?.kind !== 'form' || !field || heard.fields[field.name] !== undefined || heard.command === 'cancel') return null
  const refuses = heard.command === 'wont-say' && !isQuestion(message.text)
  if (isPressed(scene, phrases.markUnknown) || agrees(scene) || refuses)
    return goOnWithout(closed, fill(open, intent.form, heard.fields).open, intent.form, field)
  return declines(scene) ? backToForm(closed) : null
}

function takeUpDate({ heard: { command }, phrases }: Scene, closed: Scene, offer: Offered<'which-date'>): Step | null {
  const chosen = dateChosen(closed, offer)
  if (chosen) return answer(closed, offer.refs, [], { words: offer.words, instead: [] }, chosen)
  return command === 'cancel' || command === 'no' ? plain(closed, phrases.allRight) : null
}

function takeUpChoice(scene: Scene, closed: Scene, offer: Offered<'choices'>): Step | null {
  const { conversation, heard, phrases, pressed } = scene
  if (filesIt(scene)) return null
  const chosen = offer.options.find(({ label }, at) => isPressed(scene, label) || pressed === String(at + 1))
  const answerOne = (one: EntryRef) =>
    answerOpen(closed, one, { words: offer.words, instead: offer.options.filter(({ entry }) => entry !== one.entry) })
  if (chosen) return answerOne(chosen)
  const isLast = isPressed(scene, phrases.noneOfThese) || pressed === String(offer.options.length + 1)
  if (isLast || heard.command === 'none-of-these' || (heard.command === 'no' && !gives(scene)))
    return conversation.form ? thenForm(closed, plain(closed, phrases.unknownInForm)) : offerPerson(closed, phrases.unknown, offer.words)
  if (heard.command === 'cancel') return conversation.form ? null : plain(closed, phrases.allRight)
  const [only, ...others] = offer.options
  if (agrees(scene) && only && others.length === 0) return answerOne(only)
  // A yes to neither says nothing of the form behind them either, least of all that it be filed: it is asked again.
  return agrees(scene) ? backToForm(closed) : null
}

/** "Yes please, but first: how long does it take?" takes the offer up and asks; "ok, and how long?" may only have heard what was told. */
function asksBesideYes(text: string): boolean {
  const consent = consentIn(text)
  if (askedBeforeYes(text) !== null) return true
  const rest = consent?.kind === 'first' && consent.isYes ? consent.rest : wants.exec(text)?.[1]
  return rest !== undefined && [rest, ...segment(rest)].some(isQuestion)
}

/** What 需要我……吗 is answered with. */
const wants = /^(?:需要|要的)[,，。!！\s](.+)$/su

/** The answers, and the form that begins: nothing is filed by that, and what it asks for can be given with the answer in mind. */
function beginAnswering(scene: Scene, offer: Extract<Offer, { kind: 'form' }>): Step {
  const begun = beginForm(scene, offer.intent, offer)
  const { conversation } = begun
  if (!conversation.form) return begun
  const told = answersBeside({ ...scene, conversation }, conversation.form, false)
  return {
    ...begun,
    conversation: told.conversation,
    replies: [...told.replies, ...begun.replies],
    effects: [...told.effects, ...begun.effects],
  }
}

/** What was meant by the question; while a form is open nothing is offered with it, and the form goes on. */
function answerOpen(scene: Scene, one: EntryRef, asked: Pick<Told, 'words' | 'instead'>): Step {
  return scene.conversation.form ? thenForm(scene, sayEntries(scene, [one], [], asked)) : answer(scene, [one], [], asked)
}

/** Whoever gives what the form asks for, or says again that they want it, has taken the offer up without saying yes. */
function goesAhead({ heard, knowledge, message }: Scene, id: string): boolean {
  const { decision, fields, candidates } = heard
  // "cragfoot-inn" sounds of nothing that is known, so of what is not covered.
  const isTopic = decision.kind === 'not-covered' && !isToken(message.text)
  if (decision.kind === 'answer' || decision.kind === 'smalltalk' || isTopic) return false
  if (Object.keys(fields).length > 0) return true
  const intent = knowledge.intents.get(id)
  const about = candidates[0]?.meaning.id
  return about !== undefined && !isQuestion(message.text) && (about === id || (intent?.kind === 'form' && about === intent.entry))
}

/** A person was offered because a field would not succeed: without one, the field is asked for again. */
function backToForm(scene: Scene): Step | null {
  const open = scene.conversation.form
  const intent = open ? scene.knowledge.intents.get(open.intent) : undefined
  return open && intent?.kind === 'form' ? askAgain(scene, { ...open, misses: 0 }, intent.form) : null
}

function withFields(scene: Scene, fields: Values): Scene {
  return { ...scene, heard: { ...scene.heard, fields } }
}

function plain({ conversation }: Scene, text: string): Step {
  return { conversation, replies: [{ kind: 'text', text }], effects: [] }
}
