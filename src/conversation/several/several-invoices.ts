import { advance } from '../../forms/fill.js'
import type { Form, OpenForm, Values } from '../../forms/form.js'
import { takesSentence } from '../../forms/takes-sentence.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { announcedIn } from '../../understanding/several/announced.js'
import { beforeAnother, numberNext, saysInPlace, saysOneMore, tellsAnother } from '../../understanding/several/one-more.js'
import { refersTo } from '../../understanding/several/refers-to-one.js'
import { numbersIn } from '../../understanding/several/said-apart.js'
import { saidOf } from '../../understanding/several/wanted-numbers.js'
import { tellApart } from '../../understanding/tell-apart.js'
import { normalize } from '../../understanding/text/normalize.js'
import { askNext } from '../asking.js'
import { lastWords } from '../conversation.js'
import { namesField } from '../names-field.js'
import { changeFields } from '../read-back/change-fields.js'
import { takeValues } from '../request/take-values.js'
import { after, textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { filedSiblings, numbersOf } from './filed-siblings.js'
import { toldBehind } from './told-behind.js'

/** More invoices named while a request is being filled in: each becomes a request of its own, after this one. */
export function takeSeveral(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { heard, message, phrases } = scene
  if (!form.fields.some(({ name }) => name === invoiceField)) return null
  const own = open.values[invoiceField]
  const known = numbersOf(open, filedSiblings(scene, open))
  const fresh = (heard.several ?? []).filter(number => !known.includes(number))
  // "Not 30118822, it's 30118823" names both.
  const named = numbersIn(message.text).filter(number => !known.includes(number))
  const [only] = named.length === 1 && (tellsNumber.test(message.text) || numberNext(message.text) !== null) ? named : []
  const one = heard.fields[invoiceField] ?? (fresh.length === 1 && (heard.several ?? []).length === 2 ? fresh[0] : only)
  const putRight = withCorrectedAndMore(message.text, open)
  if (putRight) {
    const words = phrases.severalNoted([putRight.values[invoiceField] ?? '', ...putRight.waiting])
    return askNext(scene, advance(putRight, form).open, form, words)
  }
  const corrected = one === undefined ? null : ofThoseWaiting(message.text, open, one, known)
  if (corrected) {
    const words = phrases.severalNoted([...(own === undefined ? [] : [own]), ...corrected.waiting])
    return askNext(scene, advance(corrected, form).open, form, words)
  }
  const isAnnounced = open.further > 0 && !saysInPlace(message.text) && !putsRight(scene, open, form)
  const isOneMore = one !== undefined && own !== undefined && one !== own && (saysOneMore(message.text) || isAnnounced)
  const added = isOneMore && fresh.length < 2 ? [one] : (heard.several ?? [])
  if (added.length === 0) return null
  const all = [...new Set([...(own === undefined ? [] : [own]), ...open.waiting, ...added])]
  const [first = '', ...waiting] = all
  // With the first of them the request begins, so that what is said of each is told apart as in an opening.
  const told = own === undefined ? tellApart(message.text, all, heard.fields, form) : { values: heard.fields, apart: {} }
  const { [invoiceField]: _, ...others } = withoutNumbers(told.values, all, message.text, form)
  const behind = own === undefined ? null : toldBehind(message.text, all, added, open, form)
  const { same, ofLast } = ofLastOne(behind ? { ...others, ...behind.own } : others, open, message.text)
  const fields = own === undefined ? { ...same, [invoiceField]: first } : same
  const noted = { ...scene, heard: { ...heard, fields, refused: null } }
  const last = added.at(-1) ?? ''
  const alone = Object.keys(ofLast).length > 0 && waiting.includes(last) ? { [last]: { ...told.apart[last], ...ofLast } } : {}
  const next = { ...open, waiting, apart: { ...open.apart, ...told.apart, ...alone, ...behind?.apart } }
  // "The title is wrong, next is 59213377": what was called wrong is asked for, and not passed over.
  const wrong = own === undefined ? null : changeFields(noted, next, form)
  const taken = takeValues(noted, next, form) ?? wrong ?? askNext(noted, advance(next, form).open, form, '')
  return { ...taken, replies: [textReply(phrases.severalNoted(all)), ...taken.replies] }
}

/** "The number is 48213378", and any number behind a no that announces no others, puts right the one that was read back. */
function putsRight({ conversation, message: { text } }: Scene, { stage }: OpenForm, form: Form): boolean {
  const field = form.fields.find(({ name }) => name === invoiceField)
  if (stage === 'asking' || (field && namesField(text, field, form))) return stage !== 'asking'
  const { inAll, more } = announcedIn(lastWords(conversation))
  return stage === 'changing' && inAll + more === 0
}

/** "48213377, there's also 48213390", said when the account was asked for: a number among several is no name, unless it is called one. */
function withoutNumbers(values: Values, numbers: readonly string[], text: string, form: Form): Values {
  const names = form.fields.filter(field => field.check.kind === 'text' && !takesSentence(field) && !namesField(text, field, form))
  const isOfNumbers = (name: string, value: string) => names.some(field => field.name === name) && numbers.some(one => value.includes(one))
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => !isOfNumbers(name, value)))
}

