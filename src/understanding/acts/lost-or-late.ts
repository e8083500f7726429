import { normalize } from '../text/normalize.js'
import { patternOf } from '../text/pattern-of.js'

/**
 * What a customer's words say has become of an invoice: they had it (or it was reported delivered) and it is lost, it has not reached them
 * yet, or it is not there and could be either. Null where the words say nothing of it.
 */
type Fate = 'lost' | 'late' | 'unsure' | null

// Word lists of ours, by kind of wording; none is made for a message.

const paper = '(?:it|they|them|that|invoices?|fapiaos?|envelopes?|letters?|parcels?|packages?|shipments?|original|paper|papers)'
const few = "(?:[\\w'-]+ ){0,4}"
const us = '(?:i|we|nobody|no one|none of us|nothing|our \\w+)'
const hardly = '(?:yet |actually |even |ever |really |been |being )*'
const not =
  "(?:never|not|hasn't|haven't|hadn't|hasnt|havent|didn't|didnt|did not|has not|have not|had not|isn't|wasn't|won't|nobody has|no one has)"
const came = '(?:arriv(?:e|ed)|come|came|turn(?:ed)? up|show(?:ed|n)? up|reach(?:ed)?|g[eo]t here|delivered|made it (?:here|to us))'
const got = '(?:receiv(?:e|ed)|reciev(?:e|ed)|g[eo]t|gotten)'
const end = '(?=$| yet| so far| until| from you| in the (?:mail|post)|[.,;!)])'

/** The paper did not come, or we did not get it. */
const waits: readonly RegExp[] = [
  patternOf(`\\b${not} ${hardly}${came}\\b(?! back)`),
  patternOf(`\\b${us} ${few}${not} ${hardly}${got} (?:\\w+ ){0,3}${paper}\\b`),
  patternOf(`\\b${us} ${few}${not} ${hardly}${got}${end}`),
  patternOf(`^${not} ${hardly}${got}\\b`),
  patternOf(`\\b(?:nothing|no ${paper}) (?:has |have |ever |was |were )*(?:${came}|received)\\b`),
  /\bnot (?:yet )?(?:received|here)\b|\bisn't here yet\b|\bstill (?:waiting for|expecting)\b|\bstill (?:on (?:its|the) way|in transit|underway)\b/,
  /\bno (?:sign|trace) of (?:the |our |any )?(?:parcel|package|envelope|courier|delivery|shipment)\b/,
  /\b(?:invoices?|fapiaos?|parcels?|packages?|envelopes?|letters?|shipments?) (?:is|are|was|seems to be) (?:very |so |already |quite |really |a bit |still )*(?:late|delayed)\b/,
]
const hanWaits =
  /(?:没有?|未|尚未)(?:能)?(?:收到|寄到|送到|送达|拿到过|等到|[送寄等]来|[送寄]过来)|(?:还|一直|从来?|迟迟)(?:都)?(?:没有?|未)(?:到|来)|没到货?(?:呢|啊|$|[，。！])|收不到|还在路上/u

/** The parcel is not to be found. */
const parcelGone: readonly RegExp[] = [
  /\b(?:can't|cannot|can not|couldn't|could not|cant) (?:find|locate|trace) (?:\w+ ){0,2}(?:parcel|package|shipment|delivery|consignment)\b/,
  /\b(?:parcel|package|shipment) (?:is|was|went|has gone|got|seems) (?:missing|lost|nowhere)\b/,
]
const hanParcelGone =
  /(?:找不到|没见到|不见)[^，。！？]{0,6}(?:包裹|快递)|(?<!被[^，。！？]{0,3})(?:包裹|快递)(?!员|公司|小哥|[^，。！？]{0,4}(?:途中|路上|过程)|[^，。！？]{0,3}[弄搞给]丢)[^，。！？]{0,4}(?:不见|找不到|丢(?!件))/u

/** It had reached us: somebody of ours sent or carried it on, and what did not arrive is not what was mailed to us. */
const handedOn = patternOf(
  /\b(?:i|we|colleague|secretary|accountant|reception|boss|assistant|office) (?:\w+ ){0,2}(?:sent|mailed|posted|forwarded|handed|gave|passed|couriered|shipped)\b|\b(?:sent|mailed|posted|forwarded|couriered) (?:it |them )?(?:on |over )?(?:to|from) (?:our|my|the|another|head|(?:an?|one of (?:our|my)) (?!wrong|old|different|new))\b|\b(?:box|boxes|folder|bag|briefcase|suitcase|luggage|binder|crate|movers?|between our)\b/,
)
const hanHandedOn =
  /(?:我|我们|同事|会计|前台|公司)[^，。！？]{0,6}(?:寄给|转交|交给|带去|寄往|寄回)|(?:寄|快递|递|交|送|发|转|带)给了?(?!我|咱|您|你)|(?:寄|快递|送)(?:到|往|去|至)了?(?:客户|对方|总部|总公司|分公司|子公司|母公司|税务|供应商|甲方|乙方|事务所)|给了?(?:她|他)|搬家|行李|箱子/u

