import { endsInQuestionMark } from './is-question.js'
import { countWords } from './normalize.js'
import { patternOf } from './pattern-of.js'
import { simplify } from './simplify.js'

// Word lists of ours, by kind of wording; none is made for a message.

/**
 * The items of a message that is nothing but a list of what is asked: "deadline, amount limit, postage?", "Subject: owed invoice / several months on one". Values
 * seldom end in a question mark or stand in a subject, and ask nothing that is known. Empty where it is no such list.
 */
export function keywordsOf(text: string): readonly string[] {
  if (text.length > longestList) return []
  const whole = simplify(text.normalize('NFKC')).trim()
  const headed = whole.replace(subject, '')
  const list = headed.replace(announcing, '').replace(asksAbout, '')
  const items = /\d/.test(list) ? [] : listed(list.replace(/[.!。]\s*$/u, ''), isShort)
  if (items.length > 1 && (endsInQuestionMark(text) || (list !== whole && !tells.test(list)))) return items
  const named = list.replace(asksOfAll, '')
  const isAsked = list !== headed || ((headed !== whole || named !== list) && !tells.test(named))
  return isAsked && !/\d/.test(named) ? listed(named, isNamed) : []
}

function listed(list: string, isItem: (item: string) => boolean): readonly string[] {
  const items = list.split(/[,;?、+/]+|\s(?:and|&|plus)\s|以及|还有/iu).map(item => item.trim())
  const words = items.filter(item => item !== '')
  return words.every(isItem) ? words : []
}

function isShort(item: string): boolean {
  return countWords(item) <= longestKeyword && !talk.test(item)
}

/** What names a thing in a few words, and says or asks nothing of it. */
function isNamed(item: string): boolean {
  const size = countWords(item)
  return size >= fewestNamed && size <= longestNamed && !says.test(item)
}

/** What a mail is about stands in its subject. */
const subject = /^(?:subject|re|topic|betr(?:eff|\.)?)\s{0,3}:\s{0,3}/iu

/** "Questions on invoices: deadline, cap, postage?", "3 questions: …" */
const announcing =
  /^[^:?,;]{0,40}(?:questions?|things|points|about|wondering|curious|need to know|pls advise|please advise|问题?|想知道|了解|关于)[^:?,;]{0,20}:\s*/iu

/** "I'd like to know about deadlines, caps and postage", 想请教一下截止时间以及寄送费用: asks without a mark. */
const asksAbout =
  /^(?:(?:hi|hello|hey|please)[, ]+)?(?:(?:i|we)(?:'d| would) like to (?:know|ask|hear) about|(?:(?:can|could|would) you (?:please )?)?tell (?:me|us) about|(?:a )?questions? (?:on|about)) (?:the |your )?|^(?:(?:您好|你好)[,!。 ]?)?(?:我)?(?:想|要)?(?:请教|咨询|了解|请问|问(?!题))(?:一下|下)?(?:关于)?(?=\p{Script=Han}{2})/iu

/** "… - procedure for both?", "…, are these 2 things possible or not", "… pls": what is asked of all that was named. */
const asksOfAll = patternOf(
  /[\s,;–—-]{1,4}(?:(?:please|pls|plz)|(?:procedures?|rules?|process|polic(?:y|ies)) (?:for|on|of) (?:both|each|all)(?: of them)?|(?:is|are|how do|what about) (?:both|either|all|th[eo]se)(?: (?:of them|two|three|four|[2-4]))?(?: (?:things|matters|cases|points))?(?: (?:possible|allowed|ok|okay|fine|work|handled|done))?(?: or not)?)[\s?.!]{0,3}$/iu,
)

/** What tells something, or asks of it, is no name of what is asked about. */
const tells = /[丢掉]|不见|没|怎么|如何|\b(?:lost|gone|missing|stolen|cop(?:y|ies)|duplicates?|replacements?|extensions?)\b/iu

/** "Hello, postage?" has one item, and "by mail, or by courier?" none. */
const talk =
  /^(?:hi|hello|hey|thanks?|thank you|please|pls|ok|okay|yes|no|sorry|so|and|or|also)$|^(?:if|can|could|may|do|does|is|are|will|who|what|when|how|why|where|which|by|or|per|via)\b|^(?:您好|你好|请问|谢谢|好的?|那)$/iu

/** Words of a sentence, which a name has not; and of what somebody wants or has lost, which is a wish. */
const says =
  /['’:]|\b(?:i|we|you|u|he|she|they|it|my|our|your|their|his|her|us|me|them|this|that|is|are|was|were|am|be|been|do|does|did|can|could|will|would|should|may|must|have|has|had|want|wants|need|needs|get|got|send|give|what|who|when|where|why|how|which|if|whether|not|no|or|ltd|inc|gmbh|account|title|reason|hi|hello|dear|thanks|thank)\b|\p{Script=Han}/iu

/** In characters, and in words of one item. */
const longestList = 120
const longestKeyword = 2
const fewestNamed = 2
const longestNamed = 6
