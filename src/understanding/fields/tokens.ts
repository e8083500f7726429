import { memo } from '../memo.js'
import { simplify } from '../text/simplify.js'

/** One word, Han character, mark or line break of a message. `word` is folded (NFKC, small letters, simplified Chinese); `start`/`end` count UTF-16 units. */
export interface Token {
  readonly kind: 'word' | 'han' | 'mark' | 'break'
  readonly word: string
  readonly start: number
  readonly end: number
  /** White space stands in front of it. */
  readonly spaced: boolean
  /** It begins with a capital letter. */
  readonly capital: boolean
}

/** What stands before the first and after the last token, so that looking around never needs a check. */
const outside: Token = { kind: 'break', word: '', start: -1, end: -1, spaced: true, capital: false }

/** Letters and digits (and M/s, in front of firms, and A/C), with what joins them in accounts, abbreviations and numbers: "maple-ops", "a.b@c.example", "0731-2258". */
const pieces =
  /\n|[\u2460-\u2487\u2776-\u277f\u3220-\u3229]|->|=>|M\/s(?=[.\s])|[Aa]\/[Cc](?![\p{L}\p{N}])|\p{Script=Han}|(?:(?![\p{Script=Han}\u2460-\u2487\u2776-\u277f])[\p{L}\p{N}\p{M}])+(?:(?:\.(?!\.)|[_@＿．＠'’‑–－-])+(?:(?![\p{Script=Han}\u2460-\u2487\u2776-\u277f])[\p{L}\p{N}\p{M}])+)*|\S/gu

/** Abbreviations that people write a number straight behind: "No.23817764". */
const abbreviated = /^(?:(?:inv|invoice|fapiao|tax|tel|ref)\.)?(?:no|nr|num|inv|tel|ref|acct|acc)\.(?=\p{Nd}[\p{Nd}.-]*$)/iu

/** "INV60413377": the label is glued to the number. */
const glued = /^(?:inv|invoice|fapiao|no|nr)[-_#]?(?=(?:\p{Nd}{8}|\p{Nd}{20})$)/iu

/** "Maple", and with an article or a small letter in front "d'Or", "l'Eau", "iPark". */
const beginsLikeName = /^(?:\p{Ll}{1,4}['’])?\p{Lu}|^\p{Ll}\p{Lu}\p{Ll}/u

/** What programs call a value: "InvoiceNumber:", "account_name=". */
const isKey = /^(?:[A-Za-z][a-z]+[A-Z][A-Za-z]*|[A-Za-z]+(?:[_-][A-Za-z]+)+)$/
const keyWords = /[A-Z]?[a-z]+|[A-Z]+/g

/** A number in a circle or in brackets that is one character. */
const circled = /^[\u2460-\u2487\u2776-\u277f\u3220-\u3229]$/u

/** Longest word that is looked at; what is longer is one mark, so that leaning on a key costs nothing. */
const longestWord = 200

export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let before = 0
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const spaced = index > before || index === 0
    before = index + piece.length
    const cut = abbreviated.exec(piece)?.[0].length
    const label = glued.exec(piece)?.[0].length
    const words = isKey.test(piece) && /^[ \t"]*[:：=]/.test(text.slice(before, before + 4)) ? [...piece.matchAll(keyWords)] : []
    if (words.length > 1) {
      for (const [at, { 0: word, index: within }] of words.entries()) tokens.push(token(word, index + within, at > 0 || spaced))
    } else if (label) {
      tokens.push(token(piece.slice(0, label).replace(/[-_#]$/, ''), index, spaced), token(piece.slice(label), index + label, false))
    } else if (cut) {
      // "Inv.No.23817764" has two of them.
      for (const { 0: part, index: within } of piece.slice(0, cut).matchAll(/[^.]+|\./g))
        tokens.push(token(part, index + within, within === 0 && spaced))
      tokens.push(token(piece.slice(cut), index + cut, false))
    } else tokens.push(token(piece, index, spaced))
  }
  return tokens
}

function token(piece: string, start: number, spaced: boolean): Token {
  const end = start + piece.length
  if (piece === '\n') return { kind: 'break', word: '', start, end, spaced, capital: false }
  // "① maple-ops ② Maple Ltd": the numbers of a list part its items.
  if (circled.test(piece)) return { kind: 'mark', word: ';', start, end, spaced, capital: false }
  const { kind, word, capital } = piece.length > longestKnown ? wordOf(piece) : knownWord(piece)
  return { kind, word, start, end, spaced, capital }
}

/** What of a token does not depend on where it stands. */
type Word = Pick<Token, 'kind' | 'word' | 'capital'>

function wordOf(piece: string): Word {
  const word = simplify(piece.slice(0, longestWord).normalize('NFKC'))
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[‑–－]/g, '-')
  if (/^\p{Script=Han}/u.test(piece)) return { kind: 'han', word, capital: false }
  const kind = /^[\p{L}\p{N}]/u.test(word) && piece.length <= longestWord ? 'word' : 'mark'
  return { kind, word, capital: beginsLikeName.test(piece) }
}

/** Words that are remembered, as nearly all come again, and their longest, since longer ones are hardly said twice. */
const [mostKnown, longestKnown] = [10_000, 24]
const knownWord = memo(mostKnown, wordOf)

/** The token at `index`, or a line break outside the message. */
export function at(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? outside
}

/** The customer's own characters from token `from` up to but not including token `to`. */
export function between(text: string, tokens: readonly Token[], from: number, to: number): string {
  return from < to ? text.slice(at(tokens, from).start, at(tokens, to - 1).end) : ''
}

/** Whether the words stand at `index`, one a token. */
function standsAt(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset++) if (at(tokens, index + offset).word !== words[offset]) return false
  return true
}

/** The items of a written-out list: commas between them, line breaks anywhere. */
export function listed(text: string): readonly string[] {
  return text.split(',').map(item => item.replace(/\s+/g, ' ').trim())
}

/** A phrase that its spaces alone take apart, as nearly all do: a start takes thousands of them apart. */
const plainWords = /^[a-z]+(?:['-][a-z]+)*(?: [a-z]+(?:['-][a-z]+)*)*$/

/** Phrases by their first word, longest first, to be looked up at a position of a message. */
export class Phrases {
  readonly #byFirst = new Map<string, (readonly string[])[]>()

  /** `phrases` one by one, or written out as `listed` reads them. */
  constructor(phrases: string | readonly string[]) {
    for (const phrase of typeof phrases === 'string' ? listed(phrases) : phrases) {
      const words = plainWords.test(phrase) ? phrase.split(' ') : tokenize(phrase).map(({ word }) => word)
      const [first] = words
      if (first === undefined) continue
      const same = this.#byFirst.get(first)
      if (same) same.push(words)
      else this.#byFirst.set(first, [words])
    }
    for (const same of this.#byFirst.values()) same.sort((a, b) => b.length - a.length)
  }

  /** How many tokens the longest phrase at `index` takes, 0 where none stands there. */
  lengthAt(tokens: readonly Token[], index: number): number {
    // A walk, and no function that is made for each token of a long message.
    const same = this.#byFirst.get(at(tokens, index).word)
    if (same !== undefined) for (const words of same) if (standsAt(tokens, index, words)) return words.length
    return 0
  }

  /** Whether any phrase stands within tokens `from` up to but not including `to`. */
  within(tokens: readonly Token[], from: number, to: number): boolean {
    return this.firstWithin(tokens, from, to) !== null
  }

  /** The first position in `from` up to but not including `to` where a phrase stands, or null. */
  firstWithin(tokens: readonly Token[], from: number, to: number): number | null {
    for (let index = from; index < to; index++) {
      const length = this.lengthAt(tokens, index)
      if (length > 0 && index + length <= to) return index
    }
    return null
  }
}
