import { consentsToAll } from '../acts/consent/consents-to-all.js'
import { withoutSignedNumber } from '../fields/signed-number.js'
import { beginsInPlace, endsInPlace, goesOnInPlace, refersTo, withGroupsNamed, withoutReference } from './refers-to-one.js'
import { withExceptionsNamed } from './with-exceptions.js'

// Of several invoices a message may tell something of each: "the second was burnt, the first stolen", "title Maple Ltd for 04418827 and Oak Ltd for 31992046".

/** Words that a message says of one of several numbers alone, without what points at it; of none alone where `number` is null. */
export interface SaidOf {
  readonly number: string | null
  readonly words: string
  /** The words that point at it, without those that only go on behind them. */
  readonly pointing: string
  /** Whether all of the numbers had been named before: then this one is singled out, and else only the next of a list. */
  readonly isSingledOut: boolean
  /** Whether it is named by its digits, and not by its place: "the second" may be anything's. */
  readonly isNamed: boolean
}

/** What a message says of each of `numbers`, in order; null where it tells none apart, or names a number that is none of them. */
export function saidApart(text: string, numbers: readonly string[], areKnown: boolean): readonly SaidOf[] | null {
  const written = withExceptionsNamed(withGroupsNamed(withoutSignedNumber(text.normalize('NFKC')), numbers), numbers)
  if (written.length > longest || numbers.length < 2 || numbers.length > mostApart) return null
  if (numbersIn(written).some(number => !numbers.includes(number))) return null
  const named = new Set<string>(areKnown ? numbers : [])
  const said: SaidOf[] = []
  // How many of them the last piece gave.
  let latest = 0
  for (const piece of groups(written, numbers)) {
    const of = refersTo(piece, numbers)
    const [only, ...others] = of
    const before = said.at(-1)
    if (before && of.length === 0 && (!endsSentence(before.words) || goesOn.test(piece)) && !isOfAll(piece) && !asks.test(piece)) {
      said.push(...said.splice(-latest).map(one => ({ ...one, words: one.words + piece })))
      continue
    }
    const count = said.length
    if (only !== undefined && others.length === 0 && !ofBoth.test(piece)) {
      const words = withoutReference(piece, only, numbers)
      said.push({
        number: only,
        words,
        pointing: words,
        isSingledOut: numbers.every(number => named.has(number)),
        isNamed: piece.includes(only),
      })
    } else if (numbers.every(number => named.has(number)) && of.length > 1 && of.length < numbers.length && !ofBoth.test(piece)) {
      // "The second and the third are under oak-3" says it of each.
      const words = of
        .reduce((left, number) => withoutReference(left, number, numbers), piece)
        .replace(/\bit(?:,? (?:and|&) it|, it)+\b/gu, 'it')
        .replace(/^it[:：]\s*/u, '')
        .replace(/\bit (are|were|have|belong)\b/gu, (_, verb: string) => `it ${ofOne[verb]}`)
      for (const number of of) said.push({ number, words, pointing: words, isSingledOut: true, isNamed: piece.includes(number) })
    } else said.push({ number: null, words: piece, pointing: piece, isSingledOut: false, isNamed: false })
    latest = said.length - count
    for (const number of of) named.add(number)
  }
  return said.some(({ number }) => number !== null) ? said : null
}

/** Whether a text speaks of all of them: "both have the title Pine Ltd". */
export function saysOfAll(text: string): boolean {
  return ofBoth.test(text.slice(0, longest))
}

/** The numbers of invoices that a text names, each as often as it stands there: eight digits or twenty. */
export function numbersIn(text: string): readonly string[] {
  return text.match(/(?<!\d)\d{8}(?:\d{12})?(?!\d)/g) ?? []
}

/** In characters. Longer messages tell a story. */
const longest = 600
/** More are a list, of which nothing is told one by one. */
const mostApart = 10

