import { patternOf } from '../text/pattern-of.js'

// What was taken for a value although it only says how one is made, or what has become of it: "(the title) ought to end in Limited".

const howWritten =
  /^(?:(?:ought|should|must|needs?|has|supposed) (?:to )?(?:be |have )?(?:\w+ )?(?:in|with|without|end|start|begin|contain|include|mention|have|say|read)\b|(?:is |was )?(?:spelled|spelt|misspelled|misspelt|capitali[sz]ed|hyphenated)\b|(?:ends?|ending|starts?|starting|begins?|beginning) (?:in|with)\b)/u

const howWrittenInHan =
  /^(?:应该|应当|应|要|得|需要?)?(?:以.{1,20}(?:结尾|开头)$|(?:的?(?:末尾|结尾|开头|最后|后面|前面|中间|里面)).{0,4}(?:加|带|是|有(?!限)|少|多|写|改|去)|(?:加|带|补|去|删|少|多)(?:上|个|一个|了|掉)(?!.*公司$)|写得|写的不|(?:末尾|结尾)$)/u

/** "(the 8s in the account should be) 9s": no name is the plural of a digit. */
const digits = /^\d['’]?s$/iu

/** What happened to an account: "hacked", "deleted yesterday". */
const happened = patternOf(
  /^(?:(?:was|got|is|has been|been|just) )?(?:hacked|hijacked|compromised|breached|phished|stolen|deleted|removed|cancelled|canceled|terminated|banned|expired|created|opened|merged|migrated|transferred|renamed|reactivated|restored|upgraded|spelled|spelt|misspelled|misspelt)(?: (?:yesterday|today|recently|again|last|by|in|on|with|into|from|and|so|a|an|the|to|this)\b.*)?$/iu,
)

/** "That's (my brother's)", "这下对了": said of a name, and none. */
const ofIt =
  /^(?:that|this|it|there|here|he|she|who|what)['’]s$|^(?:这下|这回|这次|这样|现在)(?:就|都|全)?(?:总?算)?(?:对|好|行|可以|没错)(?:了|啦)?$/iu

/** "(抬头就是)这么长", "(账户就是)这样写的": said of what stands there. */
const asItStands = /^就?是?(?:[这那]么|[这那]样|很(?=[长短怪]))\p{Script=Han}{0,3}$/u

/** No reason, but who is to find it, or that there is none: "you tell me", "it wasn't", 你猜. */
const noReason =
  /^(?:(?:well|hm+|why|oh),? )*(?:you tell me|guess|take a guess|(?:no,? )?(?:it|they|that) (?:wasn['’]?t|weren['’]?t|isn['’]?t|was not|is not))(?: lost)?$|^(?:你|您)(?:来)?(?:猜|说呢|说说|告诉我)(?:猜|看|吧|呢)*$|^(?:我|发票|它|其实|根本|并)*没(?:有)?丢(?:失)?(?:啊|呀|了)?$|^写得|^(?:was|is|were) (?:the|our|my|an?) (?:\w+ )?(?:number|one|invoice) (?:before|until|till)\b.{0,60}$/iu

/** "(原因就是)这么简单", "就这样的，没骗你", "as simple as that": said of the reason that stands there. "太忙弄丢了" tells how. */
const reasonAsItStands =
  /^(?:just |really |only )*(?:(?:as|that|this|so|rather|pretty) (?:simple|silly|stupid|banal|boring|embarrassing|plain)(?: as that)?|what it is)$|^(?:就|真的?|确实|其实|也|都|只|是|的确){0,4}(?:(?:[这那]么|如此|很|太|挺|有[点些]|非常|十分|特别|比较|蛮|相当)(?:简单|离谱|奇怪|荒唐|荒谬|无聊|可笑|好笑|搞笑|尴尬|复杂|丢人|难看|难听|狗血|奇葩|巧|倒霉|傻|蠢|长|短|写|填|说)|[这那]样|如此|[这那]个|(?:上面|前面|刚才)(?:写|说|填))[的了啦呀啊吧呗而已]{0,3}(?:[，,](?:真的|没错|对|(?:我)?(?:没|不)骗你|(?:我)?没(?:写|填|说|搞|弄)错|不用改)[的了啊]?)*$/iu

/** Whether a value that was read for a field only describes one. */
export function describesValue(field: string, value: string): boolean {
  const said = value.trim().replace(/[\s.!,。，！]+$/u, '')
  if (field === 'reason') return noReason.test(said) || reasonAsItStands.test(said)
  if (howWritten.test(said) || howWrittenInHan.test(said) || ofIt.test(said) || asItStands.test(said)) return true
  return field === 'account' && (digits.test(said) || happened.test(said))
}
