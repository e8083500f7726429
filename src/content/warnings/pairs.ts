export interface Neighbour {
  /** Which of the texts. */
  readonly at: number
  readonly cosine: number
}

/** What a key has room for beside the cosine: more texts than anybody writes. */
const places = 2 ** 21

const single = new Float32Array(1)
const singleBits = new Uint32Array(single.buffer)

/**
 * Pairs of texts that are near each other, millions of them in numbers only: as objects those of a thousand entries took four hundred
 * megabytes, and much of a check's time to be thrown away.
 */
export class Pairs {
  #ones = new Int32Array(1_024)
  #others = new Int32Array(1_024)
  #cosines = new Float32Array(1_024)
  #count = 0
  #starts: Int32Array | null = null
  #keys = new Float64Array(0)

  constructor(private readonly texts: number) {}

  add(one: number, other: number, cosine: number): void {
    if (this.#count === this.#ones.length) {
      this.#ones = twice(this.#ones, new Int32Array(2 * this.#count))
      this.#others = twice(this.#others, new Int32Array(2 * this.#count))
      this.#cosines = twice(this.#cosines, new Float32Array(2 * this.#count))
    }
    this.#ones[this.#count] = one
    this.#others[this.#count] = other
    this.#cosines[this.#count] = cosine
    this.#count++
  }

  /** Those near a text, the nearest first; called once all were added. The cosine is told in single precision. */
  of(at: number): readonly Neighbour[] {
    const starts = this.#starts ?? this.#sorted()
    const found: Neighbour[] = []
    for (let k = starts[at] as number; k < (starts[at + 1] as number); k++) {
      const key = this.#keys[k] as number
      singleBits[0] = Math.floor(key / places)
      found.push({ at: key % places, cosine: 1 - (single[0] as number) })
    }
    return found
  }

  /** Each text's own, side by side, as keys that sort by how far away the other is and then by its number. */
  #sorted(): Int32Array {
    const starts = new Int32Array(this.texts + 2)
    for (const side of [this.#ones, this.#others]) {
      for (let k = 0; k < this.#count; k++) starts[(side[k] as number) + 2] = (starts[(side[k] as number) + 2] as number) + 1
    }
    for (let at = 2; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number)
    this.#keys = new Float64Array(2 * this.#count)
    for (const [side, opposite] of [
      [this.#ones, this.#others],
      [this.#others, this.#ones],
    ] as const) {
      for (let k = 0; k < this.#count; k++) {
        // Nothing is nearer than the same, whatever rounding says.
        single[0] = Math.max(0, 1 - (this.#cosines[k] as number))
        const end = starts[(side[k] as number) + 1] as number
        this.#keys[end] = (singleBits[0] as number) * places + (opposite[k] as number)
        starts[(side[k] as number) + 1] = end + 1
      }
    }
    for (let at = 0; at < this.texts; at++) this.#keys.subarray(starts[at], starts[at + 1]).sort()
    this.#starts = starts
    return starts
  }
}

function twice<Numbers extends Int32Array | Float32Array>(numbers: Numbers, room: Numbers): Numbers {
  room.set(numbers)
  return room
}
