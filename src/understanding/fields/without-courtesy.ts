import { patternOf } from '../text/pattern-of.js'

/** In characters: what is said behind an answer stands at its end. */
const longestTail = 60

const courtesy = patternOf(
  '(?<=\\S)[\\s,，.。;；!！–—-]{1,4}(?:' +
    "(?:i'm |so |very ){0,2}sorry (?:for|about) (?:the|all the|any|all this|this|my) (?:trouble|bother|inconvenience|delay|wait|hassle|fuss|confusion|late reply|slow reply)" +
    "|(?:i'm |so |very ){0,2}sorry to (?:bother|trouble|disturb) you|thank(?:s| you)(?: so much| very much)? for (?:your|the) (?:help|patience|time|trouble)" +
    '|(?:不好意思[，,]?)?(?:给[您你]们?)?(?:添麻烦|麻烦|打扰|辛苦)(?:[您你]们?)?了|让[您你]们?久等了|不好意思啊?|抱歉啊?' +
    ')[\\s.!。！~～]{0,4}$',
  'iu',
)

/** "kestrelhq - sorry for the trouble": an answer without what is said out of courtesy behind it. What is nothing else stays. */
export function withoutCourtesy(text: string): string {
  const at = Math.max(0, text.length - longestTail)
  return text.slice(0, at) + text.slice(at).replace(courtesy, '')
}
