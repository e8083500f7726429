/** How the place of an invoice among several is said, where it stands, and whether it begins or ends some words. */
interface Ordinal {
  readonly within: RegExp
  readonly begins: RegExp
  readonly ends: RegExp
}

/** Those of `numbers` that some words point at, by their digits or by their place among them: "the second one", 另一张. */
export function refersTo(words: string, numbers: readonly string[]): readonly string[] {
  return numbers.filter((number, at) => words.includes(number) || ordinalOf(at, numbers)?.within.test(words))
}

/** The words with "it" in the place of what points at `number`, or with nothing where they only hand something to it: "Maple Ltd for the second". */
export function withoutReference(words: string, number: string, numbers: readonly string[]): string {
  const ordinal = ordinalOf(numbers.indexOf(number), numbers)
  const marked = words.replaceAll(number, mark).replace(ordinal ? new RegExp(ordinal.within, 'giu') : /$^/u, mark)
  return marked
    .replace(
      /(?:\p{L}{0,10}发票)?(?:号码?)?[是为]?\uE000号?(?:那|这)?[张份]?(?:的?发票)?的?(?=[\s\p{P}]*\p{Script=Han}|[\s\p{P}]*$)/gu,
      one => (/\p{Script=Han}/u.test(words) ? '' : one),
    )
    .replace(
      /(?:(?:the|my|our) )?(?:(?:vat |e-)?(?:invoice|fapiao)s? )?(?:(?:number|no\.?|#) ?)?\uE000(?: (?:one|invoice|fapiao))?/giu,
      mark,
    )
    .replace(/\s{0,3}[（(]\s{0,3}\uE000\s{0,3}[)）]/gu, ' ')
    .replace(/\b(?:for|of|on|in|to|with|about|regarding|concerning|as for|as to) \uE000(?!['’]s)/giu, '')
    .replace(/\uE000['’]s/gu, 'its')
    .replace(/^([\s,，]*(?:(?:and|but|while|whereas|however)\b)?\s*)\uE000\s*(?:[:：=,，(（–—-]|$)\s*/iu, '$1')
    .replaceAll(mark, 'it')
    .replace(/\s{2,}/gu, ' ')
    .replace(/\s(?=[:：,.;])/gu, '')
    .replace(/^[\s,;，；]*(?:(?:and|but|while|whereas|however|except(?: that| for)?|though)\b|但是?|不过|和|跟|与)?[\s,，]*/iu, '')
    .replace(/^it (?=(?:stolen|burnt|burned|lost|destroyed|shredded|soaked|torn|thrown|eaten)\b)/u, '')
}

/** In no message: a character for private use. */
const mark = '\uE000'

/** Of the number at a place; null where such words would leave open which is meant. */
export function ordinalOf(at: number, numbers: readonly string[]): Ordinal | null {
  const isLast = at === numbers.length - 1
  if (numbers.length === 2) return ofTwo[at] ?? null
  return (isLast ? ofLast : ofOthers)[Math.min(at, ordinals.length)] ?? null
}

/** "The second word", "the first time", "the other day" are no invoices: what may stand behind one that is. */
const notOfElse =
  "(?=\\s*(?:$|[,.;:!()=–—-]|['’]s\\b)|\\s+(?:is|isn|are|was|were|has|had|got|gets|should|must|needs|belongs|goes|went|under|with|for|stolen|lost|burnt|burned|destroyed|shredded|and|but|to|too|also|as|by|at|in|on|instead)\\b)"

const ordinals: readonly string[] = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'fifth|5th']
const hanOrdinals: readonly string[] = ['第[一1]', '第[二2]', '第[三3]', '第[四4]', '第[五5]']

/** Built once: of each place, of the last one wherever it stands, and of two, where "the other one" says which. */
const places = [...ordinals.keys(), ordinals.length]
const ofOthers = places.map(at => pointing([ordinals[at] ?? ''], [hanOrdinals[at] ?? '']))
const ofLast = places.map(at => pointing([ordinals[at] ?? '', 'last'], [hanOrdinals[at] ?? '', '最后']))
const ofTwo = [
  pointing([ordinals[0] ?? '', 'former'], [hanOrdinals[0] ?? '', '前面?那?']),
  pointing([ordinals[1] ?? '', 'last', 'latter|other'], [hanOrdinals[1] ?? '', '最后', '后面?那?|另外?那?']),
]

function pointing(english: readonly string[], chinese: readonly string[]): Ordinal | null {
  const [words, han] = [english, chinese].map(all => all.filter(Boolean).join('|'))
  if (!words || !han) return null
  const one = `(?:(?:the |my |our )(?:${words})|\\b(?:${words})(?= (?:one|invoice|fapiao)))(?: (?:one|invoice|fapiao))?${notOfElse}|(?:${han})(?:一?[张份个](?!人|月|字|数|问题|工作)(?:发票)?|者)`
  return { within: new RegExp(one, 'iu'), begins: new RegExp(`^(?:${one})`, 'iu'), ends: new RegExp(`(?:${one})$`, 'iu') }
}
