import { patternOf } from '../text/pattern-of.js'

/** Those of `numbers` that some words point at, by their digits or by their place among them: "the second one", 另一张. */
export function refersTo(words: string, numbers: readonly string[]): readonly string[] {
  return numbers.filter((number, at) => words.includes(number) || isSaidIn(words, placeAmong(numbers, at)))
}

/** The words with "it" in the place of what points at `number`, or with nothing where they only hand something to it: "Maple Ltd for the second". */
export function withoutReference(words: string, number: string, numbers: readonly string[]): string {
  const place = placeAmong(numbers, numbers.indexOf(number))
  const marked = words.replaceAll(number, mark).replace(place ?? never, mark)
  return (
    marked
      // "The first 04418827" says it twice.
      .replace(/(?:\uE000[\s,:：]{0,2}|\b(?:the )?(?:first|second|third|fourth|fifth|last) (?:one |invoice )?)(?=\uE000)/giu, '')
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
      .replaceAll(mark, /\p{Script=Han}/u.test(words) ? '' : 'it')
      .replace(/\s{2,}/gu, ' ')
      .replace(/\s(?=[:：,.;])/gu, '')
      .replace(/^[\s,;，；]*(?:(?:and|but|while|whereas|however|except(?: that| for)?|though)\b|但是?|不过|和|跟|与)?[\s,，]*/iu, '')
      // "The last is on tree02": a word made like an account.
      .replace(
        /^(?:only |just )?it (?:is|was|goes|runs) (?:on|under) (?!page|floor|shelf|box|folder|binder|desk)(?=[a-z][a-z0-9]*[-_.]?[\d_-][\w-]*[\s.,;!]*$)/iu,
        'account ',
      )
      .replace(
        /^it (?=(?:stolen|burnt|burned|lost|destroyed|shredded|soaked|torn|thrown|eaten|special|ordinary)\b|[a-z]*[\d_-][\w-]*)/iu,
        '',
      )
  )
}

/** In no message: a character for private use. */
const mark = '\uE000'

/** Whether some words begin with the place of one of `numbers`: "the second one was burnt". */
export function beginsInPlace(words: string, numbers: readonly string[]): boolean {
  return numbers.some((_, at) => words.search(placeAmong(numbers, at) ?? never) === 0)
}

/** Whether they end with it: "… and the second one". */
export function endsInPlace(words: string, numbers: readonly string[]): boolean {
  const isLast = (found: RegExpMatchArray) => (found.index ?? 0) + found[0].length === words.length
  return numbers.some((_, at) => [...words.matchAll(placeAmong(numbers, at) ?? never)].some(isLast))
}

/** How the place of the number at `at` is said; null where such words would leave open which is meant. */
function placeAmong(numbers: readonly string[], at: number): RegExp | null {
  const isLast = at === numbers.length - 1
  if (numbers.length === 2) return ofTwo[at] ?? null
  return (isLast ? ofLast : ofOthers)[Math.min(at, ordinals.length)] ?? null
}

function isSaidIn(words: string, place: RegExp | null | undefined): boolean {
  return words.search(place ?? never) >= 0
}

/** Matches nothing. */
const never = /(?!)/gu

/** Whether words point at a place among several where there is no invoice: "the third" of two, "the other one" of three. */
export function pointsBeyond(words: string, numbers: readonly string[]): boolean {
  return places.slice(numbers.length).some(at => isSaidIn(words, ofOthers[at])) || (numbers.length > 2 && isSaidIn(words, ofOtherOne))
}

/** The words with the digits of those that are meant in the place of "the last two" and the like. */
export function withGroupsNamed(words: string, numbers: readonly string[]): string {
  const two = (from: number) => (numbers.length > 2 ? numbers.slice(from, from < 0 ? undefined : from + 2) : null)
  const listed = (of: string, one: string, other: string) => {
    const meant = [one, other].map(place => numbers[placeOf(place)])
    return meant.every(number => number !== undefined)
      ? asList(
          of,
          meant.filter(number => number !== undefined),
        )
      : of
  }
  return words
    .replace(firstTwo, of => asList(of, two(0)))
    .replace(lastTwo, of => asList(of, two(-2)))
    .replace(twoPlaces, listed)
    .replace(hanTwoPlaces, listed)
}

/**
 * A text with the digits of one of `numbers` in the place of "the second one" and the like, behind the last of them: before all were named, "the second"
 * may be of something else.
 */
export function placesNamed(text: string, numbers: readonly string[]): string {
  const ends = numbers.map(number => text.indexOf(number) + number.length)
  const from = Math.max(...ends)
  return numbers.reduce((named, number, at) => {
    const place = placeAmong(numbers, at)
    return place ? named.slice(0, from) + named.slice(from).replace(place, number) : named
  }, text)
}

/** Numbers as a list in the language of the words whose place they take, which stay where there are none. */
export function asList(words: string, numbers: readonly string[] | null): string {
  return numbers === null || numbers.length === 0 ? words : numbers.join(/\p{Script=Han}/u.test(words) ? '和' : ' and ')
}

const [firstTwo, lastTwo] = [
  /\bthe first two(?: ones| invoices)?\b|前(?:面)?[两二2](?:张|份)/iu,
  /\bthe last two(?: ones| invoices)?\b|(?:最?后)(?:面)?[两二2](?:张|份)/iu,
]

/** "For 2 and 3", "invoices 2 & 3", 第二、三张. */
const twoPlaces =
  /(?<=\b(?:for|of|invoices|fapiaos|numbers|nos\.?) )#?([1-9])(?:,| and| &) #?([1-9])\b(?![\d.,]*\d| ?(?:months?|weeks?|days?|years?|copies|pages?))/giu
