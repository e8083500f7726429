import { isQuestion } from '../text/is-question.js'
import { normalize } from '../text/normalize.js'
import { patternOf } from '../text/pattern-of.js'

/** What ends something, and what of theirs customers call it: a ticket, a request, or by its reference. */
const ends =
  '(?<!\\b(?:i|we|they) )forget(?: about)?|cancel|withdraw|revoke|retract|call off|drop|close|delete|remove|discard|scrap|void|take back|pull(?!(?:ed|ing)? up\\b)'
const calls = 'ticket|request|case|inv-[0-9a-z]{6}'

const asked = patternOf(
  `\\b(?:${ends})(?:l?(?:ed|ing))?\\b[^.!?\\n]{0,30}\\b(?:${calls})s?\\b|\\b(?:${calls})\\b[^.!?\\n]{0,30}\\b(?:cancel+ed|withdrawn|revoked|closed|dropped|deleted|removed)\\b`,
  'u',
)

const wish =
  "please|pls|kindly|can you|could you|can i|could i|may i|i want to|i wish to|i'd like to|i would like to|let me|let's|sorry|ok|okay|no|just|then|so|well|actually|oh|hm+"
/** "Withdraw it please": nothing else is withdrawn here. */
const askedShortly = patternOf(
  `^(?:(?:${wish})[ ,.]+){0,4}(?:(?:withdraw|revoke|retract)(?: (?:it|this|that|mine|everything|all of it))?|(?:take|pull) (?:it|this|that|mine|everything) back|(?:close|end|terminate) (?:it|this|that|the thing))(?: (?:please|pls|then|now|again|thanks|thank you))*$`,
  'u',
)
const askedShortlyInChinese =
  /^(?:请|帮我|给我|麻烦|我们?|想|要|还是|那|就|算了|先|把|将|它|这个|那个|可以|能|[,，。 ])*(?:撤回|撤销|撤掉|撤(?=了|吧|$))(?:它|这个|那个|掉|了|吧|一下|吗|呗|算了|[,，。 ])*$/u

const askedInChinese =
  /(?:取消|撤回|撤销|撤掉|作废|关闭|关掉|终止|删除|删掉)[^。!?\n]{0,10}(?:工单|申请|inv-)|(?:工单|申请|inv-[0-9a-z]{6})[^。!?\n]{0,8}(?:取消|撤回|撤销|撤掉|作废|关闭|关掉|终止|删除|删掉|撤了|不要了|不需要了)/u

/** "Don't cancel it", "I didn't want it withdrawn". "I don't need it, cancel the ticket" is none: between the two stands only who is to do it. */
const kept =
  /\b(?:don'?t|do not|never|not|didn'?t|did not|won'?t|no need to|nobody should)(?: (?:want|wish|mean|need(?= to)|intend|going|ask|like|you|me|us|it|this|that|anybody|anyone|support|to|just|yet|ever|really|actually|be|being|have|get|my|the|request|ticket)){0,6} (?:un-?)?(?:cancel|withdr|revok|retract|clos|drop|delet|remov|forget\b(?! to\b))|\bcancel (?:the|that|my) (?:cancel|withdraw)/u

/** "别取消", "不撤了", "先不撤". "不要了，撤了吧" is none. */
const keptInChinese =
  /(?:不|别|甭)(?:想|用|必|再|准备|打算|要|需要|是|去|给我|帮我|急着|着急|把它|把申请|把工单)*(?:取消|撤|作废|关闭|关掉|终止|删)/u

/** Questions that say "not" and mean nothing by it: "能不能撤", "要不撤了吧". */
const emptyNot = /(.)不\1|可不可以|要不(?!要)|不如/gu

/** "Why was it closed?", "it was withdrawn, how come?" */
const whyEnded = String.raw`\b(?:why|who|when (?:did|was|were|will|has|have|is|are))\b[^.!?\n]{0,20}\b(?:cancel|withdr|revok|clos|drop|delet|remov)|\b(?:cancel+ed|withdrawn|revoked|closed|dropped|deleted|removed)\b[^\n]{0,20}\b(?:why|how come|what happened|by whom)$`
/** "Was my ticket withdrawn?", "did you cancel it?" */
const wasItEnded = String.raw`^(?:so |and |hi |hello )*(?:was|is|has|have|were|did)\b[^.!?\n]{0,30}\b(?:cancel+ed|withdrawn|revoked|closed|dropped|deleted|removed)\b|\bdid you (?:really |already |just |actually )?(?:cancel|withdraw|revoke|close|drop|delete|remove|forget)\b`
/** "You closed it", "when they cancel", "it got deleted". */
const othersEnded = String.raw`\b(?:you|they|support|somebody|someone|the bot|who)(?: (?:guys|people|just|always|keep|kept|already|have|had|really|simply|even))*(?:'ve|'d)? (?:forg[eo]t(?:ten|ting)?|forgetting|cancel+ed|cancel+ing|withdrew|withdrawn|closed|dropped|deleted|removed)\b|\b(?:when|if|before|after|because|once|since) (?:you|they|support) (?:forget|cancel|withdraw|close|drop|delete|remove)\b|\b(?:got|gets|getting) (?:cancel+ed|withdrawn|closed|dropped|deleted|removed)\b`
/** 怎么取消了, 谁关的, 撤了是怎么回事. */
const hanWhyEnded = String.raw`怎么[^。!?\n]{0,6}(?:取消|撤销?|关闭?|作废|删除?)[掉回]?了|(?:为什么|为啥|谁|怎么就|被)[^。!?\n]{0,6}(?:取消|撤|作废|关|终止|删)|(?:取消|撤|作废|关闭|关|终止|删)[^!?\n]{0,8}(?:为什么|为啥|怎么回事|怎么会|什么原因|凭什么)$`
/** 有没有被取消, 没关. */
const hanWasItEnded = '没有?被?(?:取消|撤|关(?!系))'
/** What asks what became of it. */
const asksAfterIt = patternOf([whyEnded, wasItEnded, othersEnded, hanWhyEnded, hanWasItEnded].join('|'), 'u')

/** "是不是把我的工单关了？" */
const whetherItWas = /是不是[^。!?\n]{0,8}(?:取消|撤|作废|关|删)/u

/** "Can I cancel the request later?" wants nothing now. */
const notNow = /\b(?:later|afterwards|anytime|at any time|once|if|in case)\b|之后|以后|事后|随时|如果|万一/u

/**
 * What the words want of a ticket or request: `yes`, it taken back, by calling it one or by words that are said of nothing else; `keep`, not taken back;
 * `asks`, to know what became of it. Null for all else: "cancel it" is a command.
 */
export function wantsWithdrawn(text: string): 'yes' | 'keep' | 'asks' | null {
  const plain = normalize(text)
  const zh = plain.replace(emptyNot, ' ')
  if (asksAfterIt.test(zh) || whetherItWas.test(plain)) return 'asks'
  if (kept.test(plain) || keptInChinese.test(zh)) return 'keep'
  const isWanted = asked.test(plain) || askedShortly.test(plain) || askedShortlyInChinese.test(zh) || askedInChinese.test(plain)
  if (!isWanted) return null
  return isQuestion(text) && notNow.test(plain) ? null : 'yes'
}
