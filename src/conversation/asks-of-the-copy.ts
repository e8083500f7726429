import { isQuestion } from '../understanding/is-question.js'
import { countWords, normalize } from '../understanding/normalize.js'
import { segment } from '../understanding/segment.js'

/**
 * Whether all that a message asks is what "it" costs or how long "it" takes, with nothing said of what: while a copy is being requested
 * that is the copy, of which no policy says either, and not an invoice and its postage.
 */
export function asksOfTheCopy(text: string): boolean {
  const questions = isQuestion(text) ? [text] : segment(text).filter(isQuestion)
  return questions.length > 0 && questions.every(question => isOfIt(normalize(question)))
}

function isOfIt(question: string): boolean {
  return countWords(question) <= longest && (asksOfIt.test(question) || asksShortly.test(question)) && !names.test(question)
}

/** In words. Longer questions say what they are about. */
const longest = 9

/** With "it", which nothing else in the question explains. */
const asksOfIt =
  /^(?=.*\b(?:it|this|that)\b).*\b(?:cost|costs|pay|paid|free|charge|charged|charges|fee|fees|price|how much|how long|how soon|how fast|when (?:will|do|can|would|does|is|(?:it|this|that) (?:come|arrive|ready))|take long)\b/u
const asksShortly = /^(?=.{1,8}$).*(?:要钱|多少钱|收费|免费|多久|多长时间|什么时候|几天|啥时候)/u

/** What policies are about: where one of these is named, that is what is asked about. */
const names =
  /\b(?:invoices?|fapiaos?|post(?:age|al|ed)?|mail(?:ed|ing)?|deliver\w*|courier|shipping|shipped|arriv\w*|statements?|bills?|amounts?|titles?|accounts?|tax|vat|prepaid|balance|market|button|appl(?:y|ying|ication)|page|deadline|limit|return\w*|certif\w*|copy|copies)\b|发票|票|税|开|申请|邮|寄|快递|顺丰|运费|账单|金额|抬头|账户|账号|余额|预存|市场|按钮|期限|退|认证|复印件/u
