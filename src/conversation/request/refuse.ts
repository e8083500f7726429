import { check } from '../../forms/checks.js'
import type { Field, Form, OpenForm, Values } from '../../forms/form.js'
import type { Reply } from '../../message.js'
import { agreesBesides, consentsToAll, objects, putsOff } from '../../understanding/acts/consent/consents-to-all.js'
import { speaksOfIt } from '../../understanding/acts/consent/describes-change.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { countWords } from '../../understanding/text/normalize.js'
import { ask, askAgain, askNext, giveTime } from '../asking.js'
import { namesPart } from '../read-back/contradict.js'
import { askWhatToChange } from '../read-back/what-to-change.js'
import { after, textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { offerUnknown } from './unknown-field.js'

/** After so many refused values in a row for one field, a person is offered. */
const mostMisses = 3

/** Nothing in the message fits: the question again with its hint, and after some tries the offer of a person. */
export function stuck(scene: Scene, open: OpenForm, form: Form): Step {
  const field = form.fields.find(({ name }) => name === open.asked)
  // "All right except the number" was not understood, but is no word for word yes to what was read back either.
  if (!field && open.stage === 'confirming' && objects(scene.message.text, open.values)) return askWhatToChange(scene, open, form)
  if (!field && open.stage === 'confirming' && putsOff(scene.message.text, open.values)) return giveTime(scene, open, form)
  // "It's my colleague's account": in doubt it calls wrong what it speaks of, and the next "ok" would file that.
  const speaks = !field && open.stage === 'confirming' && speaksOfIt(scene.message.text, namesPart(scene, open, form))
  if (speaks && !isQuestion(scene.message.text)) return askWhatToChange(scene, open, form)
  if (!field && !isQuestion(scene.message.text)) {
    // "Yes, Blue Lantern": what is filed on the next yes is seen before it.
    const isOpen = open.stage === 'confirming' && agreesBesides(scene.message.text, open.values)
    return isOpen ? askNext(scene, open, form, '') : askAgain(scene, open, form)
  }
  if (open.unsure) return askAgain(scene, open, form)
  // "It is made out to our client, Maple Ltd": what is known already is no failed try at an answer.
  if (open.stage === 'asking' && isKnown(scene.heard.fields, open)) return askAgain(scene, open, form)
  // "Yes, we want a copy" agrees to what is under way, and is no try at an answer.
  const { command, decision } = scene.heard
  const agrees = command === 'yes' || consentsToAll(scene.message.text) || (decision.kind === 'request' && decision.intent === open.intent)
  // A thumb up alone may be meant as anything.
  const misses = open.misses + 1
  if (agrees && open.stage === 'asking' && misses < mostMisses && /\p{L}/u.test(scene.message.text))
    return askAgain(scene, { ...open, misses }, form)
  if (field && !isQuestion(scene.message.text)) return refuse(scene, open, form, field, whyNot(scene, field))
  return after({ conversation: scene.conversation, replies: [textReply(scene.phrases.unknownInForm)], effects: [] }, () =>
    askAgain(scene, open, form),
  )
}

function isKnown(fields: Values, open: OpenForm): boolean {
  const told = Object.entries(fields)
  return told.length > 0 && told.every(([name, value]) => open.values[name] === value)
}

/** Words that are few enough to be meant as a value are told what every other door tells of them, the check's own words. */
function whyNot({ message: { text }, phrases }: Scene, field: Field): string {
  const checked = check(field, text)
  const isShort = !/\s/.test(text.trim()) || countWords(text) <= mostOfValue
  // The hint is said with every refusal; alone it would not say that nothing was taken.
  return isShort && checked.kind === 'refused' && checked.say !== field.hint ? checked.say : phrases.notAnAnswer(field)
}

/** In words: "KS-4711-AB", "paper one". More are talk. */
const mostOfValue = 3

/** Where to find what the customer doesn't know; who still doesn't then is offered to file without it, and at last a person. */
export function dontKnowField(scene: Scene, open: OpenForm, form: Form, field: Field): Step {
  const misses = open.misses + 1
  const mayBeUnknown = field.required && form.confirm && open.values[field.name] === undefined
  if (misses === 1 || !mayBeUnknown) return refuse(scene, open, form, field, field.hint)
  if (misses < mostMisses) return offerUnknown(scene, { ...open, misses }, field, '')
  return offerPersonHere(scene, ask(scene, { ...open, misses }, null, scene.phrases.whereToFind(field)))
}

/** Says why a value can be none, with the hint and an example, and counts it. */
export function refuse(scene: Scene, open: OpenForm, form: Form, field: Field, why: string): Step {
  const misses = open.misses + 1
  const step = ask(scene, { ...open, misses }, null, scene.phrases.refused(why, field))
  return misses < mostMisses || !form.confirm ? step : offerPersonHere(scene, step)
}

/** Offers a person after a field would not succeed; what was given so far is kept, and goes with it. */
function offerPersonHere(scene: Scene, step: Step): Step {
  const reply: Reply = {
    kind: 'text',
    text: scene.phrases.offerPersonInForm,
    choices: [{ label: scene.phrases.passOn }, { label: scene.phrases.noThanks }],
  }
  const offer = { kind: 'person' as const, words: scene.message.text }
  return { ...step, conversation: { ...step.conversation, offer }, replies: [...step.replies, reply] }
}
