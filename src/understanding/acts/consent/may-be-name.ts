import { isLegalForm } from '../../fields/company-words.js'
import { normalize } from '../../text/normalize.js'
import { patternOf } from '../../text/pattern-of.js'

// Words that talk is made of and names are not: who, what they do, and politeness. A preposition or an article stands in both.

const talk = patternOf(
  String.raw`\b(?:i|we|you|he|she|they|it|its|me|us|him|them|my|our|your|his|her|their|this|that|these|those|there|here|` +
    `am|is|are|was|were|be|been|do|does|did|done|have|has|had|can|could|will|would|should|shall|may|might|let|lets|going|gone|` +
    `please|pls|thanks|thank|thx|sorry|apologies|cheers|bless|appreciate|appreciated|hope|wish|enjoy|luck|rush|sweat|hurry|regards|` +
    `checked|checks|written|wrote|read|reads|looked|looks|seems|seen|see|say|says|said|know|matches|matched|go|goes|send|sending|sent|file|filing|filed|submit|get|got|take|make|good|fine|great|nice|` +
    `so|very|too|also|now|then|already|just|finally|soon|quickly|today|asap|indeed|really|totally|exactly|how|what|who|why|when|where|not|no)\\b|'(?:s|m|re|ve|ll|d)\\b|` +
    '[我你您他她它咱这那哪的了吧吗呢啊呀哦嘛啦就都也还很太真请谢麻烦辛抱歉对不没要会能给帮把让看说想知祝]',
  'u',
)

/** Words that end the name of a company, whatever stands around them. */
const ofCompany =
  /\b(?:trading|traders|logistics|holdings?|enterprises?|industries|technolog(?:y|ies)|solutions|consulting|imports?|exports?)\b/u
const hanOfCompany = /贸易|科技|商贸|实业|集团|物流|咨询|传媒|有限|工作室|事务所/u

/** Whether words name a company and no person: "枫港贸易", "Maple Harbour Trading". */
export function namesCompany(words: string): boolean {
  const said = normalize(words)
  return (
    ofCompany.test(said) || hanOfCompany.test(said) || /[司行厂店院校局所社]$/u.test(said) || said.split(/[^\p{L}.]+/u).some(isLegalForm)
  )
}

/** Whether the words that stand beside a yes may be a name that somebody wants written, and no talk: "yes maple harbour trading", "是的，枫港贸易". */
export function mayBeName(words: string): boolean {
  const said = normalize(words)
  if (!/\p{L}/u.test(said)) return false
  return !talk.test(said) || ofCompany.test(said) || hanOfCompany.test(said) || said.split(/[^\p{L}.]+/u).some(isLegalForm)
}
