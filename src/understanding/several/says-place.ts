/** Which of several invoices somebody says that one is, counted from 0; `last` whichever that is. */
type Place = number | 'last'

/** The place that a clause gives the invoice spoken of, and the text without that clause: "yes, that's the first one", 对，这是第一张; null where none does. */
export function saysPlace(text: string): { readonly place: Place; readonly rest: string } | null {
  const found = english.exec(text) ?? chinese.exec(text)
  if (!found) return null
  const at = ordinals.findIndex(ordinal => ordinal.test(found[1] ?? ''))
  return { place: at < 0 ? 'last' : at, rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim() }
}

const ordinals = [
  /^(?:first|1st|[一1])$/iu,
  /^(?:second|2nd|[二2])$/iu,
  /^(?:third|3rd|[三3])$/iu,
  /^(?:fourth|4th|[四4])$/iu,
  /^(?:fifth|5th|[五5])$/iu,
]

const english =
  /\b(?:that|this|it)(?:['’]s| is| was) the (first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)(?: (?:one|invoice|fapiao))?(?=\s*(?:$|[,.;!:\n]))/iu
const chinese = /(?:这|那)(?:个|张|份)?(?:发票)?就?是(?:第([一二三四五1-5])|最后一?)[张份个]?(?:发票)?[的了]?(?=\s*(?:$|[，,。.;；！!\n]))/u
