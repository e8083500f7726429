import type { Form, OpenForm } from '../forms/form.js'
import { invoiceField } from '../tickets/duplicates.js'
import { isQuestion } from '../understanding/is-question.js'
import { countWords, normalize } from '../understanding/normalize.js'
import { askAgain, askNext } from './asking.js'
import { nextInvoice } from './next-invoice.js'
import { after, textReply } from './step.js'
import type { Scene, Step } from './turn.js'

/** One of several is not lost after all, or not wanted: "the first one turned up, only the second". Its request is left out. Null for all else. */
export function leaveOne(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { conversation, phrases } = scene
  const own = open.values[invoiceField]
  if (own === undefined || open.waiting.length === 0) return null
  const left = leftOut(scene.message.text, [own, ...open.waiting])
  if (left.length === 0 || left.length > open.waiting.length) return null
  const waiting = open.waiting.filter(number => !left.includes(number))
  const said: Step = { conversation, replies: [textReply(phrases.leftOut(left))], effects: [] }
  const rest = { ...open, waiting }
  const next = left.includes(own) ? nextInvoice(scene, rest) : rest
  if (!next) return null
  const asked = { ...scene, conversation: { ...conversation, form: next, offer: null } }
  return after(said, () => (next === rest ? askAgain(asked, rest, form) : askNext(asked, next, form, '')))
}

/** In words. Longer messages tell how they were lost. */
const longest = 16

/** The numbers, of those that are requested, that the text says are not to be. */
function leftOut(text: string, numbers: readonly string[]): readonly string[] {
  const said = normalize(text)
  if (isQuestion(text) || countWords(said) > longest || text.length > 120) return []
  const gone = clauses(said).flatMap(clause => (notWanted.test(clause) ? named(clause, numbers) : []))
  const [kept = []] = clauses(said).flatMap(clause => (onlyThis.test(clause) ? [named(clause, numbers)] : []))
  if (kept.length > 0 && (gone.length > 0 || countWords(said) <= fewestOfOnly)) return numbers.filter(number => !kept.includes(number))
  return numbers.filter(number => gone.includes(number) && !kept.includes(number))
}

/** In words: "only the second one please", "只要第二张就行了". */
const fewestOfOnly = 9

function clauses(said: string): readonly string[] {
  return said.split(/[,.;!，。；！]|\b(?:but|and|so)\b/u)
}

function named(clause: string, numbers: readonly string[]): readonly string[] {
  return numbers.filter((number, at) => clause.includes(number) || (ordinals[at] ?? ordinals[2])?.test(clause))
}

const ordinals: readonly [RegExp, RegExp, RegExp] = [
  /\b(?:first|1st|former)\b|第一|前一?张|前面那/u,
  /\b(?:second|2nd|other|latter)\b|第二|后一?张|另一?张|后面那/u,
  /(?!)/u,
]

const notWanted =
  /\b(?:isn'?t|is not|wasn'?t|was not|not|never)(?: actually| really)? (?:lost|missing|needed|necessary)\b|\b(?:found|turned up|came up|no longer|don'?t need|do not need|have (?:it|that one|the)|forget|skip|drop|cancel|leave out|leave away|without)\b|找到|找着|没丢|没有丢|不用|不要|不需要|取消|有了/u
const onlyThis = /\b(?:only|just)\b|只要|只有|只需|只办|只补/u
