import { isQuestion } from '../../is-question.js'
import { normalize } from '../../normalize.js'
import { mayBeName } from './may-be-name.js'
import { ofOneField } from './one-field.js'
import { faults } from './read-back-words.js'
import { wordsAgainst } from './words-against.js'

/**
 * What a clause that is no yes says beside one: `question`; `condition`, what the yes depends on ("once my boss agrees"); `delay`; `no`; `doubt`, which takes
 * a yes back ("but", "actually"); `intent`, what its writer will do first ("let me check"); `change`; `value`, a number or a word on a single field;
 * `name`, words that are no talk and may be a title; `other`, which is none of these.
 */
export type Beside = 'question' | 'condition' | 'delay' | 'no' | 'doubt' | 'intent' | 'change' | 'value' | 'name' | 'other'

/** The clauses of a message: what stands between its marks, each with the mark behind it, and what "and" joins. */
export function clausesOf(text: string): readonly string[] {
  return text.split(/(?<=[,.;:!?\n，。；：！？、–—…])|(?=\band\b)/iu).filter(clause => /[\p{L}\p{N}]|[?？]/u.test(clause))
}

/** What a clause says that is no yes. The first that fits counts. */
export function besideOf(clause: string): Beside {
  const said = normalize(clause)
  const plain = said.replace(clear, ' ').replace(remark, ' ')
  if (/[?？]/.test(clause) || isQuestion(plain) || asks.test(plain)) return 'question'
  for (const [kind, words] of wordsAgainst) if (words.test(plain)) return kind
  if (/\d/.test(said)) return 'value'
  if (ofOneField.test(plain)) return 'value'
  return mayBeName(said) ? 'name' : 'other'
}

/** A question that something else stands before. */
const asks = /\b(?:what's|what is|what are|what does|whats|how do|how does|who is|who's)\b|是.{1,8}还是/u

/** "Nothing wrong", "no mistakes", "没错": said to be right, in words that say "no" or "wrong". */
const clear = new RegExp(
  String.raw`\b(?:nothing|no|without|without any|not a|not a single|no need) (?:wrong|missing|else|problems?|worries|issues?|doubt|rush|hurry|to (?:change|add|correct|fix|edit|amend|alter|report|complain about)|(?:(?:more|further|other) ){0,3}${faults})\b|\bchecked\b|没有?(?:什么|任何|啥)?(?:错误?|问题|毛病|改动|需要改的)|无误|不用(?:改|修改|更正)|不错|核对|检查(?:过|了|完)|无需(?:修改|更正)`,
  'gu',
)

/** What its writer needs the copy for: "I need it for Friday's audit". */
const need = String.raw`\b(?:i|we)(?: really| also| do| urgently| just| still)* (?:need|want)(?:ed)? (?:it|this|that|the (?:copy|invoice|paper))(?= (?:for|by|today|soon|asap|urgently|quickly|this|next|badly)\b|$)`

/** An offer to be asked: "call me if you need anything else". */
const offer = String.raw`\b(?:(?:let (?:me|us) know|tell (?:me|us)|(?:contact|reach|call|write|mail|ask) (?:me|us)(?: \w+){0,4}) )?(?:if|in case|should) (?:you|we|there|anything|that|it)(?:'s| is| should)?(?: \w+){0,3} (?:needs?|needed|else|missing|matters?|helps?|questions?)(?: \w+){0,3}$`

/** What comes after the filing: "we'll wait for your mail", "once it's approved", "my boss is waiting". */
const afterwards = String.raw`\b(?:once|when|as soon as) (?:it(?:'s| is| has been) )?(?:verified|ready|done|available|approved|processed)\b|\b(?:i|we)(?:'ll| will| shall|'m| am| are|'re)?(?: be)? wait(?:ing)? for (?:the|your|my|our|this) (?:copy|copies|mail|e-?mail|reply|news|answer|response)\b|\b(?:my|our|the) \w+ (?:is|are)(?: already| still)? waiting\b|\bget back to (?:you|them|it)\b`

/** What came before it: "as I typed", "ten minutes ago", "right the first time". */
const before = String.raw`\bwhen (?:i|we) \w+ed\b|\b(?:the )?first time\b|\b(?:\w+ )?(?:minutes?|seconds?|hours?|days?) ago\b`

/** Politeness in the form of a condition. */
const polite = String.raw`\bif i may say so\b|\bif (?:you (?:can|could|would|please|will)|possible|at all possible|you'd be so kind|you don't mind)\b|\b(?:i |we |i'd |i'm |i am )?(?:would )?(?:be )?(?:very |most |so )?(?:grateful|thankful|much obliged)\b`

/** What says once more that it is right. */
const right = String.raw`\bas (?:it|they|that) should be\b|\bi can see (?:it's|it is|that it's|that)\b|\b(?:right|correct|fine|good) only$`

/** Remarks of which nothing depends, though some look like a condition. */
const remark = new RegExp([need, offer, afterwards, before, polite, right].join('|'), 'gu')
