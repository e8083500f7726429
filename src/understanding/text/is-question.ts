import { normalize } from './normalize.js'
import { patternOf } from './pattern-of.js'

/** A question by its mark, its first words, or in Chinese by its particle or the word that asks, wherever that stands. */
export function isQuestion(text: string): boolean {
  if (endsInQuestionMark(text)) return true
  const normalized = normalize(text)
  return (
    wantsYesOrNo.test(normalized) ||
    questionStart.test(normalized) ||
    behindCondition.test(normalized) ||
    questionStart.test(behindColon(normalized)) ||
    (/\p{Script=Han}/u.test(normalized) && asksInChinese(normalized))
  )
}

export function endsInQuestionMark(text: string): boolean {
  // The end alone is looked at: the pattern may start at every mark, and a message can hold thousands.
  return /[?？][\s"')\]”’）]*$/.test(text.trimEnd().slice(-longestTail))
}

/** Whether a question begins as one more beside what stood before it: "And who …?", "PS: …", "On a different note …", "Once that is sorted, …", "另外…". */
export function isFurther(text: string): boolean {
  const start = text.slice(0, longestStart)
  return further.test(start) || behindThat.test(start)
}

/** In characters. */
const longestStart = 120

const further = patternOf(
  '^[^\\p{L}\\p{N}]*(?:(?:' +
    'and|also|plus|besides|ps|(?:second|third|fourth)(?:ly)?|lastly|finally|another|' +
    "on (?:an?|the) (?:different|another|other|separate|unrelated|side) note|(?:while|since|as) (?:i|you|we)(?:['’]m|['’]re| am| are) at it|" +
    'by the way|btw|(?:a )?different (?:subject|topic|question|matter)|one more (?:thing|question)|(?:apart|aside) from (?:that|this)|other than that' +
    ')\\b|(?:separately|unrelated)\\s*[,:–—-]|另外|还有|顺便|再问|其次|换个话题)',
  'iu',
)

/** What is asked for the time after the first matter is another one: "When it finally works, …?" What does not work is that matter itself. */
const behindThat =
  /^[^\p{L}\p{N}]*(?:once|when|after|as soon as)\b(?:(?!\bnot\b|n['’]t\b)[^,.?]){0,30}\b(?:that|this|it|all|everything)\b(?:(?!\bnot\b|n['’]t\b)[^,.?]){0,30}\b(?:sorted|done|fixed|works?|working|solved|settled|cleared?|finished|out of the way)\b[^,.?]{0,12},/iu

/** Quotes and brackets that may stand behind a question mark. */
const longestTail = 20

/** What an announcement or a supposition leads to: "two things: is there a deadline" asks. */
function behindColon(normalized: string): string {
  return /^[^:]{1,100}: (.*)$/.exec(normalized)?.[1] ?? ''
}

const leadIn =
  'hi|hello|hey|good (?:morning|day|afternoon|evening)|thanks|and|but|so|btw|by the way|also|ok|hmm|wait|sorry|please|before i go on|one more thing'

/** A verb in front of whom or what it asks about; names begin so as well ("May Flower Ltd."), but not with these behind it. */
const turned =
  '(?:am|is|are|was|were|do|does|did|can|could|will|would|should|shall|may|might|must|has|have) ' +
  '(?:i|you|u|we|one|it|they|he|she|there|this|that|these|those|the|my|our|your|an?|any|all|some)'

/** "Owed invoices, processed yes/no" asks in a list that has no marks. In brackets or behind a colon it is a line of a form that nobody has filled in. */
const wantsYesOrNo = /[\p{L}\p{N}],? (?:yes ?\/ ?no|y ?\/ ?n)[^\p{L}\p{N}]*$/u

/** What may stand in front of a word that asks: "by when", "until what day". */
export const inFront = '(?:by|until|till|from|since|within|in|at|on|to|for)'

const questionWords = [
  // "When I was at university" begins a story.
  `(?:${inFront} )?(?:what|when(?! (?:i|we|he|she|they|it) (?:was|were|had)\\b)|which|whom|whose|how)`,
  // "Up to when we moved" tells.
  'up to (?:what|which|how)',
  'who|whats|where|why|does|whether|any',
  turned,
].join('|')

const asking = '(?:am|is|are|was|were|do|does|did|can|could|will|would|should|shall|may|might|must)'

/**
 * "And if it takes weeks is it then too late", "if not can we return it", "if yes how soon": what a condition leads to, without a comma. "If so, which I
 * accept, …" and "if possible what I need is …" tell.
 */
const behindCondition = patternOf(
  `^(?:(?:${leadIn})[\\s,.:]+)*(?:if (?:[^,.;:?!]{1,60} )??${asking} (?:i|you|u|we|it|they|he|she|there)|(?:once|as soon as) [^,.;:?!]{1,60}? (?:how (?:long|soon)|who pays)|if (?:yes|so|not),? (?:then )?(?:how|(?:by|until|till) when|(?:what|when|where) ${asking}|who (?:pays|bears|covers)))\\b`,
)

/** "Btw is mailing free": behind words that turn to another matter no statement begins with such a verb; "do not send it" begins with another. */
const turnedTo = '(?:btw|by the way|one more thing)[\\s,.:]+(?:is|are)'

const questionStart = patternOf(`^(?:(?:${leadIn})[\\s,.:]+)*(?:${questionWords}|${turnedTo})\\b`)

/** "不知道什么时候丢的" and "怎么找都找不到" hold a word that asks and tell something. */
function asksInChinese(normalized: string): boolean {
  if (/(?:[吗呢]|(?<![这那])么|(?<=\p{Script=Han}{2})不)$/u.test(normalized)) return true
  if (/不知|不清楚|不晓得|不记得|说不清|忘/u.test(normalized)) return false
  return chineseQuestion.test(normalized.replace(/(?:什么|怎么|谁|哪里?|多少)[^,。;]{0,6}[都也]/gu, ''))
}

const chineseQuestion =
  /怎么|咋|如何|为什么|为何|干嘛|干吗|凭什么|什么|(?<!没)啥(?!都|也)|多少|多久|多长时间|谁|哪|(?<!好)几[天个张]|能不能|可不可以|(?:可以|能|行)不$|(?!动|时|得|在)(\p{Script=Han})不\1(?!了)\p{Script=Han}{0,2}(?:$|[,。;])|是不是|有没有|要不要|能否|可否|是否|请问/u
