import { words as wordsOf } from '../understanding/text/normalize.js'

/** What stands where something was taken out. */
const [number, mail, link, company, name] = ['#', '‹mail›', '‹link›', '‹company›', '‹name›']

/** From the beginning of a word only: a long word without an @ is read once. */
const mails = /(?<![^\s<>()@])[^\s<>()@]+@[^\s<>()@]+\.[^\s<>()@]+/g
const links = /\b(?:https?:\/\/|www\.)\S+/gi
const legalForm = 'Ltd|Limited|Inc|LLC|LLP|PLC|GmbH|AG|Corp|Corporation|Company|S\\.?A|B\\.?V|Oy|AB|Pte'
const shoutedForm = 'LTD|LIMITED|INC|CORP|CORPORATION|COMPANY|GMBH|OY|PTE'
/** A word is read for as long as a name's may be: a row of capitals of any length costs no more than its length. */
const word = "\\p{Lu}[\\p{L}\\p{N}&'’.-]{0,60}"
const companies = new RegExp(
  `(?<!\\p{Lu})(?:${word}\\s+){0,4}${word},?\\s+(?:C[Oo]\\.?,?\\s*)?(?:${legalForm}|${shoutedForm})\\b\\.?`,
  'gu',
)
const hanCompanies = /(?<=[是为叫：:，,]|^|\s)[\p{Script=Han}（）()]{2,20}?(?:有限责任公司|股份有限公司|有限公司|集团|公司|事务所|工作室)/gu
/** Where something says whose name it is, only the name is taken out. */
const hanTitles = /([是为叫：:])[\p{Script=Han}（）()]{2,20}?(?:有限责任公司|股份有限公司|有限公司)/gu
/** What stands behind a closing or "I am" is a name, however it is written. */
const signed =
  /((?:[Rr]egards|[Ww]ishes|[Cc]heers|[Yy]ours|[Ss]incerely)[,\s]+|\b(?:[Mm]y name is|[Tt]his is|[Ii] am|[Ii]['’]m)\s+)(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2})/gu
const hanSigned = /(我叫|我是|姓名[:：]?)([\p{Script=Han}]{2,4})(?=[，,。！\s]|$)/gu
const capitals = /\b\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s+\p{Lu}\p{Ll}[\p{L}'’-]*)*/gu

export interface Redacting {
  /** Words of the FAQ, which are nobody's name however they are written. */
  readonly known: ReadonlySet<string>
  /** Words of the language, which begin a sentence with a capital. */
  readonly common?: ReadonlySet<string>
  /** What the customer is known by in the conversation. */
  readonly names?: readonly string[]
}

/**
 * Customers' words as authors may see them: without digits, addresses, links, companies, and names. Takes out too much
 * rather than too little: what is left must say what was asked, and nothing of by whom.
 */
export function redact(text: string, { known, common = new Set(), names = [] }: Redacting): string {
  const isKnown = (words: string) => wordsOf(words.toLowerCase()).every(word => known.has(word))
  const isPlain = (words: string) => wordsOf(words.toLowerCase()).every(word => known.has(word) || common.has(word))
  const without = names.filter(one => !isQuestion(one, text)).reduce((rest, one) => rest.replaceAll(one, name), text)
  return without
    .replace(mails, mail)
    .replace(links, link)
    .replace(hanTitles, (_whole, before: string) => `${before}${company}`)
    .replace(hanCompanies, found => (known.has(found) || found.length <= 2 || ownCompany.test(found) ? found : company))
    .replace(companies, found => (shoutsOfNone.test(found) && isPlain(found) ? found : company))
    .replace(signed, (whole, before: string, who: string) => (isKnown(who) ? whole : `${before}${name}`))
    .replace(hanSigned, `$1${name}`)
    .replace(capitals, (found, at: number, whole: string) =>
      isKnown(found) || isFirstWord(found, whole.slice(0, at), common) ? found : name,
    )
    .replace(/\p{Nd}(?:[\p{Nd}\s.-]*\p{Nd})?/gu, number)
}

/** Where a form asks what it is about, its value is the question itself: that is what was asked, and nobody's name. */
function isQuestion(value: string, text: string): boolean {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim()
  return plain(value) === plain(text) && (/\S\s+\S+\s+\S/.test(value) || /\p{Script=Han}{4}/u.test(value))
}

/** A word of the language with the capital of a sentence's beginning. */
function isFirstWord(found: string, before: string, common: ReadonlySet<string>): boolean {
  const last = before.trimEnd().at(-1)
  return (last === undefined ? before === '' : /[.!?:]/.test(last)) && common.has(found.toLowerCase())
}

/** "OF OUR COMPANY", shouted. */
const shoutsOfNone =
  /(?:^|\s)(?:OUR|YOUR|MY|THE|A|THIS|THAT|WHICH|WHAT|WHOSE|ANY|ANOTHER|OTHER|SAME|WE|I|COURIER|DELIVERY|MOVING|REMOVAL)\s+COMPANY$/u

/** The customer's or ours, but nobody's name: "our company", "which company". */
const ownCompany = /^(?:我们|我|贵|你们|你|本|该|这家|哪家|快递|物流|母|子|分)?公司$/u
