import { isQuestion } from '../text/is-question.js'
import { normalize } from '../text/normalize.js'
import { segment } from '../text/segment.js'
import { readClosed, standing, type WordLists } from './closed-words.js'

// Word lists of ours: what is asked (what it costs, who pays, how long it takes, how it is sent), and words that name nothing. No thing that any policy
// is about is among them, so that a message made of them alone leaves open what "it" is.

const asked =
  'how (?:much|long|soon|fast|quick|quickly|many|late)|when|what time|costs?|costing|pays?|paying|paid|payable|payment|free(?: of (?:charge|cost))?|charges?|charged|charging|fees?|price|priced|pric(?:e)?y|expensive|cheap|bears?|bearing|borne|covers?|covering|covered|foots? the bill|foots?|picks? up the (?:bill|tab)|expenses?|shoulders?|(?:by )?(?:who|whom|whose)|days?|weeks?|hours?|months?|money|dollars?|yuan|arriv(?:e|es|ed|ing|al)|' +
  '(?:by|until) when|deadlines?|time limits?|(?:amount )?limit(?:s|ed|ation|ations)?|cut-?offs?|last (?:day|date)|expir(?:e|es|ed|y|ation)|validity|hurry|rush|too late|(?:by |on )?(?:tomorrow|tonight|(?:next )?(?:week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|' +
  '期限|时限|限期|(?:时间|金额|数额)?(?:限制|限额|上限)|限(?=吗|不)|截止(?:日期|时间|日)?|有效期|过期|失效|来得及|赶紧|赶快|抓紧|明天|后天|(?:下个?|这个?)?(?:周|星期|礼拜)[一二三四五六日天]|月底|年底|' +
  '谁|多少钱?|要钱|花钱|收钱|付钱|付款|钱|收费|付费|费用?|免费|价格|贵|便宜|多久|多长(?:时间)?|时间|什么时候|何时|啥时候?|几(?:个)?(?:工作)?[天日]|几个?(?:小时|星期|月|周)|到账|到货|到手|邮寄?|寄|快递|顺丰|发货|送达?|发送'
const mailed =
  '(?:e-?)?mail(?:s|ed|ing)?|post(?:s|ed|ing|age)?|deliver(?:s|ed|ing|y)?|couriers?|ship(?:s|ped|ping|ment)?|send(?:s|ing)?|sent|dispatch(?:ed)?|express|transport|freight|stamps?|transit|' +
  '邮寄?费用?|邮费|运费|快递(?:费|公司)|包邮|到付'
const dated =
  '(?:19|20)\\d\\d(?: ?年)?|(?:jan|febr)uary|march|april|june|july|august|(?:septem|octo|novem|decem)ber|(?:last|this) (?:year|month|quarter)|' +
  '去年|前年|今年|上个?(?:月|季度)|\\d{1,2} ?月份?'
const pointed =
  "it|it's|it'll|its|this|that|that's|that'll|these|those|them|(?:this|the|my|our) (?:request|application|ticket)|它|(?:这个|这张|该|这次|我的)申请|这个|那个"
const named =
  'before (?:i|we) (?:decide|answer|say (?:yes|anything)|start|begin|go (?:on|ahead)|do (?:it|that|this)|agree|file|submit|commit)(?: (?:it|that|this|anything|to (?:it|that|this)))?|and|but|so|then|also|ok|okay|well|oh|hm+|hi|hello|hey|hallo|thanks?(?: a lot| so much)?|thank you|thx|cheers|great|good|fine|perfect|cool|nice|super|got it|i see|all ?right|alright|right|please|pls|sorry|sure|understood|(?:one|a) (?:more )?question|(?:one )?more thing|by the way|btw|' +
  "first(?: of all)?|i|i'm|i'd|i'll|i've|we|we're|we'd|we'll|we've|you|you'll|you've|they|they'll|they'd|mine|ours|me|us|there|here|one|ones|anyone|anybody|someone|somebody|anything|something|nothing|extra|additional|additionally|any|some|all|both|each|else|" +
  "is|are|was|were|be|been|being|am|do|does|did|done|don't|doesn't|has|have|having|had|can|could|will|would|won't|should|must|shall|may|might|need|needs|got|gets?|getting|gotten|going|go|goes|come|comes|coming|take|takes|taking|taken|took|last|lasts|reach|reaches|receive|receives|ready|expect|wait|waiting|know|say|tell|think|guess|hope|want|like|" +
  'what|which|how|why|where|if|whether|or|not|no|yes|to|for|of|on|in|at|by|with|from|up|out|over|off|as|about|the|a|an|my|our|your|their|until|till|before|after|then|now|today|usually|normally|typically|exactly|roughly|approximately|around|about|maybe|really|actually|just|only|at all|again|back|ever|even|still|yet|too|tho(?:ugh)?|either|later|earlier|soon|long|much|many|more|time|thing|way|side|end|own|pocket|myself|ourselves|yourself|yourselves|process|processing|whole|' +
  'once|provided?|submit(?:s|ted|ting)?|gave|given|give|handed|filled|everything|details|information|info|data|documents?|docs|papers|paperwork|material|' +
  'kingsoft(?: cloud)?|金山云?|customers?|clients?|' +
  '(?:回答|决定|答应|确认|提交|申请|办理|填写|开始)(?:你|您|它|这个)?(?:之前|以前|前)|先|不过|但是?|可是|我们?|你们?|您|咱们?|这|那|哪[里边儿方]?|的|了|呢|吗|嘛|么|啊|呀|吧|哦|哈|喔|要|会|能|可以|可|需要|需|得|是|不是|不|还|也|就|都|才|大概|大约|一般|通常|请问|请|问|下|一下|是否|有没有|有|没有?|好了?|好的|行|嗯+|谢谢|感谢|多谢|明白|知道|了解|清楚|完|弄|办|处理|办理|出|付|给|来|承担|负担|掏|由|自己|另外|额外|单独|再|和|还有|顺便|对了|想|说|告诉|用|过来|过去|回来|怎么|什么|多|最|快|最快|最晚|一共|总共|方|边|客户|收到?|拿到?|到|等|算|开始|左右|之内|内|之?前|以前|里|在|为|有|那张|这张|那笔|需不需要|要不要|会不会|能不能|材料|资料|信息|东西|提供|提交|交|齐|上去|以后|之后|后'

