import { isLegalForm } from '../../understanding/fields/company-words.js'
import { countWords } from '../../understanding/text/normalize.js'

/** In characters. Longer messages tell more than one word put right. */
const longest = 80

const opening = '["“「\']?'
const closing = '["”」\']?'
const english = new RegExp(
  `^(?:(?:no|sorry|oops|actually|well|oh)[,.]? )*(?:(?:it|it's|its|(?:the |our |my )?(?:invoice )?(?:title|name|company(?: name)?))(?: (?:is|was|says|reads|should be))? )?not ${opening}(?<old>[^,;"”]{1,40}?)${closing}[,;]? (?:but |it's |it is |it should be |rather |is )${opening}(?<now>[^,;"”]{1,40}?)${closing}[.!]?$`,
  'iu',
)
const chinese = new RegExp(
  `^(?:不对|不好意思)?[，,]?(?:发票)?(?:抬头|公司名称?|公司|名称|名字)?[里中]?的?(?:不是|不叫|并非)\\s?${opening}(?<old>[^，,。"”」]{1,20}?)${closing}\\s?[，,；;]?\\s?(?:而是|应该是|应为|应是|是|叫)\\s?${opening}(?<now>[^，,。"”」]{1,20}?)${closing}[。！!]?$`,
  'u',
)

/** A title with one word of it put right: "Heron Bay Foods Ltd" and "抬头不是Foods，是Food". Null where the message says nothing of the kind, or gives another title. */
export function withWordReplaced(title: string, text: string): string | null {
  const said = text.trim()
  if (said.length > longest) return null
  const { old, now } = (english.exec(said) ?? chinese.exec(said))?.groups ?? {}
  if (old === undefined || now === undefined || countWords(now) > mostWords || isWholeTitle(now, old)) return null
  const at = title.toLowerCase().indexOf(old.toLowerCase())
  if (at < 0 || old.length === title.length || joins(title, at, old.length)) return null
  return `${title.slice(0, at)}${now}${title.slice(at + old.length)}`
}

/** More words are a title of their own; in Chinese each character counts. */
const mostWords = 4

/** "枫港贸易有限公司" in the place of "枫叶" is all of the title. */
function isWholeTitle(now: string, old: string): boolean {
  return isCompany(now) && !isCompany(old)
}

/** Whether a name says that it is a company's. */
export function isCompany(name: string): boolean {
  return /公司|集团$/u.test(name) || name.split(/\s+/).some(word => isLegalForm(word.toLowerCase().replace(/\.$/, '')))
}

/** "Food" does not stand in "Foods". */
function joins(title: string, at: number, length: number): boolean {
  const isWord = (one: string) => /[\p{Script=Latin}\d]/u.test(one)
  const [before, first, last, behind] = [title.charAt(at - 1), title.charAt(at), title.charAt(at + length - 1), title.charAt(at + length)]
  return (isWord(before) && isWord(first)) || (isWord(last) && isWord(behind))
}