/** The pieces of a message, with two that only list numbers as one: "04418827 and 31992046 were stolen" says it of both. */
function groups(text: string, numbers: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const piece of text.split(joints)) {
    const last = found.at(-1) ?? ''
    const end = numberEnding(last, numbers)
    const begin = numberBeginning(piece, numbers)
    const isAgain = (words: string, before: readonly string[]) =>
      numbers.some(number => words.includes(number) && before.some(one => one.includes(number)))
    // Behind a list of them all "04418827 and 31992046 are special" is no more of that list.
    const isOfRun = isAgain(piece, found) === isAgain(last, found.slice(0, -1))
    const isListed = (end !== null && goesOnInPlace.test(piece)) || (begin !== null && isOfRun && (begin === end || announces.test(last)))
    if (found.length > 0 && (isListed || last.trim() === '' || piece.trim() === '')) found[found.length - 1] = last + piece
    else found.push(piece)
  }
  return found
}

const joints =
  /(?<=[,;!?，；。！？、\n()（）])|(?<=[:：])(?=\s*\d{8})|(?<=(?<!\b(?:co|no|nr|st|mr|mrs|dr))[.])(?=\s)|(?=\b(?:and|but|while|whereas|however|except|though)\b)|(?<=[&\s])(?=[&])|(?=但是?|不过)|(?=[和跟与](?:第|另|\d))/iu

/** "I lost another one, 31992046" */
const announces =
  /\b(?:another|one more|also)\b[^,;.:：]{0,40}[,:：]\s{0,3}$|还有[^,;.，。:：]{0,20}[,:：，]\s{0,3}$|(?:另外|另有|又|还)[^,;.，。:：]{0,8}(?:丢|遗失)[^,;.，。:：]{0,12}[,:：，]\s{0,3}$/iu

/** How a number is pointed at. A list of digits goes on with digits: behind it "the second was burnt" tells something. */
type Pointed = 'digits' | 'place' | null

function numberEnding(piece: string, numbers: readonly string[]): Pointed {
  const end = withoutMarks(piece)
    .replace(/\s(?:and|&)$/iu, '')
    .trimEnd()
  if (numbers.some(number => end.endsWith(number))) return 'digits'
  return endsInPlace(end, numbers) ? 'place' : null
}

/** By hand: a pattern that ends in "$" costs the square of a long run inside the text. */
function withoutMarks(piece: string): string {
  let end = piece.length
  while (end > 0 && /[\s,，、:：#]/u.test(piece.charAt(end - 1))) end--
  return piece.slice(0, end)
}

function numberBeginning(piece: string, numbers: readonly string[]): Pointed {
  const begin = piece.replace(/^[\s,&]*(?:and|also|as well as|和|跟|与)?\s*/iu, '')
  const bare = begin.replace(/^(?:(?:the|invoice|fapiao|number|no|nos|发票|号码)[\s.:：是]*)*#?/iu, '')
  if (numbers.some(number => bare.startsWith(number))) return 'digits'
  return beginsInPlace(begin, numbers) ? 'place' : null
}

function endsSentence(words: string): boolean {
  return /[.!?。！？]\s*$/u.test(words) && !/\b(?:co|no|nr|st|mr|mrs|dr)\.\s*$/iu.test(words)
}

/** Behind what is told of one a question is about something else: "the second is ordinary, who pays?" */
const asks = /[?？]\s*$/u

/** What goes on behind a full stop that ends a name: "Co., Ltd. and it was burnt". */
const goesOn = /^\s*(?:and|but|which) (?:it|its|was|is|has)\b/u

/** Of each of several the same is said. */
const ofOne: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', belong: 'belongs' }

/** What says something of all of them behind what was said of one: "…, the rest is correct". */
function isOfAll(piece: string): boolean {
  return ofBoth.test(piece) || /\b(?:rest|otherwise|apart from that|everything)\b|其他|其它|其余|别的/iu.test(piece) || consentsToAll(piece)
}

const ofBoth = /\b(?:both|all|each|every|the two|they|these|those)\b|两张|两个|都|全部|每张|它们/iu
