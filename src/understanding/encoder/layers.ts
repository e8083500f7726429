import { dimensions } from './dimensions.js'
import { type Norm, normalizeRows, softmaxRows } from './rows.js'
import { type Few, keepPositive, type Linear, pack, roundUp, Workspace } from './workspace.js'

/** Tokens that are looked at, about 450 letters of English; the model's own graph cuts here too. */
export const mostTokens = 128

/** Numbers of a token before the first layer, and within the widest part of each. */
export const [embedded, hidden] = [256, 1_536]
const heads = 4
const hands = 2

/** 20 MB of packed weights, and what is worked in. */
export const memoryBytes = 25 * 2 ** 20

interface Layer {
  readonly width: number
  readonly norm: Norm
  readonly attend: Linear
  readonly combine: Linear
  readonly innerNorm: Norm
  readonly widen: Linear
  readonly narrow: Linear
  /** What each token asks for, is found by and gives, side by side. */
  readonly asked: Float32Array
}

/** Where one hand works: on the tokens of these rows, with room of its own. */
interface Share {
  readonly from: number
  readonly to: number
  readonly likeness: Float32Array
  readonly packed: Float32Array
}

/** Rows of a text, of which some are of a share. */
interface Part {
  readonly start: number
  readonly length: number
  readonly first: number
  readonly rows: number
}

/**
 * The two layers of the model in a memory that two threads share: whoever opens it finds everything at the same places. Each thread takes half of
 * the tokens through both layers; only what tokens take from each other needs the other half as well, so that the two wait for each other once a
 * layer. A token gets the same bits whoever computes it.
 */
export class Layers {
  readonly space: Workspace
  readonly adjust: Linear
  readonly layers: readonly Layer[]
  readonly last: Linear
  /** The tokens before the first layer, and after each. */
  readonly input: Float32Array
  readonly state: Float32Array
  /** How long each text is that is worked on, in tokens; 0 behind the last. */
  readonly lengths: Int32Array
  /** For what is done with a text's tokens in the end. */
  readonly mean: Float32Array
  readonly output: Float32Array
  /** For the meetings of the two threads. */
  readonly arrived: Int32Array
  readonly #normed: Float32Array
  readonly #wide: Few
  readonly #rooms: readonly Pick<Share, 'likeness' | 'packed'>[]

  constructor(memory: WebAssembly.Memory) {
    const space = new Workspace(memory)
    const norm = (width: number) => ({ scale: space.numbers(width), bias: space.numbers(width) })
    this.space = space
    this.arrived = space.integers(hands)
    this.lengths = space.integers(mostTokens + 1)
    this.adjust = space.linear(embedded, dimensions)
    this.layers = [embedded, dimensions].map(width => ({
      width,
      norm: norm(width),
      attend: space.linear(width, 3 * width),
      combine: space.linear(width, dimensions),
      innerNorm: norm(dimensions),
      widen: space.linear(dimensions, hidden),
      narrow: space.linear(hidden, dimensions),
      asked: space.numbers(mostTokens * 3 * width),
    }))
    this.last = space.linear(dimensions, dimensions)
    this.input = space.numbers(mostTokens * embedded)
    this.state = space.numbers(mostTokens * dimensions)
    this.mean = space.numbers(dimensions)
    this.output = space.numbers(dimensions)
    this.#normed = space.numbers(mostTokens * dimensions)
    this.#wide = {
      width: hidden,
      numbers: space.numbers(mostTokens * hidden),
      offsets: space.integers(mostTokens * hidden),
      counts: space.integers(mostTokens),
    }
    this.#rooms = Array.from({ length: hands }, () => ({
      likeness: space.numbers(mostTokens * mostTokens),
      packed: space.numbers((mostTokens * dimensions) / heads),
    }))
  }

  /** Takes all tokens through the layers. */
  work(): void {
    this.#work(0, this.count, 0, () => {})
  }

  /** Takes one half of them, while another thread takes the other; `meet` returns when that one has come as far. */
  workWithAnother(hand: 0 | 1, meet: () => void): void {
    const count = this.count
    const half = Math.ceil(count / 2)
    this.#work(hand === 0 ? 0 : half, hand === 0 ? half : count, hand, meet)
  }

  /** Tokens of all texts. */
  get count(): number {
    return this.lengths.subarray(0, this.lengths.indexOf(0)).reduce((sum, length) => sum + length, 0)
  }

  #work(from: number, to: number, hand: 0 | 1, meet: () => void): void {
    const { space, adjust, layers } = this
    const share = { from, to, ...(this.#rooms[hand] as Pick<Share, 'likeness' | 'packed'>) }
    const rows = to - from
    const input = this.input.subarray(from * embedded)
    const x = this.state.subarray(from * dimensions)
    // Rows of any width begin where the widest would, so that one hand never writes where the other reads.
    const normed = this.#normed.subarray(from * dimensions)
    const wide = {
      ...this.#wide,
      numbers: this.#wide.numbers.subarray(from * hidden),
      offsets: this.#wide.offsets.subarray(from * hidden),
      counts: this.#wide.counts.subarray(from),
    }
    space.put(adjust, input, x, rows)
    for (const [at, layer] of layers.entries()) {
      normalizeRows(at === 0 ? input : x, normed, rows, layer.norm)
      const row = 3 * layer.width
      space.put(layer.attend, normed, layer.asked.subarray(from * row), rows)
      meet()
      this.#mixTexts(layer, normed.fill(0, 0, rows * layer.width), share)
      space.add(layer.combine, normed, x, rows)
      normalizeRows(x, normed, rows, layer.innerNorm)
      space.put(layer.widen, normed, wide.numbers, rows)
      // Of what the layer widens to negative numbers become zero: most of them by far.
      keepPositive(wide, rows)
      space.addFew(layer.narrow, wide, x, rows)
    }
  }

  /** What each token of the share takes from all tokens of its text. */
  #mixTexts(layer: Layer, mixed: Float32Array, share: Share): void {
    let start = 0
    for (const length of this.lengths.subarray(0, this.lengths.indexOf(0))) {
      const first = Math.max(start, share.from)
      const rows = Math.min(start + length, share.to) - first
      if (rows > 0) this.#mix(layer, mixed.subarray((first - share.from) * layer.width), { start, length, first, rows }, share)
      start += length
    }
  }

  /** Each head's softmax of what tokens ask for with what all are found by, times what those give. */
  #mix({ width, asked }: Layer, mixed: Float32Array, { start, length, first, rows }: Part, share: Share): void {
    const row = 3 * width
    const size = width / heads
    const columns = roundUp(length)
    for (let head = 0; head < width; head += size) {
      const likeness = share.likeness.fill(0, 0, rows * columns)
      pack({ from: asked, start: start * row + width + head, row: 1, column: row }, size, length, share.packed)
      this.space.multiply(asked.subarray(first * row + head), row, share.packed, likeness, columns, rows, size, columns)
      softmaxRows(likeness, rows, length, columns, 1 / Math.sqrt(size))
      pack({ from: asked, start: start * row + 2 * width + head, row, column: 1 }, length, size, share.packed)
      this.space.multiply(likeness, columns, share.packed, mixed.subarray(head), width, rows, length, size)
    }
  }
}