/** "48213377, and I also lost 48213390, which is for Oak Ltd", with another title known: that is the last one's, and puts nothing right. */
function ofLastOne(values: Values, open: OpenForm, text: string): { readonly same: Values; readonly ofLast: Values } {
  const isOther = (name: string, value: string) =>
    open.values[name] !== undefined && open.values[name] !== value && open.asked !== name && tellsAnother(text) && !saysInPlace(text)
  const entries = Object.entries(values)
  return {
    same: Object.fromEntries(entries.filter(([name, value]) => !isOther(name, value))),
    ofLast: Object.fromEntries(entries.filter(([name, value]) => isOther(name, value))),
  }
}

/** The scene without a number that waits for its turn: in "yes, but send 31992046 elsewhere" it is no value of the request that is open. */
export function withoutWaiting(scene: Scene, { values, waiting }: OpenForm): Scene {
  const { [invoiceField]: number, ...others } = scene.heard.fields
  const isWaiting = number !== undefined && values[invoiceField] !== undefined && waiting.includes(number)
  return isWaiting ? { ...scene, heard: { ...scene.heard, fields: others } } : scene
}

/** "No wait, the second one should be 56473892": a number that waits is put right, and not the one that is being filled in. */
function ofThoseWaiting(text: string, open: OpenForm, number: string, numbers: readonly string[]): OpenForm | null {
  if (number === open.values[invoiceField] || !(saysInPlace(text) || givesUp(text, open) || tellsNumber.test(text))) return null
  const meant = refersTo(text, numbers)
  const [named] = open.waiting.filter(waiting => meant.includes(waiting))
  if (named === undefined || named === number) return null
  const { [named]: alone, ...apart } = open.apart
  const waiting = open.waiting.map(one => (one === named ? number : one))
  return { ...open, waiting, apart: alone ? { ...apart, [number]: alone } : apart }
}

/** "No, the number is 40817264, and I also lost 51930274": the one is put right, and the other waits. */
function withCorrectedAndMore(text: string, open: OpenForm): OpenForm | null {
  const own = open.values[invoiceField]
  const before = beforeAnother(text)
  const [number, ...others] = numbersIn(before).filter(one => one !== own && !open.waiting.includes(one))
  if (own === undefined || !tellsAnother(text) || !saysInPlace(before) || number === undefined || others.length > 0) return null
  const more = numbersIn(text.slice(before.length)).filter(one => one !== own && one !== number && !open.waiting.includes(one))
  return more.length > 0 ? { ...open, values: { ...open.values, [invoiceField]: number }, waiting: [...open.waiting, ...more] } : null
}

/** "Don't need 30118822, but 30118823" */
function givesUp(text: string, { waiting }: OpenForm): boolean {
  return saidOf(normalize(text), waiting).gone.some(number => text.includes(number))
}

/** "The number of the second is 56473892" */
const tellsNumber =
  /\bnumber (?:of|for)\b|\b(?:first|second|third|fourth|fifth|last|other)(?: one)?(?:['’]s)? number\b|\bits number\b|\b(?:first|second|third|fourth|fifth|last|other)(?: one| invoice)? (?:is|should be) #?\d{8}|\b(?:one|invoice|fapiao)['’]s number\b|[张份个]的?(?:发票)?号码?/iu

/** Goes on with the invoices that wait, once the one before is filed or joined. */
export function goOn(scene: Scene, step: Step): Step {
  const { next, ...done } = step
  const intent = next ? scene.knowledge.intents.get(next.intent) : undefined
  if (!next || intent?.kind !== 'form') return done
  const number = next.values[invoiceField]
  const lead = number === undefined ? scene.phrases.nextWithoutNumber : scene.phrases.nextInvoice(number)
  const asked = after(done, ({ conversation }) => askNext({ ...scene, conversation }, next, intent.form, lead))
  return goOn(scene, asked)
}