const hanTwoPlaces = /第([一二三四五])(?:张|份)?[、和跟与及,，]第?([一二三四五])[张份](?:发票)?/gu

function placeOf(said: string): number {
  const han = '一二三四五'.indexOf(said)
  return han >= 0 ? han : Number(said) - 1
}

const ordinals: readonly string[] = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'fifth|5th']
export const hanOrdinals: readonly string[] = ['第[一1]', '第[二2]', '第[三3]', '第[四4]', '第[五5]']
/** "First one", "last": any of them. */
export const anyOrdinal = `(?:${[...ordinals, 'last'].join('|')})(?: (?:one|invoice|fapiao))?`

/** "and third": what goes on with a list of places, of invoices or of something else. */
export const goesOnInPlace = patternOf(`^\\s*(?:and|&) (?:the )?${anyOrdinal}\\b`, 'iu')

/** "The second word", "the first time", "the other day" are no invoices: what may stand behind one that is. */
const notOfElse = `(?:\\s*(?:$|[,.;:!()=–—-]|['’]s\\b)|\\s+(?:is|isn|are|was|were|has|had|got|gets|should|must|would|will|can|could|needs|belongs|goes|went|comes|came|turned|turns|showed|arrived|reappeared|surfaced|popped|doesn|didn|don|wasn|hasn|won|never|still|really|actually|just|under|with|for|fell|disappeared|vanished|blew|slipped|sank|flew|ended|caught|special|ordinary|stolen|lost|burnt|burned|destroyed|shredded|correct|right|fine|ok|okay|good|but|too|also|only|alone|please|use|uses|the|its|it|as|by|at|in|on|instead|to(?! last)|and(?! (?:the )?${anyOrdinal}))\\b|\\s+(?=[a-z0-9]+[_-][a-z0-9_-]+\\s*(?:$|[,.;!?]))|\\s+(?!(?:e-?mail|mail|message|word|line|page|time|thing|name|title|letter|part|half|says?)\\b)(?:[\\p{L}&.]+,? ){1,2}(?:ltd|limited|inc|gmbh|llc|llp|plc|corp)\\b)`
/** "The second and third are", but not "the first and last letters". */
const andNext = `(?:,? (?:and|&) (?:the )?${anyOrdinal})?`
/** A number that counts something else: "invoice 2 months ago". */
const notCounted = '(?![\\d.,]*\\d|\\s*(?:months?|weeks?|days?|years?|times?|copies|pages?|of|am|pm)\\b)'

/** Built once: of each place, of the last one wherever it stands, and of two, where "the other one" says which. */
const places = [...ordinals.keys(), ordinals.length]
const ofOthers = places.map(at => pointing([ordinals[at] ?? ''], hanOrdinals[at] ?? '', '', at))
const ofLast = places.map(at => pointing([ordinals[at] ?? '', 'last'], hanOrdinals[at] ?? '', '最后', at))
const ofTwo = [
  pointing([ordinals[0] ?? '', 'former'], hanOrdinals[0] ?? '', '前面?那?', 0),
  pointing([ordinals[1] ?? '', 'last', 'latter|other'], hanOrdinals[1] ?? '', '最后|后面?那?|另外?那?', 1),
]
const ofOtherOne = pointing(['other'], '', '另外?那?', null)

/**
 * The pattern for all places in some words that point at one; read by search, replace and matchAll, which keep no place of their own. `han`: what
 * counts, behind which 个 is an invoice, too; `hanPlace`: what may stand in front of any thing.
 */
function pointing(english: readonly string[], han: string, hanPlace: string, at: number | null): RegExp | null {
  const words = english.filter(Boolean).join('|')
  if (!words) return null
  const one = '(?: (?:one|invoice|fapiao|number))'
  const counted = han ? [`(?:${han})(?:一?[张份](?!人)(?:发票)?|个(?:发票|(?=的?(?:抬头|账号|账户|原因|号码)|[是被]|$|[，,：:]))|者)`] : []
  const placed = hanPlace ? [`(?:${hanPlace})(?:一?[张份](?!人)(?:发票)?|一?个发票|者)`] : []
  const digit =
    at === null || at >= ordinals.length
      ? []
      : [
          `(?:\\b(?:invoice|fapiao)(?: (?:no\\.?|number|nr\\.?))? ?#?|\\b(?:number|no\\.?|nr\\.?) ?|(?<![\\p{L}\\p{N}])#)${at + 1}${notCounted}`,
        ]
  const the = '(?:the |my |our )'
  const named = `(?:(?<!\\bon )${the}(?:${words})|(?:${the}|\\b)(?:${words})${one})(?=${andNext}${notOfElse})`
  const counting = [`(?<=\\b(?:${anyOrdinal}) (?:and|&) )(?:${words})${one}?`, ...digit].join('|')
  const ways = [
    named,
    `(?:${counting})(?=${notOfElse})`,
    `(?<=(?:^|[,.;，；\\n])\\s{0,3})(?:${words})(?=\\s{0,2}[:=：]|\\s(?:special|ordinary|is(?! (?:it|there|this|that|the)\\b)|was(?! (?:it|there|this|that|the)\\b)|stolen|lost|burnt|burned|destroyed|shredded)\\b)`,
    ...counted,
    ...placed,
  ]
  return patternOf(`(?:${ways.join('|')})(?: (?:only|alone)\\b)?`, 'giu')
}
