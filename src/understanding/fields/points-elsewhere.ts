import type { Field } from '../../forms/form.js'
import { tellsAnother } from '../several/one-more.js'
import { tellsOnlyLoss } from '../several/only-lost.js'
import { patternOf } from '../text/pattern-of.js'
import { simplify } from '../text/simplify.js'
import { addressesDesk } from './addressed.js'
import { hasClearHanForm, isClearForm } from './company-words.js'
import { describesValue } from './describes-value.js'
import { tellsHow } from './loss-reason.js'
import { tellsSlip } from './tells-slip.js'
import { tokenize } from './tokens.js'

// What was taken for a name although it only points to one, asks for one, or tells of one. In doubt it is asked for again.

/** A field's own label in front of what may be no value: "抬头没改", "account got locked". */
const ownLabel: Readonly<Record<string, RegExp>> = {
  account: /^(?:(?:my|our|the|your) )?(?:account|username|user|(?:我们?的?)?(?:账号|账户|用户名))[,，:： ]*(?=.)/u,
  title: /^(?:(?:my|our|the|your) )?(?:(?:invoice )?title|(?:我们?的?)?(?:发票)?(?:抬头|台头))[,，:： ]*(?=.)/u,
}

/** Says nothing of what it is, whatever name stands in it: "A还是B来着", "不是A", "A改名B了". */
const unsettled = /来着[?？。]?$|^不是|(?:公司|集团|事务所)(?:还是|改名|更名)|^not [a-z]/u

/** A label and nothing behind it: "抬头不是枫木有限公司" has none of its own. That the rest is right: "户名错了，其余对". */
const bareLabel =
  /^(?:我们?的?|公司的?)?(?:发票)?(?:账号|账户名?|户名|用户名|抬头|台头|名称)$|^(?:the |my |our )?(?:account(?: name)?|(?:invoice )?title)$/iu
const restHolds = /^(?:其[余他它]|剩下的?|别的|余下的?)的?(?:都|全|也)*(?:对|没错|没问题|正确|无误|一样|不变|不用改|照旧|ok)/iu

/** "贵公司" is who is written to. */
const yours = /^.{0,6}(?:贵公?司|贵方|贵单位|[你您]们?公?司)$/u

/** "同上", "就那个", "看附件", "老账号", "跟账号一样" and their English. */
const pointing = patternOf(
  /^(?:就是?|还是|是|用)?(?:那个|这个|同上|待定|待补|没改|没变|没有变|不变|公司名称?|公司名字|公司全称|多少|(?:老|旧|原来的?|以前的?|之前的?|上次的?|那个)(?:账号|账户|抬头|那个))$|^(?:请?(?:看|见|详见|参见|在))?(?:附件|截图|图片|照片|图|下面|上面|(?:你们?|您)?(?:系统|后台|记录|资料|档案|数据库|电脑))(?:里面?|中|上)?(?:都|也|不是)?(?:有|写着|的|了)*(?:吧|啊|呀|吗)?$|(?:跟|和|与|同).{1,8}一样的?$|^\[[^\]]{1,30}\]$|^(?:see|as|same as|shown|the same as) (?:\w+ ){0,3}(?:below|above|attached|attachment|screenshot|before|last time|usual)$|^same as [a-z]|^(?:the|that|this) (?:\w+ )?one$|^(?:the|an?|my|our|that|this) (?:(?:invoice|phone|tax|order|serial|check|company|account) )?(?:code|number|phone|id|date|amount|order|name|account|title|company|invoice)$|^(?:hm+ )?let me (?:see|check|look|think|find)\b|^(?:it )?(?:got|is|was|has been|gets?|been)? ?(?:locked|suspended|blocked|closed|disabled|frozen|deactivated)(?: out)?$/iu,
)

/** A reason that only points to one, or is not to be told: "the one I wrote in my last mail", "attachment too", "不方便说". */
const reasonElsewhere = patternOf(
  /^(?:(?:actually|no|sorry|oh|wait|and)[, ]+){0,3}(?:it|that|the number|mine) (?:ends|starts|begins) (?:in|with|on) (?:an? )?[\w]{1,12}$|^(?:(?:it's|it is|is|the|that|just|as|see|in|please see|same as|also|exactly) )*(?:(?:one|same|reason|what|as|story)(?: as| reason| one| story)?(?: that| which)? ?(?:i|we|in|from|as|above|before|below|last|you)\b[^,;]{0,40}|attachments?|attached|(?:above|below|confidential|private|personal|secret))(?: \w+){0,4}$|^(?:这个|原因)?(?:不(?:太)?(?:方便|便|想|愿意?|能)(?:细|详|多|明)?(?:说|讲|透露|告知|告诉|写|述|谈|言)|保密|(?:见|看|在|详见)(?:附件|邮件|上一封|上面|前面|之前)).{0,8}$/u,
)

/** "服务器是web-01", "以前是maple-1" for an account: tells of something that is called so. */
const tellsOfOther = /\p{Script=Han}(?:是|叫|用)\s*[\w.@-]+$/u

/** Words of an event after all: "the same one that the dog ate". */
function pointsForReason(said: string): boolean {
  const tokens = tokenize(said)
  return reasonElsewhere.test(said) && !tellsHow(tokens, 0, tokens.length)
}

/** Whether a value that was read for a name or a reason is none. */
export function isNoName({ name }: Field, value: string): boolean {
  if (name === 'reason') return describesValue(name, simplify(value)) || pointsForReason(simplify(value).toLowerCase())
  const label = ownLabel[name]
  if (!label) return false
  const said = simplify(value)
  if (describesValue(name, said)) return true
  if (unsettled.test(said) || yours.test(said) || bareLabel.test(said) || restHolds.test(said) || addressesDesk(value)) return true
  const isCompany = hasClearHanForm(said) || /公司$/u.test(said.slice(4)) || tokenize(said).some(({ word }) => isClearForm(word))
  if (isCompany) return false
  if (tellsAnother(said)) return true
  if (name === 'title' ? tellsSlip(said) || (/^\p{Script=Han}/u.test(said) && tellsOnlyLoss(said)) : tellsOfOther.test(said)) return true
  const rest = said.replace(label, '')
  // A label in front of its own rest is a sentence about it.
  return pointing.test(rest) || (rest !== said && /^(?:[a-z]+(?: |$)|\p{Script=Han})/u.test(rest))
}
