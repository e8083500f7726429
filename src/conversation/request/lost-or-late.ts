import { advance, fill } from '../../forms/fill.js'
import type { OpenForm, Values } from '../../forms/form.js'
import { takesSentence } from '../../forms/takes-sentence.js'
import {
  answersFate,
  fateOf,
  isLostOnItsWay,
  isReportedDelivered,
  isSaidLost,
  namesTheCopy,
  saysLost,
  wantsAnother,
  wantsSentAgain,
} from '../../understanding/acts/lost-or-late.js'
import { tellsSlip } from '../../understanding/fields/tells-slip.js'
import type { Intent } from '../../understanding/knowledge.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { countWords } from '../../understanding/text/normalize.js'
import { segment } from '../../understanding/text/segment.js'
import { sayEntries } from '../answering/answer.js'
import { smallTalk } from '../answering/small-turns.js'
import { askNext } from '../asking.js'
import type { Conversation, Offer } from '../conversation.js'
import { splitSeveral } from '../several/split-several.js'
import { after, isPressed, textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { mentionsInvoice, tellsLossByNumber } from './mentions-invoice.js'

// A copy is for an invoice that had arrived, or was reported as delivered, and is lost. Whoever is still waiting for theirs is told about
// the delivery instead. It is asked for only where the words leave it open.

export type FormIntent = Extract<Intent, { kind: 'form' }>
type Fateful = Extract<Offer, { kind: 'lost-or-late' }>

/** A request as it stands before its form is opened. */
export type Begun = Pick<OpenForm, 'key' | 'values' | 'waiting' | 'apart' | 'further' | 'uncounted' | 'confidence'>

/** The request that begins with this message, if it must wait: the delivery policy, or the one question. Null where it may begin. */
export function waitForFate(scene: Scene, intent: FormIntent, begun: Begun): Step | null {
  if (intent.late === null) return null
  const fate = fateOf(scene.message.text)
  if (asksOutright(scene, intent, begun) || isLostOnItsWay(scene.message.text)) return null
  if (fate === 'late') return tellLate(scene, intent, begun)
  return fate === 'unsure' ? askFate(scene, intent, begun) : null
}

/**
 * Whether somebody plainly asks for a copy of what they say is lost: in so many words, or by giving the values that one is asked for with. Whoever only
 * lacks an invoice and gives the values goes on with the request, as after the question.
 */
function asksOutright({ heard, message: { text } }: Scene, { form, late }: FormIntent, { values }: Begun): boolean {
  const isSaid = isSaidLost(text)
  if (isSaid && wantsAnother(text)) return true
  // All of it is given: "reason: the courier never delivered it" is how it was lost.
  const isWhole = form.fields.every(({ name, required }) => !required || values[name] !== undefined)
  if (isWhole && (isSaid || calledReason.test(text))) return true
  const given = form.fields.filter(field => field.required && !takesSentence(field) && values[field.name] !== undefined)
  // "It is missing. Account: maple-ops, number 39015526. When will it come?"
  const waits = heard.decision.kind === 'request' && heard.decision.entries.some(({ entry }) => entry === late)
  return given.length >= enough && !waits && (isSaid || fateOf(text) === 'unsure')
}

const calledReason = /\breason(?: is)? ?[:=]|原因 ?[:：是]/iu

/** Values of a form that nobody gives who does not want it filed. */
const enough = 2

/** "It never arrived" in the middle of the form, on second thoughts or as the reason: what was given is kept, and nothing is filed without another word of theirs. */
export function lateInForm(scene: Scene, open: OpenForm): Step | null {
  const intent = scene.knowledge.intents.get(open.intent)
  const { text } = scene.message
  if (intent?.kind !== 'form' || intent.late === null || isQuestion(text) || fateOf(text) !== 'late' || isLostOnItsWay(text)) return null
  const filled = fill(open, intent.form, scene.heard.fields)
  const next = advance(filled.open, intent.form)
  // Given as the last thing that was missing: they asked for a copy of a lost invoice and told all of it. They hear of the delivery, and decide.
  if (filled.changed.includes(open.asked ?? '') && next.open.stage === 'confirming') {
    return after(sayEntries(scene, [{ entry: intent.late, side: null }], []), ({ conversation }) =>
      askNext({ ...scene, conversation }, next.open, intent.form, scene.phrases.onlyIfLost),
    )
  }
  return tellLate(scene, intent, { ...open, values: { ...open.values, ...scene.heard.fields } })
}

/** A message that asks for nothing by name, but says that an invoice has not come, or that it was delivered and is not there. */
export function fateAlone(scene: Scene): Step | 'begin' | null {
  const { decision } = scene.heard
  const { text } = scene.message
  const intent = fatefulIntent(scene)
  const isTold = decision.kind === 'answer' && decision.entries.every(({ entry }) => entry === intent?.late)
  const isUnclear = decision.kind === 'unknown' || decision.kind === 'clarify' || decision.kind === 'not-covered'
  if (intent && isUnclear && wantsSentAgain(text) && mentionsInvoice(scene)) return askFate(scene, intent, begunBy(scene))
  if (!intent || isQuestion(text) || !(isTold || isUnclear)) return null
  if (isReportedDelivered(text) && (mentionsInvoice(scene) || wasToldLate(scene.conversation, intent))) return 'begin'
  if (isLostOnItsWay(text) && mentionsInvoice(scene)) return 'begin'
  if (!isUnclear || !mentionsInvoice(scene)) return null
  if (decision.kind !== 'not-covered' && asksOutright(scene, intent, begunBy(scene)) && !asks(text)) return 'begin'
  if (decision.kind !== 'not-covered' && (saysLost(text) || namesTheCopy(text) || tellsLossByNumber(scene)) && !asks(text)) return 'begin'
  const fate = fateOf(text)
  if (fate === 'unsure' && countWords(text) <= longestLack) return askFate(scene, intent, begunBy(scene))
  return fate === 'late' ? tellLate(scene, intent, begunBy(scene)) : null
}

function asks(text: string): boolean {
  return isQuestion(text) || segment(text).some(isQuestion)
}

/** In words. "I don't have the invoice" says it all; a longer message without a wish is about something else. */
const longestLack = 9

export function fatefulIntent({ knowledge }: Pick<Scene, 'knowledge'>): FormIntent | null {
  for (const intent of knowledge.intents.values()) if (intent.kind === 'form' && intent.late !== null) return intent
  return null
}

export function begunBy(scene: Scene): Begun {
  const { conversation, message, heard } = scene
  const key = `${conversation.id}:${message.id}`
  return { key, ...splitSeveral(scene), confidence: heard.confidence }
}

/** What the answer to the question, or what came to light after the delivery policy, means for the request. `begin` opens its form. */
export function takeUpFate(scene: Scene, offer: Fateful, begin: (scene: Scene, intent: FormIntent, begun: Begun) => Step): Step | null {
  const intent = scene.knowledge.intents.get(offer.intent)
  if (intent?.kind !== 'form') return null
  const { command, decision, fields } = scene.heard
  const { text } = scene.message
  const begun = { ...offer, values: { ...offer.values, ...fields } }
  const onlyOffered = { ...begun, values: offer.values }
  const { allRight, hadArrived, isLostNow, noThanks, notArrived } = scene.phrases
  if (isPressed(scene, hadArrived) || isPressed(scene, isLostNow)) return begin(scene, intent, onlyOffered)
  if (isPressed(scene, noThanks) || command === 'cancel')
    return { conversation: scene.conversation, replies: [textReply(allRight)], effects: [] }
  if (isPressed(scene, notArrived)) return tellLate(scene, intent, onlyOffered)
  if (decision.kind === 'smalltalk' || (decision.kind === 'answer' && isQuestion(text)))
    return offer.isTold ? null : beside(scene, intent, onlyOffered)
  const answered = offer.isTold ? fateOf(text) : answersFate(text)
  if (answered === 'lost') return begin(scene, intent, begun)
  if (offer.isTold) return null
  if (isCorrection(scene, offer)) return begin(scene, intent, begun)
  if (answered === 'late' || command === 'no' || command === 'dont-know') return tellLate(scene, intent, onlyOffered)
  // Whoever goes on with the request has been asked; how it was lost will be asked, too.
  const goesOn = Object.keys(fields).length > 0 || (decision.kind === 'request' && decision.intent === intent.id)
  return command === 'yes' || goesOn ? begin(scene, intent, begun) : null
}

/** "No, I mistyped the number. It's 39015562.": a value put right, and no "no, it had not arrived". */
function isCorrection({ heard: { fields }, message: { text } }: Scene, { values }: Fateful): boolean {
  if (fateOf(text) !== null) return false
  const given = Object.entries(fields)
  const replaces = given.some(([name, value]) => values[name] !== undefined && values[name] !== value)
  return replaces || (given.length > 0 && (tellsSlip(text) || putsRight.test(text)))
}

const putsRight = /\b(?:wrong|incorrect|correction|instead|not right)\b|不对|错|更正/iu

function askFate(scene: Scene, intent: FormIntent, begun: Begun): Step {
  const { askFate: words, hadArrived, notArrived } = scene.phrases
  return {
    conversation: { ...scene.conversation, form: null, offer: offered(intent, begun, false) },
    replies: [{ kind: 'text', text: words, choices: [{ label: hadArrived }, { label: notArrived }] }],
    effects: [],
  }
}

/** Something else was said: it is taken up, and the question asked once more. */
function beside(scene: Scene, intent: FormIntent, begun: Begun): Step {
  const { decision } = scene.heard
  const said =
    decision.kind === 'smalltalk'
      ? smallTalk(scene, decision.intent)
      : decision.kind === 'answer'
        ? sayEntries(scene, decision.entries, decision.topics)
        : null
  return said ? after(said, ({ conversation }) => askFate({ ...scene, conversation }, intent, begun)) : askFate(scene, intent, begun)
}

function tellLate(scene: Scene, intent: FormIntent, begun: Begun): Step {
  const { isLostNow, noThanks, notFiledYet } = scene.phrases
  const { receipts } = scene.conversation
  const isSaid = receipts.some(({ entry, message }) => entry === intent.late && message === scene.message.id)
  const told = sayEntries(scene, intent.late === null || isSaid ? [] : [{ entry: intent.late, side: null }], [])
  // That it did not come is no reason for its loss.
  const values: Values = Object.fromEntries(Object.entries(begun.values).filter(([, value]) => fateOf(value) !== 'late'))
  return {
    ...told,
    conversation: { ...told.conversation, form: null, offer: offered(intent, { ...begun, values }, true) },
    replies: [...told.replies, { kind: 'text', text: notFiledYet, choices: [{ label: isLostNow }, { label: noThanks }] }],
  }
}

function offered({ id }: FormIntent, { key, values, waiting, apart, further, uncounted, confidence }: Begun, isTold: boolean): Fateful {
  return { kind: 'lost-or-late', intent: id, isTold, key, values, waiting, apart, further, uncounted, confidence }
}

function wasToldLate({ receipts }: Conversation, { late }: FormIntent): boolean {
  return receipts.some(({ entry }) => entry === late)
}
