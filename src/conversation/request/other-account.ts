import { check } from '../../forms/checks.js'
import { advance, fill } from '../../forms/fill.js'
import type { Field, Form, OpenForm } from '../../forms/form.js'
import type { Reply } from '../../message.js'
import { type AnotherAccount, anotherAccount, deniesAccount } from '../../understanding/acts/consent/another-account.js'
import { consentIn } from '../../understanding/acts/consent/consent.js'
import { consentsToAll } from '../../understanding/acts/consent/consents-to-all.js'
import type { Knowledge } from '../../understanding/knowledge.js'
import { isUnknownWord } from '../../understanding/model/vocabulary.js'
import { endsInQuestionMark, isQuestion } from '../../understanding/text/is-question.js'
import { normalize } from '../../understanding/text/normalize.js'
import { askNext } from '../asking.js'
import type { Offer } from '../conversation.js'
import { namesField } from '../names-field.js'
import { isPressed } from '../step.js'
import type { Scene, Step } from '../turn.js'

/** The field whose value may be told without its label. */
export const accountField = 'account'

/**
 * What is heard of an answer to the read-back that names another account without calling it one: "Yes, river-ops". Nobody has asked for the account there, so
 * it is no value by itself, and a yes after it would file the old one.
 */
export function withOtherAccount(scene: Scene, open: OpenForm, form: Form): Scene {
  const other = otherAccount(scene, open, form)
  // Beside other values all of it is read back, and a word that was none is seen there.
  const isTaken = other?.how === 'put' || (other?.how === 'maybe' && Object.keys(scene.heard.fields).length > 0)
  if (!other || !isTaken) return scene
  return { ...scene, heard: { ...scene.heard, fields: { ...scene.heard.fields, [accountField]: other.value }, refused: null } }
}

/** Whether another account is meant is asked where it cannot be told: nothing else that is said beside it is dropped by that, since nothing is filed. */
export function askOther(scene: Scene, open: OpenForm, form: Form, how: AnotherAccount['how']): Step | null {
  const other = otherAccount(scene, open, form)
  const field = form.fields.find(({ name }) => name === accountField)
  const before = open.values[accountField]
  if (other?.how !== how || !field || before === undefined) return null
  const { phrases } = scene
  const reply: Reply = {
    kind: 'text',
    text: phrases.askOther(field, other.value, before),
    choices: [phrases.takeOther, phrases.keepValue].map(label => ({ label })),
  }
  const offer: Offer = { kind: 'other-value', field: field.name, value: other.value }
  // Whatever is said to it, all is read back again before a yes files.
  return { conversation: { ...scene.conversation, form: { ...open, stage: 'changing' }, offer }, replies: [reply], effects: [] }
}

function otherAccount({ heard, knowledge, message }: Scene, open: OpenForm, form: Form): AnotherAccount | null {
  if (message.text.length > longest) return null
  // "River-ops?" asks whether it should be that one.
  const text = message.text.replace(/[?？\s]+$/u, '')
  if (open.stage === 'asking' || open.values[accountField] === undefined || heard.fields[accountField] !== undefined || isQuestion(text))
    return null
  const field = form.fields.find(({ name }) => name === accountField)
  const other = anotherAccount(
    text,
    open.values,
    heard.fields,
    // "reason是被盗" names a field in the other language.
    word => isStrange(word, knowledge) && !form.fields.some(one => namesField(word, one, form)),
    word => isPlain(word, knowledge),
  )
  if (!field || !other || check(field, other.value).kind !== 'ok') return null
  if (endsInQuestionMark(message.text)) return other.how === 'mentioned' ? null : { ...other, how: 'maybe' }
  // "Perfetto" is a word that nobody has written down, and what was learnt of others may know it for a yes.
  return isStrange(other.value, knowledge) && consentsToAll(text, open.values, { agreement: heard.agreement }) ? null : other
}

/** A word that stands in no phrasing, of enough letters, and is none that somebody draws out: "riverops", and not "yesss". */
function isStrange(word: string, knowledge: Knowledge): boolean {
  return word.length >= fewestLetters && !/(.)\1\1/u.test(word) && isUnknownWord(word, knowledge)
}

const fewestLetters = 5

/** In characters, with what stands around. */
const longest = 300

/** "Tax-bureau", "ticket2": every part of it stands in the phrasings. */
function isPlain(word: string, knowledge: Knowledge): boolean {
  const parts = /^(\p{L}+(?:-\p{L}+)*)\d{0,2}$/u.exec(word)?.[1]?.split('-') ?? []
  return parts.length > 0 && parts.every(part => !isUnknownWord(part, knowledge))
}

/**
 * The answer to "shall it be …?": whatever says yes wants the new one, also "yes, file it" and "yes, and the number is …"; whoever names a third one wants
 * that. All of it is read back. Null where it is neither yes nor no.
 */
export function takeUpOther(scene: Scene, offer: Extract<Offer, { kind: 'other-value' }>, agrees: boolean): Step | null {
  const { conversation, heard, knowledge, message, phrases } = scene
  const open = conversation.form
  const intent = open ? knowledge.intents.get(open.intent) : undefined
  if (!open || intent?.kind !== 'form') return null
  const { form } = intent
  const before = open.values[offer.field] ?? ''
  const says = (value: string) => value !== '' && normalize(message.text).includes(normalize(value))
  const isKept = isPressed(scene, phrases.keepValue)
  if (heard.command === 'cancel' && !isKept) return null
  const others = given(heard.fields, offer.field, before)
  const third = anotherAccount(message.text, open.values, { offered: offer.value })
  if (!isKept && third && third.how !== 'mentioned') return take(third.value)
  const isOldDenied = deniesAccount(message.text, before)
  const isDenied = heard.command === 'no' ? !says(offer.value) : deniesAccount(message.text, offer.value)
  const keeps = isKept || isDenied || (says(before) && !says(offer.value) && !isOldDenied)
  if (keeps) return Object.keys(others).length > 0 ? null : askNext(scene, advance(open, form).open, form, '')
  const takes =
    isPressed(scene, phrases.takeOther) ||
    agrees ||
    isOldDenied ||
    (consentIn(message.text)?.isYes === true && Object.keys(others).length > 0) ||
    isOnly(message.text, offer.value) ||
    consentsToAll(message.text, { ...open.values, [offer.field]: offer.value })
  return takes ? take(offer.value) : null

  function take(value: string): Step {
    const filled = fill(open as OpenForm, form, { ...heard.fields, [offer.field]: value }).open
    return askNext(scene, advance(filled, form).open, form, '')
  }
}

/** The values that a message gives beside the one that stays as it is. */
function given(fields: Scene['heard']['fields'], kept: Field['name'], value: string): Scene['heard']['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([name, one]) => !(name === kept && normalize(one) === normalize(value))))
}

function isOnly(text: string, value: string): boolean {
  return normalize(text) === normalize(value)
}
