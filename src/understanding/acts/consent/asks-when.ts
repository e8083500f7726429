import type { Values } from '../../../forms/form.js'
import { isQuestion } from '../../is-question.js'
import { normalize } from '../../normalize.js'
import { consentToAll } from './consents-to-all.js'

/**
 * The question when it will come, which a message asks beside its yes to all of `values`: "Everything matches. How long does it take?" Whatever the answer is,
 * nothing of it decides whether they are right. Null where anything else is asked, or the rest is no yes by its words alone: an "ok" may only begin
 * the question.
 */
export function asksWhenBeside(text: string, values: Values): string | null {
  const parts = text.split(split).filter(part => /[\p{L}\p{N}]/u.test(part))
  const asked = parts.filter(asksWhen)
  const [question] = asked
  const rest = parts.filter(part => !asked.includes(part)).join('\n')
  if (question === undefined || asked.length > 1 || isQuestion(rest)) return null
  const agreed = consentToAll(rest, values, { isPaused: true })
  return agreed === 'whole' || agreed === 'remarked' ? question.trim() : null
}

/** Behind each sentence, and where the question begins behind a yes in the same one: "yes, correct, how long will it take", "都对，大概几天能收到". */
const split =
  /(?<=[.!?…。！？\n])|(?<=[,;:，、；：–—])\s*(?=(?:and |so |but )?(?:how|when|by when|what)\b|(?:那|请问|大概|大约|我|多久|几天|什么时候))/iu

function asksWhen(part: string): boolean {
  const said = normalize(part).replace(/[\s\p{P}\p{S}]+$/u, '')
  return english.test(said) || chinese.test(said)
}

const before =
  'and|so|then|now|but|just|btw|by the way|also|roughly|approximately|about|usually|please|pls|(?:can|could|will|would) you (?:please )?(?:tell|say|let me know)(?: me| us)?|tell (?:me|us)|may (?:i|we) (?:know|ask)|do you know|any idea|i wonder'
const times =
  "how (?:long|soon|fast|quick(?:ly)?|many (?:(?:business|working|work) )?(?:days|hours|weeks)|much time)|(?:by |until )?when|what(?:'s| is| are) the (?:usual |normal |expected )?(?:turnaround|waiting time|processing time|eta|lead time|time ?frame|time ?line)"
/** What may be said of its coming. Other words might ask for something else: "when can I change it?" */
const coming =
  'do|does|did|will|would|should|shall|can|could|may|might|must|is|are|be|to|it|this|that|these|i|we|you|they|one|he|she|the|my|our|your|a|an|copy|copies|duplicate|scan|photocopy|paper|request|ticket|application|answer|reply|result|take|takes|taking|need|needs|last|wait|waiting|get|gets|got|receive|have|hear|expect|see|come|comes|arrive|arrives|reach|reaches|ready|done|finished|processed|sent|send|issued|here|back|from|for|in|by|at|me|us|until|till|before|usually|normally|generally|typically|roughly|approximately|about|now|then|please|pls|thanks|thank|days|process|processing|time|long|going|go|finish|at the earliest|hold|hands|approximate|expected|usual'
const english = new RegExp(`^(?:(?:${before})[\\s,:]*)*(?:${times})(?:[\\s,]+(?:${coming})(?!\\p{L}))*$`, 'u')

const chinese =
  /^(?:那么?|请问|另外|还有|顺便|问一?下|想|对了|我们?|大概|大约|一般|通常|正常|最快|要|需要|得|等|还|办理|处理|审核|副本|复印件|扫描件|盖章件|这个|它|提交|之?后|[,，\s])*(?:多久|多长时间|几个?(?:工作)?[日天]|多少天|什么时候|何时|啥时候|几时|几号)(?:能|可以|会|才|左右|[之以]?内|收|拿|寄|送|发|到|给|办|处理|好|完|出|来|下|成|有结果|有消息|回复|我们?|手|副本|复印件|呢|啊|呀|吗|哦|哈|嘛|了|的|谢谢|[\s,，])*$/u
