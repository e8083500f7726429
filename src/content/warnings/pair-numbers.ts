/** Numbers for pairs of small numbers, in tables without objects (open addressing): files have a hundred thousand different pairs. */
export class PairNumbers {
  #fronts = new Int32Array(2 ** 10)
  #backs = new Int32Array(2 ** 10)
  /** 0 where there is none. */
  #numbers = new Int32Array(2 ** 10)
  #count = 0

  /** The number of a pair, or 0. */
  of(front: number, back: number): number {
    return this.#numbers[this.#place(front, back)] ?? 0
  }

  /** Gives a pair that has none a number above 0. */
  give(front: number, back: number, number: number): void {
    if (2 * ++this.#count > this.#numbers.length) this.#grow()
    const place = this.#place(front, back)
    this.#fronts[place] = front
    this.#backs[place] = back
    this.#numbers[place] = number
  }

  /** Where a pair is, or would go. */
  #place(front: number, back: number): number {
    const last = this.#numbers.length - 1
    // Odd numbers with bits all over (Knuth's and another), so that neighbours are not put side by side.
    const mixed = Math.imul(front, 0x9e3779b1) ^ Math.imul(back, 0x85ebca6b)
    let place = (mixed ^ (mixed >>> 15)) & last
    while (this.#numbers[place] !== 0 && !(this.#fronts[place] === front && this.#backs[place] === back)) place = (place + 1) & last
    return place
  }

  #grow(): void {
    const [fronts, backs, numbers] = [this.#fronts, this.#backs, this.#numbers]
    const room = 2 * numbers.length
    this.#fronts = new Int32Array(room)
    this.#backs = new Int32Array(room)
    this.#numbers = new Int32Array(room)
    for (const [at, number] of numbers.entries()) {
      if (number === 0) continue
      const [front, back] = [fronts[at] ?? 0, backs[at] ?? 0]
      const place = this.#place(front, back)
      this.#fronts[place] = front
      this.#backs[place] = back
      this.#numbers[place] = number
    }
  }
}
