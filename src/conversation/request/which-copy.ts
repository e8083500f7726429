import type { Check, Form, OpenForm } from '../../forms/form.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { normalize } from '../../understanding/text/normalize.js'
import { segment } from '../../understanding/text/segment.js'
import { ask, askAgain } from '../asking.js'
import { after } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { namesOnlyKind } from './names-only-kind.js'
import { whatTheyGet } from './what-they-get.js'

/**
 * "Which copy will I get?" is answered in those words, and "I don't know which kind it is" is a fine answer: the request can be filed
 * without. Null where the message is about neither.
 */
export function aboutTheCopy(scene: Scene, open: OpenForm, form: Form): Step | null {
  const words = whatTheyGet(scene, open, form)
  if (words === null) return null
  const back = (lead: string) => after(ask(scene, open, null, lead), ({ conversation }) => askAgain({ ...scene, conversation }, open, form))
  if (asksWhichCopy(scene) || asksOfKind(scene, form)) return back(words)
  const kind = form.fields.find(({ name, check }) => check.kind === 'one-of' && open.values[name] === undefined)
  return kind && saysNotWhich(scene, open, kind.check) ? back(scene.phrases.kindMayBeUnknown) : null
}

/** "And for an ordinary one?", 专票呢 */
function asksOfKind({ message: { text } }: Scene, form: Form): boolean {
  return (isQuestion(text) || /呢[？?]?$/u.test(text.trim())) && namesOnlyKind(text, form)
}

/** Whether a message asks what kind of copy they get. */
export function asksWhichCopy({ message }: Pick<Scene, 'message'>): boolean {
  const text = normalize(message.text)
  if (text.length > longest) return false
  // "新发票还是复印件啊" asks without any of the marks of a question.
  const isAsked = message.text.split(/[,，]/).some(isQuestion) || segment(message.text).some(isQuestion) || text.includes('还是')
  return isAsked && !onCondition.test(text) && [...asksCopy, ...asksOfStamp].some(one => one.test(text.replace(/[\s\p{P}]+$/u, '')))
}

/** At the read-back nothing else can be meant by "I don't know"; "I am not sure" may be of any value, and "number 1234567" is one. Anywhere the kinds may be named. */
function saysNotWhich({ heard, message }: Scene, { stage }: OpenForm, check: Check): boolean {
  const text = normalize(message.text)
  if (isQuestion(message.text) || text.length > longest) return false
  if (heard.command === 'dont-know' && stage === 'confirming' && !/\d{3}/.test(text) && !doubts.test(text) && !seeks.test(text)) return true
  const kinds = check.kind === 'one-of' ? Object.values(check.values).flat() : []
  return unsure.test(text) && (/\b(?:kind|type)\b|种类|类型|哪种/u.test(text) || kinds.some(kind => text.includes(normalize(kind))))
}

const doubts =
  /^(?:well |hm+ |sorry |honestly |no )*(?:i'm |i am |we're |we are )?(?:not (?:so |really |quite |entirely |very |too )?(?:sure|certain)|unsure|uncertain)\b|^我?不(?:太|是很|很)?(?:确定|肯定)/u

/** "还没找到" is said of the invoice. */
const seeks = /\b(?:find|found)\b|找/u

/** In characters. Longer messages say more than this. */
const longest = 120

const paper =
  '(?:an? |the |another )?(?:new |real |fresh |stamped |paper |plain |simple )*(?:scan|photocopy|copy|original|duplicate|reprint|invoice|fapiao|one)'
const how = '(?:exactly |actually |really |then |finally |precisely |eventually |just |only |again |back )*'

/** "The original again or just a copy?", "what exactly will I receive?", "what would you send us?" */
const asksCopy: readonly RegExp[] = [
  new RegExp(
    `\\b(?:scan|photocopy|copy|original|duplicate|reprint|(?:new|real|fresh) (?:invoice|fapiao|one))(?: (?:copy|again|back|invoice|one))*,? or (?:is it |is that |will it be |would it be )?${how}${paper}\\b`,
  ),
  /\b(?:which|what)(?: kind of| sort of| type of)? (?:copy|copies|photocopy|form)\b/,
  new RegExp(
    `\\b(?:what|which)(?: one)? ${how}(?:will|do|would|am|are|can|shall|should) ${how}(?:i|we) ${how}(?:get|receive|be sent|be given|be getting|be receiving|going to get|going to receive|getting|receiving|expect|end up with)\\b`,
  ),
  new RegExp(
    `\\bwhat ${how}(?:will|do|would|are|can) ${how}you (?:guys |people )?${how}(?:send|give|provide|issue|mail|hand|going to send|sending)(?: out)?(?: to)?(?: me| us)?(?: then| in the end| back|,|\\?|$)`,
  ),
  /\bwhat (?:exactly )?(?:is it )?(?:that )?(?:i|we)(?:'ll| will) (?:get|receive|be sent|be given)\b|\bwill (?:i|we|it) (?:get |receive |be )(?:the |an? )?(?:original|photocopy|scan|reprint|real invoice|new invoice)\b/,
  /(?:给|拿到|得到|收到|提供|寄|发|领到)(?:我们?|咱们?|您|出来|来)?的?(?:会|将)?(?:是)?(?:什么|哪|啥)(?!时候|时|天|里|儿|快递|物流|公司|方式|渠道|个?地址|个?邮箱)|什么复印件|哪(?:一|种)?(?:联|份|种复印件)/u,
  /(?:扫描件?|复印件?|原件|原票|新发票|新票|新的|副本)(?:呢|吗|啊)?[,，]? ?还是(?:只|是|给|说|单|仅|一张|一份|就|重新|开|寄|发|有|能|拿)*(?:扫描|复印|原|新|副本)|(?:重开|重新开|补开|新开)[^，。？,?]{0,6}还是[^，。？,?]{0,6}(?:复印|副本|扫描)|(?:给|寄|发|拿到|收到|得到)(?:我们?|的)*(?:是|会是)?(?:原件|原票|新发票|复印件|扫描件)(?:还是[^，。？,?]{0,6})?[吗么]/u,
]

/** "Is that stamped?", 是盖章的吗. 要盖章吗 asks what customers must do. */
const asksOfStamp: readonly RegExp[] = [
  /^(?:(?:and|so|but|ok|okay|also|btw|by the way),? )*(?:is|are|will|would|does|do) (?:it|that|this|they|the (?:copy|scan|photocopy))(?: (?:also|be|come|then|even|have|bear|carry|get|with|the|a|an|any|officially|company|invoice|official)){0,4} (?:stamp(?:ed)?|seal(?:ed)?)(?: (?:on (?:it|them)|too|then|as well|by you|or not))*$/,
  /^(?:那么?|请问|复印件|扫描件|副本|它|这个|给的|寄来的|上面|还|也)*(?:是|会|有|有没有|带|带不带)?(?:加?盖(?:不盖)?(?:了|过|有|好|你们的?)?)?(?:发票)?(?:专用|公|印)?章的?[吗么嘛呢]$|^(?:那么?|请问|复印件|副本|它)*盖不盖章$/u,
]

/** "What will I get if I top up?" is about something else. */
const onCondition =
  /\b(?:if|when|once|after|for) (?:i|we|you|my|our)\b(?! (?:confirm|file|submit|agree|say|apply|send|have filed))|\b(?:top up|recharge|refund|discount)\b|充值|退款|续费|优惠|金额|多少/u
const unsure =
  /\b(?:don't know|do not know|dont know|not sure|no idea|unsure|can't tell|cannot tell|can't remember|unknown)\b|不知道|不清楚|不确定|不记得|忘了|说不准/u
