import { normalize, runs } from './normalize.js'
import { PairCounts } from './pair-counts.js'

/** Words that are numbered, so that a pair of them is one small number; rarer ones beyond have no pairs. */
const mostNumbered = 2 ** 15

/** Stand before the first word of a line and behind the last. */
export const [lineStart, lineEnd] = ['^', '$'] as const

/** What was counted, to be kept: counting thousands of lines takes a tenth of a second, which every start would wait for. Plain data. */
export interface CountedWords {
  /** In the order in which they were met, a line each: no word has a line break in it. */
  readonly words: string
  /** How often each of them stands in the lines. */
  readonly uses: Int32Array
  /** Of pairs, as PairCounts has them. */
  readonly pairs: Int32Array
}

/** How often each word stands in the lines of training, and each right before which other. */
export class WordCounts {
  readonly #numbers: Map<string, number>
  readonly #uses: number[]
  readonly #pairs: PairCounts
  #total: number

  /** Goes on from what was counted before. */
  constructor({ words, uses, pairs }: CountedWords = nothing) {
    this.#numbers = new Map(words === '' ? [] : words.split('\n').map((word, number) => [word, number]))
    this.#uses = [...uses]
    this.#pairs = new PairCounts(pairs)
    this.#total = uses.reduce((sum, count) => sum + count, 0)
  }

  /** Of all words, starts and ends of lines among them. */
  get total(): number {
    return this.#total
  }

  get counted(): CountedWords {
    return { words: [...this.#numbers.keys()].join('\n'), uses: Int32Array.from(this.#uses), pairs: this.#pairs.table }
  }

  add(line: string): void {
    let before = this.#count(lineStart)
    for (const word of [...runs(normalize(line)), lineEnd]) {
      const number = this.#count(word)
      const pair = pairOf(before, number)
      if (pair !== null) this.#pairs.add(pair)
      before = number
    }
  }

  uses(word: string): number {
    const number = this.#numbers.get(word)
    return number === undefined ? 0 : (this.#uses[number] as number)
  }

  /** How often `second` stands right behind `first`. */
  pairs(first: string, second: string): number {
    const [before, number] = [this.#numbers.get(first), this.#numbers.get(second)]
    const pair = before === undefined || number === undefined ? null : pairOf(before, number)
    return pair === null ? 0 : this.#pairs.of(pair)
  }

  /** All words, in the order in which they were met. */
  words(): Iterable<string> {
    return this.#numbers.keys()
  }

  #count(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size
    this.#numbers.set(word, number)
    this.#uses[number] = (this.#uses[number] ?? 0) + 1
    this.#total++
    return number
  }
}

/** What the lines come to, none having been counted before. */
export function countsOf(lines: readonly string[]): WordCounts {
  const counts = new WordCounts()
  for (const line of lines) counts.add(line)
  return counts
}

const nothing: CountedWords = { words: '', uses: new Int32Array(0), pairs: new Int32Array(0) }

function pairOf(first: number, second: number): number | null {
  return first < mostNumbered && second < mostNumbered ? first * mostNumbered + second : null
}
