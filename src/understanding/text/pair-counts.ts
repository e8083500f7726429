/** Places at first, and how full they may become: beyond that, looking for a place takes long. */
const [fewest, fullest] = [2 ** 12, 0.7]

/**
 * How often each pair was counted, by its number: a Map of the pairs of all phrasings took 3.5 MB and was slower to fill, which every start has to wait
 * for.
 */
export class PairCounts {
  /** A number plus one, and beside it its count; 0 is an empty place. */
  #table: Int32Array
  #used: number

  /** Goes on from the table of another one, which may not count any more itself; from nothing where it is empty. */
  constructor(table: Int32Array = new Int32Array(0)) {
    this.#table = table.length > 0 ? table : new Int32Array(2 * fewest)
    this.#used = this.#table.reduce((used, number, at) => (at % 2 === 0 && number !== 0 ? used + 1 : used), 0)
  }

  /** All that was counted. Plain data. */
  get table(): Int32Array {
    return this.#table
  }

  /** Once more. `pair`: below 2^31 - 1. */
  add(pair: number): void {
    const at = this.#find(pair)
    if (this.#table[at] === 0) {
      this.#table[at] = pair + 1
      this.#used++
    }
    this.#table[at + 1] = (this.#table[at + 1] as number) + 1
    if (2 * this.#used > fullest * this.#table.length) this.#grow()
  }

  of(pair: number): number {
    return this.#table[this.#find(pair) + 1] as number
  }

  #grow(): void {
    const before = this.#table
    this.#table = new Int32Array(2 * before.length)
    for (let from = 0; from < before.length; from += 2) {
      if (before[from] === 0) continue
      const at = this.#find((before[from] as number) - 1)
      this.#table[at] = before[from] as number
      this.#table[at + 1] = before[from + 1] as number
    }
  }

  /** Where the pair stands, or the empty place where it would. */
  #find(pair: number): number {
    const last = this.#table.length / 2 - 1
    // The upper bits of a product by 2^32 / phi are spread the best (Knuth, "Sorting and Searching", 6.4).
    let at = (Math.imul(pair, 0x9e3779b1) >>> 11) & last
    while (this.#table[2 * at] !== 0 && this.#table[2 * at] !== pair + 1) at = (at + 1) & last
    return 2 * at
  }
}
