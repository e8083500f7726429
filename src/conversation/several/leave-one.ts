import type { Form, OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { withoutOnlyThis } from '../../understanding/acts/consent/only-this-one.js'
import { foundIt } from '../../understanding/several/found-it.js'
import { refersTo, withoutReference } from '../../understanding/several/refers-to-one.js'
import { exceptedIn } from '../../understanding/several/told-of-rest.js'
import { isGivenUp, saidOf } from '../../understanding/several/wanted-numbers.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { countWords, normalize } from '../../understanding/text/normalize.js'
import { askAgain, askNext } from '../asking.js'
import { askToWithdraw } from '../filed/withdraw.js'
import { after, textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { byNumber } from './by-number.js'
import { filedSiblings, numbersOf } from './filed-siblings.js'
import { nextInvoice } from './next-invoice.js'
import { placeOf } from './request-key.js'

/** One of several is not lost after all, or not wanted: "the first one turned up, only the second". Its request is left out. Null for all else. */
export function leaveOne(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { conversation, phrases } = scene
  const own = open.values[invoiceField]
  if (own === undefined || open.waiting.length + open.further === 0) return null
  const filed = filedSiblings(scene, open)
  const meant = foundIt(scene.message.text) ? [own] : leftOut(byNumber(scene.message.text, filed, open), numbersOf(open, filed))
  const left = meant.filter(number => number === own || open.waiting.includes(number))
  const ofFiled = filed.filter(({ fields }) => meant.includes(fields[invoiceField] ?? ''))
  // One that is filed is withdrawn only where that is agreed to; beside others it stays, as whoever wants "only the third" has agreed to it.
  if (ofFiled.length > 0 && left.length === 0) return askToWithdraw(scene, ofFiled)
  if (left.length === 0 || left.length > open.waiting.length + (open.further > 0 ? 1 : 0)) return null
  const waiting = open.waiting.filter(number => !left.includes(number))
  const said: Step = { conversation, replies: [textReply(phrases.leftOut(left))], effects: [] }
  const rest = { ...open, waiting }
  const next = left.includes(own) ? nextInvoice(scene, rest) : rest
  if (!next) return null
  const asked = { ...scene, conversation: { ...conversation, form: next, offer: null } }
  const lead = next.values[invoiceField] === undefined ? phrases.nextWithoutNumber : ''
  return after(said, () => (next === rest ? askAgain(asked, rest, form) : askNext(asked, next, form, lead)))
}

/**
 * One that was only announced is given up: "no need for the second one, found it", beside the first, or "this one turned up", where its number is asked
 * for. Null where it may be another that is meant.
 */
export function leaveAnnounced(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { conversation, message, phrases } = scene
  const own = open.values[invoiceField]
  if (open.waiting.length > 0) return null
  const filed = filedSiblings(scene, open)
  const isAwaited = own === undefined && open.asked === invoiceField && placeOf(open.key) > 0
  if (isAwaited) {
    const named = byNumber(message.text, filed, { ...open, values: { ...open.values, [invoiceField]: unnumbered } })
    const next = named.includes(unnumbered) && isGivenUp(normalize(named)) && !isQuestion(named) ? nextInvoice(scene, open) : null
    return next && askNext({ ...scene, conversation: { ...conversation, form: next } }, next, form, phrases.nextWithoutNumber)
  }
  // "Yes, only this one, the other turned up" is a yes, too.
  if (own === undefined || open.further !== 1 || open.uncounted || withoutOnlyThis(message.text) !== null) return null
  const meant = leftOut(byNumber(message.text, filed, { ...open, waiting: [unnumbered] }), [...numbersOf(open, filed), unnumbered])
  if (meant.length !== 1 || meant[0] !== unnumbered) return null
  const rest = { ...open, further: 0 }
  const said: Step = { conversation, replies: [textReply(phrases.thatWasAll)], effects: [] }
  return after(said, () => askAgain({ ...scene, conversation: { ...conversation, form: rest, offer: null } }, rest, form))
}

/** Stands for the number of one that has none yet; in no message, as it is for private use. */
const unnumbered = '\uE001'

/** In words. Longer messages tell how they were lost. */
const longest = 16

/** The numbers, of those that are requested, that the text says are not to be. */
function leftOut(text: string, numbers: readonly string[]): readonly string[] {
  const said = normalize(text)
  // "Don't need 30118822, but 30118823" asks for another one.
  if (namesOther(said, numbers)) return []
  if (isQuestion(text) || countWords(said) > longest || text.length > 120) return []
  const excepted = exceptedIn(said, numbers)
  if (excepted.length > 0)
    return givesUpAll.test(said) ? numbers.filter(number => !excepted.includes(number)) : lostAll.test(said) ? excepted : []
  const { gone, kept } = saidOf(said, numbers)
  const [, not = '', behind = ''] = notThis.exec(said) ?? []
  const isNot = (isGivenUp(behind) ? refersTo(not, numbers) : []).filter(number =>
    /^(?:it)?$/.test(withoutReference(not, number, numbers).trim()),
  )
  if (kept.length > 0 && (gone.length > 0 || countWords(said) <= fewestOfOnly)) return numbers.filter(number => !kept.includes(number))
  return numbers.filter(number => (gone.includes(number) || isNot.includes(number)) && !kept.includes(number))
}

/** "Drop all but the first", "we found all except the second", and "all but the second are lost". */
const givesUpAll = /\b(?:drop|cancel|remove|delete|skip|forget|ignore|withdraw|found|have|got)\b|找到|取消|撤|不用|不要|删/u
const lostAll = /\b(?:lost|missing|gone|stolen)\b|丢|遗失|没找到/u

function namesOther(said: string, numbers: readonly string[]): boolean {
  return (said.match(/\d{8,20}/g) ?? []).some(number => !numbers.includes(number))
}

/** "Not this one, I found it"; "not the second, the first" puts right what was told before. */
const notThis = /^(?:(?:no,? )?not |不是)([^,.;，。；]{1,40})(?:[,.;，。；](.*))?$/u

/** In words: "only the second one please", "只要第二张就行了". */
const fewestOfOnly = 9
