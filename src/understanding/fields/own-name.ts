import { patternOf } from '../text/pattern-of.js'
import { simplify } from '../text/simplify.js'
import { surnames } from '../text/surnames.js'
import { isLegalForm } from './company-words.js'
import type { Connection, Reading, Span } from './reading.js'
import { readTitle } from './title.js'
import { at, between } from './tokens.js'

// An invoice that is made out to a person: "it's in my own name, Rajat Kulkarni", "个人的，抬头是王小明". The person's name is the title.

const small =
  "(?:it's|its|it is|it was|this is|that's|that is|this one is|i'm|i am|the (?:invoice|title|fapiao) (?:is|was)|just|simply|only|not for|for|no company|not a company|there is no company|we are not a company|hm+|oh|well|ok|okay|so|no|yes)"
const made = '(?:(?:made out|issued|billed|registered|addressed|invoiced|written|bought|ordered) )?'
/** "My own name" leads straight to one, "personal" only over a mark: "Personal Care Products Ltd" is a company. */
const ofMine = 'my (?:own |full |personal |private |real |legal )*name'
const personally =
  '(?:me personally|me privately|myself|me|my personal account|a person|(?:an? )?(?:private|natural|individual|personal) (?:person|individual|customer|client|invoice|name|title|one)|(?:an? )?individual|personally|privately|personal|private)'
const mark = '\\s*[,.:;–—-]\\s*'
const verb = "\\s+(?:which is|that is|that's|is|so|namely|called|as)\\s+"
const person = `(?:(?:to|in|under|on|for|with|as) )?(?:${ofMine}(?:${mark}|${verb}|\\s+)|${personally}(?:${mark}|${verb}))`
const led =
  "(?:(?:so|namely|it's|its|it is|that is|that's|i'm|i am|which is|my name is|the name is|name is|name|in the name of)(?:\\s*[,:]\\s*|\\s+))?"
const beside = /(?:[.!]|,? (?:personally|please|thanks|thank you|pls))$/i

/** What says that it is a person's, in front of the name. */
const introduced = patternOf(`^(?:${small}(?:\\s*[,.;:–—-])?\\s+)*${made}${person}${led}(?<name>.+)$`, 'iu')

/** Two to four words in capitals, or all in small letters, with initials: "Rajat K. Kulkarni", "chen wei". */
const name =
  /^(?:\p{Lu}[\p{L}'’-]*\.?)(?:\s+(?:(?:de|da|van|von|der|den|bin|binti|del|la|al|el|s\/o|d\/o)\s+){0,2}\p{Lu}[\p{L}'’-]*\.?){1,3}$/u
const smallName = /^[\p{Ll}'-]{2,}(?:\s+[\p{Ll}'-]{2,}){1,2}$/u

/** Words of which no name in small letters is made. */
const noName =
  /(?:^|\s)(?:a|an|and|am|are|as|at|because|but|can|company|do|don't|for|have|how|i|i'm|if|in|invoice|is|it|it's|lost|me|my|name|need|no|not|number|of|on|or|please|so|that|the|then|there|this|title|to|was|we|what|when|where|which|who|why|will|with|you|your|thanks|thank|sorry|account|bought|ordered|personal|private|own|only|just)(?:\s|$)/u

/** Chinese: what says so, and the two to four characters of the name behind it. */
const hanIntroduced = patternOf(
  /^(?:嗯|哦|这个?|那个?|是|就|我们?|发票|抬头|没有公司|不是公司|没公司|无公司|[,，。:：\s])*(?:开(?:的|给)?是?)?(?:写(?:的)?(?:是)?)?(?:给)?(?:我)?(?:自己|本人|个人|自然人|私人)(?:的|名义|名字|姓名|抬头|发票|开的|买的|用户|客户|账户|身份){0,3}(?:[,，。:：;；\s]|就?是|为|叫|写的){1,3}(?:(?:我|发票|抬头|名字|姓名|开票|写|开){0,3}(?:的?就?是|叫|为|写的|给|[:：]){0,2}\s*)?(?<name>\p{Script=Han}{2,4}|\p{Script=Han}{1,6}·\p{Script=Han}{1,8})[。!！,，\s]*(?:谢谢)?$/u,
)
const noHanName =
  /[错改填写怎么什啥咋哪不没要是的了我你他您吗呢找给请问跟把被丢谢账帐号]|公司|抬头|发票|名[字称]|[票税办急]|知道|信息|需|可以|审核|稍等|客户|用户|个人|本人|单位/u

/** Without a surname it is a remark: "个人的，抓紧办". Names written with a dot are none of Chinese. */
const hanName = patternOf(`^${surnames}\\p{Script=Han}{1,2}$|·`, 'u')

/** Whether a text is nothing but a Chinese name of two or three characters, as far as its characters tell: 何晓岚. */
export function isHanName(text: string): boolean {
  const said = simplify(text.trim())
  return /^\p{Script=Han}{2,4}$/u.test(said) && hanName.test(said) && !noHanName.test(said)
}

/** What says that small letters are a name: "in my name, long story" goes on to something else. */
const namesSelf = /\bname(?:\s*[:=]|'s|\s+is)|\bname of\b|\b(?:i'm|i am|called)\b/i

/** The name of the person to whom an answer says that the invoice is made out; null where it does not say so, or no name. */
export function personNamed(text: string): string | null {
  const said = text.trim()
  if (said.length > longest) return null
  const read = simplify(said)
  const han = read.length === said.length ? hanIntroduced.exec(read)?.groups?.name : undefined
  if (han !== undefined && hanName.test(han) && !noHanName.test(han))
    return said.slice(read.lastIndexOf(han), read.lastIndexOf(han) + han.length)
  const found = introduced.exec(withoutBeside(said.replace(/[’]/g, "'")))?.groups?.name
  if (found === undefined) return null
  if (found.split(/\s+/).some(word => isLegalForm(word.toLowerCase().replace(/\.$/, '')))) return null
  return name.test(found) || (smallName.test(found) && !noName.test(found) && namesSelf.test(said)) ? found : null
}

/** Whether an answer says that the invoice is a person's, and goes on to something that is no name: "个人名义，电子票". */
export function namesNobody(text: string): boolean {
  const said = text.trim()
  return said.length <= longest && hanIntroduced.test(simplify(said)) && personNamed(said) === null
}

/** Without what is said behind the name: "…, thanks!" */
function withoutBeside(text: string): string {
  let said = text
  while (beside.test(said)) said = said.replace(beside, '')
  return said
}

/** In characters. */
const longest = 120

/** In tokens. */
const mostTokens = 40

/** The title that stands at a token behind its label: "Title: personal, Rajat Kulkarni" gives a person's. */
export function readNamed(reading: Reading, index: number, by: Connection['by'], apart: boolean): Span | null {
  const { text, tokens } = reading
  let end = index
  while (end < index + mostTokens && at(tokens, end).kind !== 'break' && !/^[;|]$/.test(at(tokens, end).word)) end++
  const said = between(text, tokens, index, end)
  // "抬头个人，张伟": 个人 is a title of its own, and who stands behind it may be who writes.
  const name = /^(?:个人|自然人|個人)[,，]/u.test(said) ? null : personNamed(said)
  if (name === null) return readTitle(reading, index, by, apart)
  const start = text.indexOf(name, at(tokens, index).start)
  let from = index
  while (from < end && at(tokens, from).start < start) from++
  let to = from
  while (to < end && at(tokens, to).start < start + name.length) to++
  return { from, to, value: name }
}
