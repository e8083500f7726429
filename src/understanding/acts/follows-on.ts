import { isQuestion } from '../text/is-question.js'
import { countWords, isHan, normalize } from '../text/normalize.js'

// What rests on the answer that was just given, and names no matter of its own. Whatever names one is heard by that.

/** In characters. Longer messages say what they are about. */
const longest = 60

/** In words, and for Chinese in characters. */
const mostWords = 8
const mostHan = 12

/** What policies are about: who names it does not only speak of "it". */
const matter =
  /\b(?:invoices?|fapiaos?|statements?|bills?|titles?|cop(?:y|ies)|months?|buttons?|market|balance|deadlines?|limits?|refunds?|address(?:es)?)\b|发票|专票|普票|票据|账单|结算单|抬头|复印件|按钮|云市场|余额|期限|退款|地址|月/u

/** "And the other way round?", 反过来呢: asks of the other half of what was told. */
export function turnsAround(text: string): boolean {
  const said = normalize(text)
  return said.length <= longest && around.test(said)
}

const around =
  /^(?:and |but |ok |okay |so |then |what about |how about |is |does ){0,3}(?:it |that |this )?(?:work |possible |go )?(?:the other way (?:a?round|about)|the (?:reverse|opposite|converse|inverse)|vice versa|conversely|in reverse)(?: (?:case|direction|possible|too|then|also))? ?\??$|^(?:那么?|如果|要是|但|,)*(?:反过来|倒过来|相反|反之)(?:的话|的情况)?(?:呢|行吗|可以吗|能行吗|行不行|可不可以|怎么样)? ?\??$/u

/** "I tried, still the same", 换了还是不行: what was told has not helped. */
export function stillFails(text: string): boolean {
  const said = normalize(text)
  return said.length <= longest && fails.test(said)
}

const fails =
  /\bstill (?:the same|no (?:luck|good|change)|nothing|broken|failing|fails|(?:doesn't|does not|won't|will not|not) (?:work|working|help|load|open)|an? error|errors?)\b|\b(?:did not|didn't|doesn't|does not|hasn't) (?:help(?:ed)?|work(?:ed)?|solve(?:d)? it|fix(?:ed)? it|change anything)\b|(?:还是|仍然|依然|也)(?:不行|不能|一样|没用|不可以|打不开|报错|出错|没反应|不成)/u

/** "If I've already spent it?", 如果已经花掉了呢, 那花掉了的呢: supposes something of what was told. */
export function supposesOfIt(text: string): boolean {
  return isShort(text) && supposing.test(normalize(text)) && !matter.test(normalize(text))
}

const supposing =
  /^(?:(?:and|but|ok|okay|so|then|even) ){0,2}(?:what (?:if|when)|if|once) (?:it|that|this|they|i|we)(?:'\p{L}+)? [^,.;?]{1,50}\??$|^(?:那么?|但是?|,)*(?:如果|要是|假如|万一)[^,.;?]{1,12}\??$|^(?:那么?|但是?|,)*[^,.;?]{2,8}[了过完]的?呢\??$/u

/** "It's certified", 它已经认证了: tells something of what was told, and asks nothing. */
export function tellsOfIt(text: string): boolean {
  return isShort(text) && !isQuestion(text) && telling.test(normalize(text)) && !matter.test(normalize(text))
}

const telling =
  /^(?:(?:and|but|well|ok|okay|so|actually|yes|no) ){0,2}(?:it|they)(?:'s|'re| is| are| was| were| has| have)(?: [\p{L}']+){1,5} ?[.!]?$|^(?:但是?|可是|不过|其实|,)*(?:它|这张|那张)[^,.;?]{2,10}了 ?[.!]?$/u

/** "Is it stamped?", 盖章吗: asks something of what was told. */
export function asksOfIt(text: string): boolean {
  const said = normalize(text)
  return isShort(text) && isQuestion(text) && !matter.test(said) && (isHan(said) || saysIt.test(said))
}

/** What "the form" or 那个表 points at: a thing that may have been named just before. Null where a message asks of none. */
export function pointsAt(text: string): string | null {
  const said = normalize(text)
  if (!isShort(text) || !isQuestion(text) || matter.test(said)) return null
  return pointing.exec(said)?.[1] ?? pointingInChinese.exec(said)?.[1] ?? null
}

const pointing = /\b(?:the|that|this) (\p{Script=Latin}{4,})\b/u
const pointingInChinese = /[那这该][个张份种](\p{Script=Han})/u

const saysIt = /\b(?:it|its|it's|they|them|that|this)\b/u

function isShort(text: string): boolean {
  const said = normalize(text)
  return isHan(said) ? said.length <= mostHan : said.length <= longest && countWords(said) <= mostWords
}
