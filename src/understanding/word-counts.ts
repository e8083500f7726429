import { normalize, runs } from './normalize.js'
import { PairCounts } from './pair-counts.js'

/** Words that are numbered, so that a pair of them is one small number; rarer ones beyond have no pairs. */
const mostNumbered = 2 ** 15

/** Stand before the first word of a line and behind the last. */
export const [lineStart, lineEnd] = ['^', '$'] as const

/** How often each word stands in the lines of training, and each right before which other. */
export class WordCounts {
  readonly #numbers = new Map<string, number>()
  readonly #uses: number[] = []
  readonly #pairs = new PairCounts()
  #total = 0

  /** Of all words, starts and ends of lines among them. */
  get total(): number {
    return this.#total
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

function pairOf(first: number, second: number): number | null {
  return first < mostNumbered && second < mostNumbered ? first * mostNumbered + second : null
}