const lists: WordLists<'asked' | 'mailed' | 'dated' | 'pointed' | 'named'> = [
  ['asked', standing(asked)],
  ['mailed', standing(mailed)],
  ['dated', standing(dated)],
  ['pointed', standing(pointed)],
  ['named', standing(named)],
]

/** In characters. Longer messages say what they are about. */
const longest = 120

/**
 * What a message rests on that asks what "it" costs, who pays, how long "it" takes, what limits "it" or how "it" is sent, and says nothing of what: `matter`,
 * whatever was spoken of before; `mail`, whatever of it is sent; `date`, the same of another time ("and for the one from 2019?"). Null where it says itself
 * what it is about, or asks something else.
 */
export function restsOn(text: string): 'matter' | 'mail' | 'date' | null {
  if (upToHowMuch.test(text)) return null
  const kinds = text.length <= longest ? readClosed(normalize(text), lists) : null
  if (!kinds?.has('asked') && !kinds?.has('mailed')) return kinds?.has('dated') ? 'date' : null
  return kinds.has('mailed') && !kinds.has('pointed') ? 'mail' : 'matter'
}

/** "… and up to how much can it be?" asks how large, and not what it costs. */
const upToHowMuch = /\bup to (?:how|what)\b/iu

/** Whether a message supposes something of "it", and says nothing of what that is: "what if it's already certified?", 如果已经认证了呢. */
export function supposes(text: string): boolean {
  return text.length <= longest && supposing.test(normalize(text))
}

const supposing =
  /^(?:(?:and|but|ok|okay|so) )?what if (?:it|it's|that|that's|this|they|they're|they've)(?: [\p{Script=Latin}']+){1,6} ?\??$|^(?:那么?|但)?(?:如果|要是|假如|万一)(?:它|这张)?(?!.{0,12}(?:发票|专票|普票|账单|月))[^,.;?]{1,12}呢\??$/u

/** Whether a message is made of words that name nothing, and asks nothing of it: "and what about it?" */
export function namesNothing(text: string): boolean {
  const kinds = text.length <= longest ? readClosed(normalize(text), lists) : null
  return kinds !== null && !(['asked', 'mailed', 'dated'] as const).some(kind => kinds.has(kind))
}

/** Whether it is asked who bears the cost of mailing: "who pays the postage?" may ask for the policy of invoices, "is it mailed?" does not. */
export function asksOfPostage(text: string): boolean {
  return (
    questionsOfMail(text) &&
    /\b(?:pay|pays|paid|cost|costs|free|charge[ds]?|fees?|postage)\b|[付邮运]费|谁[出付]|付|免费|收费|要钱/iu.test(text)
  )
}

/** Whether a question that rests on something asks how it is mailed or at whose cost: "does it come by post?", "who pays for sending it?" */
export function isOfMail(text: string): boolean {
  const kinds = text.length <= longest ? readClosed(normalize(text), lists) : null
  return kinds?.has('mailed') === true || asksOfArrival(text)
}

/** Whether words are of the arrival of something that is mailed: "how long until it arrives?" "How long does it take?" may be of anything. */
export function asksOfArrival(text: string): boolean {
  return /\b(?:arriv(?:e|es|ed|al)|deliver(?:y|ed)|reach(?:es)? (?:me|us)|gets? here|get to (?:me|us))\b|寄到|送到|寄来|收到|到货/iu.test(
    text,
  )
}

/** Whether a question that rests on something names mailing as what it asks of: 那邮寄要多久. */
export function namesMailing(text: string): boolean {
  return text.length <= longest && /\b(?:mailing|postal|posting|shipping|shipment|delivery|courier)\b|邮寄|寄送|寄出|快递|配送/iu.test(text)
}

/**
 * Whether each question of a message rests on what is spoken of, whatever is told beside it. "Who pays the postage?" asks of an invoice's, unless the mail of
 * what is spoken of counts as well.
 */
export function questionsRest(text: string, counts: readonly string[] = ['matter', 'date']): boolean {
  const parts = segment(text)
  const questions = (parts.length > 0 ? parts : [text]).filter(isQuestion)
  return questions.length > 0 && questions.every(question => counts.includes(restsOn(question) ?? ''))
}

/** Whether all that a message asks is of what is mailed, without a word of what that is: "Who pays the postage?" */
export function questionsOfMail(text: string): boolean {
  return questionsRest(text, ['mail'])
}

/** Whether a question that rests on something names a time limit: whatever was spoken of, only one policy is about that. */
export function namesDeadline(text: string): boolean {
  return /\b(?:deadlines?|time limits?|cut-?offs?)\b|期限|时限|截止/iu.test(text)
}

/** The same of a limit of any kind. */
export function namesLimit(text: string): boolean {
  return namesDeadline(text) || /\b(?:limits?|maximum|minimum)\b|限制|上限|限额/iu.test(text)
}

/** Whether it is asked how long "it" takes. */
export function asksHowLong(text: string): boolean {
  return /\bhow (?:long|soon|many (?:days|weeks))\b|多久|几天|多长时间/iu.test(text)
}
