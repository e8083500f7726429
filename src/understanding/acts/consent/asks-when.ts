import type { Values } from '../../../forms/form.js'
import { endsInQuestionMark, isQuestion } from '../../text/is-question.js'
import { normalize } from '../../text/normalize.js'
import { patternOf } from '../../text/pattern-of.js'
import { consentToAll } from './consents-to-all.js'
import { mocks } from './mocks.js'
import { takesBack } from './takes-back.js'

/**
 * The question when it will come, which a message asks beside its yes to all of `values`: "Everything matches. How long does it take?" Whatever the answer is,
 * nothing of it decides whether they are right. Null where anything else is said or asked, or the rest is no yes by its words alone: "when she is back" is a
 * condition, 我等几天 wants time, and an "ok" may only begin the question. "How do I get it?" is told as a question of how it is sent.
 */
export function asksWhenBeside(text: string, values: Values): string | null {
  if (mocks(text) || takesBack(text)) return null
  const parts = text.split(split).filter(part => /[\p{L}\p{N}]/u.test(part))
  const asked = parts.filter(asksWhen)
  const [question] = asked
  const rest = parts.filter(part => !asked.includes(part)).join('\n')
  if (question === undefined || asked.length > 1 || isQuestion(rest)) return null
  const agreed = consentToAll(rest, values, { isPaused: true })
  if (agreed !== 'whole' && agreed !== 'remarked') return null
  // Of its way no more is known than of its time, and "get" sounds of much else.
  return asksHowItComes.test(normalize(question)) ? 'How is it sent?' : question.trim()
}

/** Behind each sentence, and where the question begins behind a yes in the same one: "yes, correct, how long will it take", "都对，大概几天能收到". */
const split =
  /(?<=[.!?…。！？\n])|(?<=[,;:，、；：–—])\s*(?=(?:and |so )?(?:how|when|by when|what)\b|(?:那|请问|大概|大约|我|多久|几天|什么时候))/iu

function asksWhen(part: string): boolean {
  const said = normalize(part).replace(/[\s\p{P}\p{S}]+$/u, '')
  const isMarked = endsInQuestionMark(part)
  if (english.test(said)) return isMarked || !bare.test(said)
  const inChinese = chinese.exec(said)
  return inChinese !== null && (isMarked || inChinese.groups?.comes !== undefined || /[呢吗]$/u.test(said))
}

const before = `(?:(?:and|so|then|now|just|btw|by the way|also|please|pls|roughly|approximately|about|usually|(?:can|could|will|would) you (?:please )?(?:tell(?: me| us)?|say)|tell (?:me|us)|may (?:i|we) (?:know|ask)|do you know|any idea)[\\s,:]+)*`
const it = '(?:it|this|that|the (?:copy|request|ticket|application|scan|process)|my copy)'
const often = '(?: usually| normally| generally| typically| roughly| approximately| about)?'
const ready =
  '(?:come|arrive|get here|reach (?:me|us)|be (?:ready|here|done|sent|issued|processed|finished)|ready|done|sent|here|processed|finished)'
const copy = '(?:it|the copy|my copy|the scan|an answer|a reply)'
const get = `(?:(?:get|receive|expect|hear(?: back| from you)?)(?: ${copy})?|have ${copy})`
const once = `until (?:i|we) (?:have|get|receive) (?:it|the copy|the scan|my copy)`
const willIGet = `(?:do|will|can|could|should|may) (?:i|we)${often} ${get}`
const willItCome = `(?:does|will|would|should|can|might|is) ${it}${often} ${ready}`
const long = `how (?:long|soon|fast|quickly|many (?:(?:business|working|work) )?(?:days|weeks|hours)|much time)`
const takes = `(?:(?:does|will|would|should|might|can) ${it}${often} (?:take|need|be)|(?:it|this) (?:takes|will take)|(?:do|will|must|should) (?:i|we) (?:have to |need to )?wait)(?: (?:for (?:it|the copy)|to (?:arrive|come|process|be (?:ready|done)|get (?:it|here|the copy))))?`
const term = `what(?:'s| is| are) the (?:usual |normal |expected |typical |average )?(?:turnaround(?: time)?|waiting time|processing time|eta|lead time|time ?frame|time ?line)(?: for (?:it|this|the copy))?`
const way = `how (?:${willIGet}|(?:does|will|would|is|do you|will you) (?:${it} (?:be )?(?:come|arrive|sent|mailed|delivered)|(?:send|mail|deliver) ${it}))`
const behind =
  '(?:[\\s,]+(?:then|now|please|pls|thanks|thank you|roughly|approximately|about|usually|normally|from (?:here|now)(?: on)?|at the earliest|back))*'
const english = patternOf(
  `^${before}(?:${long}(?: (?:${takes}(?: ${once})?|${once}|${willIGet}|${willItCome}|for the copy))?|${way}|(?:by )?when(?: (?:${willIGet}|${willItCome}))?|${term})${behind}$`,
  'u',
)

const asksHowItComes = patternOf(`^${before}${way}`, 'u')

/** "When" alone asks with its mark only. */
const bare = patternOf(`^${before}(?:${long}|(?:by )?when)${behind}$`, 'u')

const chinese =
  /^(?:那么?|请问|另外|顺便|想[问知]|问一?下|道|对了|我们?|大概|大约|一般|通常|正常|最快|需?要|得|副本|复印件|扫描件|盖章件|这个|它|提交|之?后|[,，\s])*(?:多久|多长时间|几个?(?:工作)?[日天]|多少天|什么时候|何时|啥时候)(?:左右|之?内|以内)?[就才]?(?:能|可以|会)?(?<comes>收到|拿到|寄到|送到|到|办好|处理好|好|出来|下来|寄出|发出|寄给我们?|发给我们?|有结果|有消息)?(?:副本|复印件)?[呢啊呀吗哦哈嘛,，\s]*$/u
