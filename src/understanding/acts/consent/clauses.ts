import { isQuestion } from '../../text/is-question.js'
import { normalize } from '../../text/normalize.js'
import { patternOf } from '../../text/pattern-of.js'
import { mayBeName } from './may-be-name.js'
import { ofOneField } from './one-field.js'
import { faults } from './read-back-words.js'
import { isRemark, withoutRemarks } from './remarks.js'
import { wordsAgainst } from './words-against.js'

/**
 * What a clause that is no yes says beside one: `question`; `condition`, what the yes depends on ("once my boss agrees"); `delay`; `no`; `doubt`, which takes
 * a yes back ("but", "actually"); `intent`, what its writer will do first ("let me check"); `change`; `value`, a number or a word on a single field;
 * `name`, words that are no talk and may be a title; `other`, which is none of these.
 */
export type Beside = 'question' | 'condition' | 'delay' | 'no' | 'doubt' | 'intent' | 'change' | 'value' | 'name' | 'other'

/** The clauses of a message: what stands between its marks, each with the mark behind it, and what "and" joins, or "so" to what is to be done. */
export function clausesOf(text: string): readonly string[] {
  const parts = text
    .split(
      /(?<=[,.;:!?\n，。；：！？、–—…])|(?=\band\b|\bso (?:(?:please|pls|just|kindly|do) )*(?:go ahead|go on|go for it|file|submit|send it|proceed|do it)\b)/iu,
    )
    .filter(clause => /[\p{L}\p{N}]|[?？]/u.test(clause))
  const clauses: string[] = []
  for (const part of parts) {
    const last = clauses.at(-1) ?? ''
    if (leadsOn.test(last) && isRemark(last + part)) clauses[clauses.length - 1] = last + part
    else clauses.push(part)
  }
  return clauses
}

/** "When you're done, tell me", "办好之后，告诉我一声": the comma parts nothing where both are one remark. */
const leadsOn =
  /^\s*(?:(?:and|then|also|so|oh) )*(?:when|once|as soon as)\b[^,]{1,60},\s*$|(?:好|完|成|提交|处理)(?:之?后|以后|了|完)*[,，]\s*$/iu

/** Whether words that stand beside a yes say nothing against it: a name does not, nor what is none of the kinds that do. */
export function speaksAgainstNothing(words: string): boolean {
  const kind = besideOf(words)
  return kind === 'other' || kind === 'name'
}

/** What a clause says that is no yes. The first that fits counts. */
export function besideOf(clause: string): Beside {
  const said = normalize(clause)
  if (isRemark(clause)) return 'other'
  const plain = withoutRemarks(said).replace(clear, ' ')
  if (/[?？]/.test(clause) || isQuestion(plain) || asks.test(plain)) return 'question'
  for (const [kind, words] of wordsAgainst) if (words.test(plain)) return kind
  if (/\d/.test(said)) return 'value'
  if (ofOneField.test(plain)) return 'value'
  return mayBeName(said) ? 'name' : 'other'
}

/** A question that something else stands before. */
const asks = /\b(?:what's|what is|what are|what does|whats|how do|how does|who is|who's)\b|是.{1,8}还是/u

/** "Nothing wrong", "no mistakes", "没错": said to be right, in words that say "no" or "wrong". */
const clear = patternOf(
  String.raw`\b(?:nothing|no|without|without any|not a|not a single|no need) (?:wrong|missing|else|problems?|worries|issues?|doubt|rush|hurry|to (?:change|add|correct|fix|edit|amend|alter|report|complain about)|(?:(?:more|further|other) ){0,3}${faults})\b|\bchecked\b|没有?(?:什么|任何|啥)?(?:错误?|问题|毛病|改动|需要改的)|无误|不用(?:改|修改|更正)|不错|核对|检查(?:过|了|完)|无需(?:修改|更正)`,
  'gu',
)
