import { createHash } from 'node:crypto'
import { sha256 } from '../../sha256.js'

/** Where a line of an archive file stands, in bytes. */
export interface Place {
  readonly offset: number
  readonly length: number
}

/** Raised whenever what stands in an index changes. */
const format = 1
const bytesOfEntry = 8 + 8 + 8

/**
 * Where the lines of one archive file are, by the conversation's id and its tickets' references: 24 bytes each, so that a million fit into
 * memory. Names are kept as 64 bits of their hash: whoever reads a line looks whether it is the one meant.
 */
export class MonthIndex {
  #lines: number | null = null

  private constructor(
    private readonly keys: BigUint64Array,
    private readonly offsets: Float64Array,
    private readonly lengths: Float64Array,
  ) {}

  static of(entries: readonly (readonly [name: string, place: Place])[]): MonthIndex {
    const sorted = entries
      .map(([name, place]) => [keyOf(name), place] as const)
      .sort(([a, one], [b, other]) => (a < b ? -1 : a > b ? 1 : one.offset - other.offset))
    return new MonthIndex(
      BigUint64Array.from(sorted, ([key]) => key),
      Float64Array.from(sorted, ([, { offset }]) => offset),
      Float64Array.from(sorted, ([, { length }]) => length),
    )
  }

  /** How many lines there are, of whichever names. */
  get lines(): number {
    this.#lines ??= new Set(this.offsets).size
    return this.#lines
  }

  /** Lines that may be the name's, the last first. */
  find(name: string): readonly Place[] {
    const key = keyOf(name)
    let [low, high] = [0, this.keys.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.keys[middle] ?? 0n) < key) low = middle + 1
      else high = middle
    }
    const found: Place[] = []
    for (let at = low; this.keys[at] === key; at++) found.unshift({ offset: this.offsets[at] ?? 0, length: this.lengths[at] ?? 0 })
    return found
  }

  /** With more lines. */
  with(entries: readonly (readonly [name: string, place: Place])[]): MonthIndex {
    const added = MonthIndex.of(entries)
    const order = [...this.keys, ...added.keys].map((key, at) => [key, at] as const)
    const [offsets, lengths] = [
      [...this.offsets, ...added.offsets],
      [...this.lengths, ...added.lengths],
    ]
    order.sort(([a, one], [b, other]) => (a < b ? -1 : a > b ? 1 : (offsets[one] ?? 0) - (offsets[other] ?? 0)))
    return new MonthIndex(
      BigUint64Array.from(order, ([key]) => key),
      Float64Array.from(order, ([, at]) => offsets[at] ?? 0),
      Float64Array.from(order, ([, at]) => lengths[at] ?? 0),
    )
  }

  /** For a file beside the archive's, which has this mark. */
  toBytes(mark: string): Buffer {
    const columns = [this.keys, this.offsets, this.lengths].map(({ buffer, byteOffset, byteLength }) =>
      Buffer.from(buffer, byteOffset, byteLength),
    )
    const body = Buffer.concat(columns)
    return Buffer.concat([Buffer.from(`${headOf(mark, body)}\n`), body])
  }

  /** Null where it was not written of a file with this mark, or is damaged. */
  static fromBytes(bytes: Uint8Array, mark: string): MonthIndex | null {
    const end = bytes.indexOf(10)
    const body = Buffer.from(bytes.subarray(end + 1))
    if (end < 0 || Buffer.from(bytes.subarray(0, end)).toString() !== headOf(mark, body) || body.length % bytesOfEntry !== 0) return null
    const count = body.length / bytesOfEntry
    // A copy begins where numbers of eight bytes may.
    const columns = new Uint8Array(body).buffer
    return new MonthIndex(
      new BigUint64Array(columns, 0, count),
      new Float64Array(columns, count * 8, count),
      new Float64Array(columns, count * 16, count),
    )
  }
}

function headOf(mark: string, body: Uint8Array): string {
  return `${format} ${mark} ${sha256(body)}`
}

function keyOf(name: string): bigint {
  return createHash('sha256').update(name).digest().readBigUInt64LE()
}
