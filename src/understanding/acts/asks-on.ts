import { normalize } from '../text/normalize.js'
import { patternOf } from '../text/pattern-of.js'
import { asksWhatIsNeeded } from './asks-what-is-needed.js'

// Word lists of ours, by kind of wording; none is made for a message.

const lead = '(?:(?:and|but|or|so|ok|okay|well|then|hi|please) ?,? ?){0,2}'
const word =
  '(?:do|does|did|is|are|am|was|can|could|will|would|should|must|may|i|we|you|it|they|that|them|this|to|see|find|get|know|check|do|look|happens?|then|next|much|many|long|often|far|there|be|about|instead|so|for|take|takes|last|lasts|the|date|day|time|max(?:imum)?)'
const asked = "(?:(?:by|until|till|from|since) )?(?:what(?:'s)?|how|when|where|why|which)"

/** "If so, when?", "and if not where do I see it?" */
const condition =
  "(?:if (?:so|not|yes|yeah|no|they (?:do|are|can)|it (?:does|is|can)|you (?:do|can)|that's the case)|in (?:that|which) case),? (?:then )?"
const supposed = patternOf(`^${lead}${condition}${asked}(?: ${word}){0,7}$`, 'u')

/** "What's the rule?", "Is that allowed?", "Can we do that?" */
const ruled = patternOf(
  `^${lead}(?:what(?:'s| is| are| would be) (?:the|your) (?:rules?|policy|policies|position|procedure|deal)(?: (?:here|there|then|on that|on this|for that|for this|in that case))?|(?:is|was|would) (?:that|this|such a thing)(?: be)?(?: even| really| actually| still| also)? (?:allowed|permitted|possible|ok|okay|fine|acceptable|doable|feasible|in order|legal)|(?:can|may|could) (?:i|we|one) do (?:that|this|so))$`,
  'u',
)

/** "Kindly state what you require from the client's side", "if so, which documents do we need?" */
const saying =
  '(?:kindly |just |can you |could you )?(?:state|specify|list|advise|confirm|say|explain|tell (?:me|us)|let (?:me|us) know) (?:exactly )?'
const needing =
  '(?:what|which)(?: (?:documents?|papers?|paperwork|information|else|exactly)){0,2}(?: do| would| will| must| should)? (?:you|we|i|is|are|the client|the customer)(?: still| would| will| must| should| have to| need to){0,2} (?:needed|required|needs?|requires?|wants?|provide|send|submit|prepare|supply|bring|hand in)'
const side = "(?: (?:from|on|by|of|for) (?:me|us|this|that|it|(?:our|my|the (?:client|customer)(?:'s|s)?)(?: (?:side|end|part))?))?"
const needed = patternOf(`^${lead}${saying}${needing}${side}$`, 'u')
const supposedNeed = patternOf(`^${lead}${condition}${needing}${side}$`, 'u')

/** "Please advise whether, and with what documents, this can be done." Where or how it is done may be a policy of its own. */
const whetherThisMay = patternOf(
  `^${lead}(?:${saying}|(?:i|we)(?:'d| would) like to (?:know|ask) )(?:if|whether)(?:,? and (?:with|by|on|for) (?:what|which) \\p{L}+)?,? (?:this|that|it|such a thing) (?:(?:can|could|may|might|should|must|would) be (?:done|handled|arranged|carried out)|(?:is|would be) (?:possible|allowed|permitted|ok|okay))$`,
  'u',
)

const supposedHan =
  /^(?:那么?|,)?(?:(?:如果|要是|假如)(?:会|能|可以|是|有|行|不行|不会|不能|不可以|没有|不是)(?:的话)?|(?:会|能|可以|是|有|行|不行|不会|不能|不可以|没有|不是)的话)[, ]?(?:那|我|该|应该|又|要|是|在|到|得|会){0,3}(?:怎么[办弄查看]|什么时候|何时|多少|多久|哪里?|哪儿|几天|啥时候?)(?:看|查|过期|到期|呢|啊){0,2}$/u
const ruledHan = /^(?:那么?|请问)?(?:这样|那样|这么做|这|那)(?:做|弄)?(?:可以|允许|行|合规|能行|符合规定)(?:吗|么|不|的吗)$/u

/** In characters. */
const longest = 100

/** Whether a question supposes an answer, or asks whether that may be, and says nothing itself of what: "and if so when?", "What's the rule?", 如果会的话怎么办. */
export function asksIfSo(text: string): boolean {
  const said = normalize(text)
  return said.length <= longest && [supposed, supposedNeed, ruled, supposedHan, ruledHan].some(one => one.test(said))
}

/** Whether a question only asks on from what was said right before it, of what is needed for that as well: "Kindly state what you require". */
export function asksOn(text: string): boolean {
  const said = normalize(text)
  return asksIfSo(text) || (said.length <= longest && (needed.test(said) || whetherThisMay.test(said) || asksWhatIsNeeded(said)))
}