const delivered =
  /\b(?:was|were|been|as|is|it's|says?|said|shows?|marked|reported) (?:[\w']+ ){0,3}delivered\b|\b(?:tracking|courier|carrier|status|app)\b[^.!?]{0,60}\bdelivered\b|\bsigned for\b|\bsomebody signed\b|\bproof of delivery\b/
const notDelivered = /\b(?:not|never|hasn't|wasn't|isn't|haven't|to be|will be|when|if) (?:\w+ ){0,3}delivered\b|\bundelivered\b/
const hanDelivered = /(?:已经?|显示|状态|说是?)[^，。！？]{0,8}(?:签收|送达|妥投|送到)|被[^，。！？]{0,4}签收|有人签收/u

/** It was ours to lose, and is lost, spoilt or gone. */
const had =
  /\b(?:lost|lose|losing|loss|mislaid|misplaced|misfiled|thrown|threw|tossed|binned|shredd?(?:ed|er)?|burn(?:ed|t)?|fire|flood(?:ed)?|stolen|stole|theft|robbed|burgl\w*|destroyed|ruined|damaged|torn|tore|soaked|spill?(?:ed|t)|disappeared|vanished|gone|recycled|unreadable|illegible|no longer|any ?more|any longer)\b|\b(?:had|received|got|did receive|did get|do have|opened) (?:it|them|the invoice|our invoice|my invoice|the fapiao|the original|the paper)\b|\bmissing (?:since|from|after)\b|\b(?:can't|cannot|can not|couldn't) (?:be )?(?:find|found|locate)\b|\b(?:threw|throw) (?:\w+ ){0,3}away\b/
const hanHad = /丢|遗失|弄没|烧|扔|偷|撕|碎|毁|湿|不见|没了|找不到|找不着|损坏|被盗|收到过|收到了|已经?收到/u

/** Said outright: whatever was lost on the way was lost on a way of ours. */
const hadIt =
  /\b(?:i|we) (?:did receive|did get|have received|had received|had already received|already received|already had|had had) (?:it|them|the invoice|our invoice|my invoice|the original)\b(?!\s*\?)|(?<![没未不]有?|还没|尚未|没有)收到过(?!吗|没)/u

