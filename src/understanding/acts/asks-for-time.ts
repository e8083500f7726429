import { isQuestion } from '../text/is-question.js'
import { countWords, normalize } from '../text/normalize.js'
import { patternOf } from '../text/pattern-of.js'

/** In words. */
const longest = 12

/** "Hold on", "give me a minute", "let me check". */
const waits = String.raw`(?<!can't |cannot |can not )\bwait\b(?! (?:for|until|on|any))|\bhold on\b|\bhang on\b|\bnot yet\b|\b(?:one|a|just a|give me a) (?:moment|second|sec|minute|min)\b|\bbrb\b|\bafk\b|\bbe (?:right )?back\b|\bcome back (?:later|tomorrow|soon|to)|\blet me (?:check|think|look|see|read)\b`
/** 稍等, 先别, 让我看看. */
const hanWaits = '等一下|等下|等一?会|稍等|等等|先别|先不|等我|让我(?:看|想|查)|(?<![帮给替])我(?:先)?(?:看|查)一下'
/** "I don't have it with me". */
const notAtHand = String.raw`\b(?:don't|do not|haven't got) (?:have )?(?:it|that|the \w+(?: \w+)?) (?:with me|at hand|on me|to hand|handy|in front of me)\b|\b(?:isn't|is not|not) (?:at hand|with me|handy|to hand)\b`
/** 明天再说, 下周再给. */
const hanLater =
  '(?:明天|后天|下周|下星期|下个?月|改天|回头|晚点|晚些|过会儿?|过几天|下次|下午|晚上|回[去家头]|回公司)再(?:来|说|弄|填|办|给|发|看|查|找|补)'
/** 不在手边, 没带在身上, 手头没有. */
const hanNotAtHand =
  '不在(?:手边|身边|手头|手上|旁边)|没带在身[上边]|^手[头边上](?:现在|暂时|目前)?没有?(?:这个|号码|账号|信息)?(?:了|呢|啊)?$'
/** "Tomorrow", "ok, next week", 改天吧: nothing but when. */
const onlyADay = String.raw`^(?:(?:ok|okay|sorry|maybe|rather|i'll do it|i will do it|will do it|do it),? )*(?:next (?:week|month|time|\w+day)|tomorrow|tonight|later(?: today| on)?|in the (?:morning|evening|afternoon)|another (?:day|time))$|^(?:明天|后天|下周[一二三四五六日天]?|下星期|下个?月|改天|晚点|晚些|以后|回头|过几天|稍后|过会儿?|等会儿?)(?:吧|了|再说)?$`
/** 等我老板来了才知道. */
const hanOnceKnown = '等[^,，。]{1,8}(?:才|再)(?:能)?(?:知道|给|有|说)'
const pause = patternOf([waits, hanWaits, notAtHand, hanLater, hanNotAtHand, onlyADay, hanOnceKnown].join('|'), 'u')

/** Whom a wish for a person calls for. */
export const somebody =
  /\b(?:humans?|persons?|people|agents?|somebody|someone|anybody|anyone|operators?|representatives?|reps?|staff|support|manager|talk|speak|call|lawyers?|court|police|ombudsman)\b|人工|客服|真人|经理|电话|律师|法院|工商|消协|消保委|税务局/u

/** "Yes I know that; change nothing yet, wait", whatever such words resemble. */
export function asksForTime(text: string): boolean {
  return !isQuestion(text) && countWords(text) <= longest && pause.test(normalize(text))
}

/** The same, with nobody called for: "hang on, there's a customer". */
export function onlyAsksForTime(text: string): boolean {
  return asksForTime(text) && !somebody.test(normalize(text))
}