/** It is not there, and the words leave open whether it ever was. */
const unsure = patternOf(
  /\b(?:is|are|it's|was|were|be|seems|still|reported) (?:also |now |somehow |simply |still |to be )*missing\b(?! (?:since|from|after))|\b(?:don't|do not|dont|doesn't|didn't) (?:seem to |actually )?have (?:\w+ ){0,3}(?:invoice|fapiao|it|one|original)\b(?! (?:title|number|code|address|information|amount|page|application))|\b(?:haven't|have not|havent) got (?:\w+ ){0,3}(?:invoice|fapiao|it|one|original)\b(?! (?:title|number|code|address|information|amount|page|application))|\b(?:got |was |went |be |been )?lost (?:\w+ ){0,2}(?:in the (?:mail|post)|in transit|by the (?:courier|carrier|post(?: office)?))\b|\b(?:courier|carrier|post office|delivery (?:company|service)) (?:has |have |had |must have )?lost (?:it|them|the \w+|our \w+|my \w+)\b/g,
)
const hanUnsure =
  /(?:没有|缺少?|少了|手[上里头]没有?)[^，。！？]{0,4}(?:发票|原件|专票|普票)|(?:寄|邮寄|运输|快递)(?:途中|过程中|路上)?[^，。！？]{0,3}丢(?!件)了?|(?:快递|物流|邮政|邮局|顺丰|承运)?[^，。！？]{0,6}丢件了?/gu

/** Who says that they lost it, and that it did not come, has said both. */
const bothSaid = /\b(?:i|we)(?:'ve| have)? (?:lost|mislaid|misplaced|threw)\b/

/** What the words say has become of the invoice. */
export function fateOf(text: string): Fate {
  // "We haven't got it" is a lack, "we haven't got it yet" a wait.
  const said = withoutOtherLoss(normalize(text)).replace(/\b(?:haven't|havent|have not) got\b(?!.*\byet\b)/, 'do not have')
  if (isDelivered(said) || hadIt.test(said)) return 'lost'
  const isLate =
    ([...waits, ...parcelGone].some(one => one.test(said)) && !handedOn.test(said)) ||
    ((hanWaits.test(said) || hanParcelGone.test(said)) && !hanHandedOn.test(said))
  if (isLate) return bothSaid.test(said) ? 'unsure' : 'late'
  const rest = said.replace(unsure, ' ').replace(hanUnsure, ' ')
  if (had.test(rest) || hanHad.test(rest) || handedOn.test(said) || hanHandedOn.test(said)) return 'lost'
  return rest === said ? null : 'unsure'
}

/**
 * Whether the words say outright that it is lost, by whomever: "the courier lost it", "邮寄途中丢件". Not where that is only supposed, nor where it is still
 * waited for and nobody on its way is said to have lost it.
 */
export function isSaidLost(text: string): boolean {
  const said = withoutOtherLoss(normalize(text))
  if (!lostAtAll.test(said) || supposed.test(said) || hanSupposed.test(said)) return false
  return !isWaiting(said) || byCarrier.test(said)
}

/** Whether what never came is said outright to have been lost by those who carried it: nothing is waited for any more. "快递弄丢了发票，我一直没收到" */
export function isLostOnItsWay(text: string): boolean {
  return !asksIfLost.test(text) && isSaidLost(text) && isWaiting(normalize(text))
}

/** "It never arrived, was it lost in the mail?" waits still. */
const asksIfLost =
  /\b(?:was|is|has|did|could|might|may)\s+(?:it|they|the (?:invoice|letter|envelope))\b[^.;!?]{0,30}\b(?:lost|lose)\b[^.;!?]{0,30}\?|是不是[^，。？?]{0,6}丢|丢了(?:吗|么|没)/iu

function isWaiting(said: string): boolean {
  return waits.some(one => one.test(said)) || hanWaits.test(said)
}

/** Without what is lost besides papers: a way, a phone, one's patience. */
function withoutOtherLoss(said: string): string {
  return said.replace(otherLoss, ' ').replace(hanOtherLoss, ' ')
}

const otherLoss = patternOf(
  /\b(?:lost|loses?|losing) (?:(?:his|her|their|its|the|my|our|all|any) )?(?:way|bearings|mind|temper|patience|nerve|hope|interest|faith|trust|track|contact|count|time|touch)\b|\b(?:lost|loses?|losing) (?:his|her|their|its) (?:\w+ )?(?:phone|mobile|cellphone|keys?|job|licence|license|van|truck|bike|scooter|scanner)\b|\bgot lost on (?:his|her|their|the) way\b/g,
)
const hanOtherLoss =
  /(?:快递员|快递小哥|小哥|派件员|派送员|送货员|司机|骑手)[^，。！？]{0,4}(?:手机|钥匙|地址|工作|饭碗|电动车|三轮车|车|驾照)[^，。！？]{0,3}(?:丢|没|遗失)了?|(?:快递员|快递小哥|小哥|派件员|派送员|送货员|司机|骑手)[^，。！？]{0,4}(?:丢|遗失)了?(?:手机|钥匙|地址|工作|饭碗|电动车|三轮车|车|驾照)|丢(?:人现眼|人|脸|面子)/gu

const lostAtAll = /\blost\b|丢(?!包)|遗失|弄没/u
const supposed =
  /\b(?:maybe|perhaps|probably|possibly|presumably|might|must have|may have|may be|could have|could be|i (?:think|guess|suppose|assume|fear)|seems?|if|whether)\b[^.!?;]{0,40}\blost\b|\bnot\b[^.!?;,]{0,40}\blost\b|\blost\b[^.!?;]{0,30}\b(?:i think|i guess|i suppose|maybe|perhaps|probably|possibly|or what|or not|or late|who knows)\b/
const hanSupposed =
  /(?:可能|也许|大概|估计|应该|怀疑|好像|似乎|是不是|会不会|是否|恐怕|说不定|怕是?|难道|如果|万一|要是|没有?|不是)[^，。！？；,.!?;]{0,12}(?:丢|遗失|弄没)|(?:丢|遗失)了?(?:没有?|吗|还是)/u
const carriers = '(?:courier|carrier|post(?: office)?|mail|delivery (?:company|service)|sf|sf express|ems|dhl|ups|fedex|yto|zto|china post)'
const byCarrier = patternOf(
  `\\b${carriers} (?:[\\w']+ ){0,5}lost\\b|\\blost (?:\\w+ ){0,3}(?:by|in|at) (?:\\w+ ){0,2}${carriers}\\b|丢件|(?:快递|物流|邮政|邮局|顺丰|中通|圆通|韵达|申通)[^，。！？,.!?]{0,8}(?:丢|遗失)`,
)

/** Whether the words ask for another one of a paper: a copy, or the issue of one in its place. */
export function wantsAnother(text: string): boolean {
  return another.test(normalize(text))
}

const another =
  /\b(?:cop(?:y|ies)|photocop(?:y|ies)|duplicates?|reprints?|replacements?|re-?issued?)\b|复印件|副本|扫描件|存根联|记账联|补[开发办寄打]|[补给发寄开](?:我|我们)?一[份张]/u

/** Whether a message is nothing but the wish to be sent an invoice again: it may have been lost by them, or never have come. */
export function wantsSentAgain(text: string): boolean {
  return sentAgain.test(normalize(text).replace(/[?.!。！？]+$/u, ''))
}

const sentAgain =
  /^(?:(?:hi|hello|please|pls|kindly|just|can you|could you|would you|will you|you|need to|i need you to|we need you to) ?[,:]? ?){0,4}(?:re-?send|(?:send|mail|post)(?=.* again\b))(?: (?:me|us))?(?: (?:the|my|our|this|that|a|an))?(?: (?:vat|tax|lost|missing))? ?(?:invoices?|fapiaos?)(?: (?:to me|to us|again|please|pls|thanks))*$|^(?:请|麻烦|帮我|帮忙|能不能|可以|能)*(?:把)?(?:发票)?(?:重新|再)(?:给我|帮我)?[发寄](?:一[次下遍份])?(?:我的)?(?:发票)?(?:吗|吧|给我)?$/u

/** Whether the customer says outright that they lost an invoice: "I lost my damn invoice and nobody answers me!" */
export function saysLost(text: string): boolean {
  return outright.test(normalize(text))
}

const outright =
  /(?<!\b(?:if|when|once|should|in case) )\b(?:i|we)(?:'ve| have| had|'d)? (?:just |also |accidentally |somehow |must have |seem to have |totally )*(?:lost|loosed?|misplaced|mislaid) (?:[\w'-]+ ){0,3}(?:invoices?|fapiaos?)\b(?! (?:title|number|code|address|information|amount|page|application|template|settings?)s?\b)|发票(?:都|也|全|不小心|被我|我)*(?:给|让我)?(?:弄|搞)?(?:(?:丢|遗失)(?:了|失)|掉了)|(?:丢|遗失|弄丢|搞丢)了[^，。！？]{0,6}发票(?![抬号代])/u

/** Whether a message is nothing but the name of the wish: "copy of lost invoice", "duplicate of a missing fapiao please". */
export function namesTheCopy(text: string): boolean {
  return copyByName.test(normalize(text))
}

const copyByName =
  /^(?:(?:hi|hello|hey|please|pls|plz|kindly|urgent|need|want|i need|i want|we need|get|give|send|me|us|request|requesting|request for|apply for|re|a|the|one) ?[,:]? ?){0,6}(?:cop(?:y|ies)|photocopy|duplicate|reprint|replacement)(?: (?:of|for))?(?: (?:a|an|the|my|our|one))? (?:lost|missing|misplaced) (?:[\w-]+ ){0,2}(?:invoices?|fapiaos?)(?: (?:please|pls|plz|thanks|needed|wanted|required|asap))*$|^(?:a |the )?(?:lost|missing) (?:vat )?(?:invoice|fapiao) (?:copy|duplicate)(?: (?:please|pls|needed|request))*$|^(?:请|要|补|申请|需要|想要)*(?:丢失|遗失|丢了)的?发票的?(?:复印件|副本)$/u

/** Whether the words say that it was delivered by all reports, and is not there all the same: lost, whoever lost it. */
export function isReportedDelivered(text: string): boolean {
  const said = normalize(text)
  return isDelivered(said) && notThere.test(said)
}

const notThere =
  /\b(?:but|yet|however|although|though|still)\b|\b(?:lost|gone|missing|nobody|no one|nowhere|can't find|cannot find|not here|never|didn't|haven't|hasn't|don't have)\b|但|可是|却|没|不见|找不到|丢/u

function isDelivered(said: string): boolean {
  return (delivered.test(said) && !notDelivered.test(said)) || hanDelivered.test(said)
}

/** An answer to whether the invoice had arrived, in the same terms: "it did", "not yet". */
export function answersFate(text: string): 'lost' | 'late' | null {
  const fate = fateOf(text)
  if (fate === 'lost' || fate === 'late') return fate
  const said = normalize(text)
  if (no.test(said)) return 'late'
  return yes.test(said) ? 'lost' : null
}

const no = /^(?:not yet|nope|no\b|it (?:did not|didn't|has not|hasn't)\b|neither|never$|(?:还)?没(?:有|呢|到)?(?:$|[，,])|还没|没有)/u
const yes =
  /^(?:yes|yep|yeah|it (?:did|has|was)\b|we did\b|i did\b)|\b(?:arrived|received|delivered|came|reached (?:us|me)|got it)\b|收到|签收|送到|^(?:是|对|有)的?$/u
