import type { ModelFiles } from './model-package.js'
import { meanOf, type Norm, normalizeRows, rectify, softmaxRows, timingSignal, unit, weightedMeanOf } from './rows.js'
import { type Linear, pack, roundUp, Workspace } from './workspace.js'

/** Numbers of a vector. */
export const dimensions = 512

/** Tokens that are looked at, about 450 letters of English; the model's own graph cuts here too. */
export const mostTokens = 128

/** Two views of a text, each of unit length; both all zero for a text without any token. */
export interface Encoding {
  /** The embedding that the model's authors publish. */
  readonly final: Float32Array
  /**
   * The mean of the tokens below the last layer, each weighted by what it tells: the square of its log probability, so that "fapiao"
   * counts for more than "the". Told apart 77 intents from ten lines each 1.4 points better than the plain mean, and that one 2 points
   * better than `final`.
   */
  readonly below: Float32Array
}

interface Layer {
  readonly width: number
  readonly norm: Norm
  readonly attend: Linear
  readonly combine: Linear
  readonly innerNorm: Norm
  readonly widen: Linear
  readonly narrow: Linear
}

/** Weight of an unknown token, and of the vocabulary's marks, which have no probability. */
const leastTelling = 1e-3

const embedded = 256
const hidden = 1_536
const heads = 4
const largestMatrix = dimensions * hidden
/** 20 MB of packed weights and 2 MB to work in. */
const memoryBytes = 22 * 2 ** 20

/**
 * Universal Sentence Encoder lite: two transformer layers (A. Vaswani et al., arXiv:1706.03762) that normalise first, the mean of the
 * tokens, and a tanh layer. Read off the graph in the package's model.json, and compared with it by a test.
 */
export class Transformer {
  readonly #space = new Workspace(memoryBytes)
  readonly #embeddings: Float32Array
  readonly #timing: Float32Array
  readonly #adjust: Linear
  readonly #layers: readonly Layer[]
  readonly #last: Linear
  readonly #input = this.#space.numbers(mostTokens * embedded)
  readonly #state = this.#space.numbers(mostTokens * dimensions)
  readonly #normed = this.#space.numbers(mostTokens * dimensions)
  readonly #wide = this.#space.numbers(mostTokens * hidden)
  readonly #likeness = this.#space.numbers(mostTokens * mostTokens)
  readonly #packed = this.#space.numbers((mostTokens * dimensions) / heads)
  readonly #output = this.#space.numbers(dimensions)

  readonly #telling: Float32Array

  constructor({ weights, vocabulary }: ModelFiles) {
    this.#telling = Float32Array.from(vocabulary, ([, logProbability]) => (logProbability === 0 ? leastTelling : logProbability ** 2))
    const joined = 'ConcatPartitions/concat'
    // One room for all: each matrix is packed before the next is read.
    const room = new Float32Array(largestMatrix)
    const linear = (kernel: string, bias: string) => this.#space.linear(weights(kernel, room), weights(bias))
    const norm = (at: string) => ({ scale: weights(`${at}_scale/${joined}`), bias: weights(`${at}_bias/${joined}`) })
    this.#embeddings = weights('module/Embeddings_en')
    this.#timing = timingSignal(weights('AddTimingSignal/TimingSignal/ExpandDims_1'), mostTokens)
    this.#adjust = linear(`Layer_0/TransformerLayer/dense/kernel/${joined}`, `Layer_0/TransformerLayer/dense/bias/${joined}`)
    this.#layers = [embedded, dimensions].map((width, at) => {
      const layer = `Layer_${at}/TransformerLayer`
      const attention = `${layer}/MultiheadAttention`
      return {
        width,
        norm: norm(`${layer}/layer_prepostprocess/layer_norm/layer_norm`),
        attend: linear(`${attention}/qkv_transform_single/kernel/part_0`, `${attention}/qkv_transform_single/bias/${joined}`),
        combine: linear(`${attention}/output_transform_single/kernel/part_0`, `${attention}/output_transform_single/bias/${joined}`),
        innerNorm: norm(`${layer}/FFN/layer_prepostprocess/layer_norm/layer_norm`),
        widen: linear(`${layer}/FFN/conv1/Tensordot/Reshape_1`, `${layer}/FFN/conv1/bias/${joined}`),
        narrow: linear(`${layer}/FFN/conv2/Tensordot/Reshape_1`, `${layer}/FFN/conv2/bias/${joined}`),
      }
    })
    this.#last = linear('tanh_layer_0/weights', 'tanh_layer_0/bias')
  }

  /**
   * An encoding for each text's tokens; those past mostTokens are left out, so the work is bounded. The same tokens give the same bits, whatever
   * stands beside them or came before. Texts that fit in mostTokens together go through as one: the weights, which no near cache holds, are then
   * fetched once for all of them.
   */
  encodeAll(texts: readonly (readonly number[])[]): readonly Encoding[] {
    const encodings: Encoding[] = []
    for (let first = 0; first < texts.length; ) {
      const together: (readonly number[])[] = []
      let count = 0
      do {
        const tokens = (texts[first++] ?? []).slice(0, mostTokens)
        together.push(tokens)
        count += tokens.length
      } while (first < texts.length && count + Math.min(texts[first]?.length ?? 0, mostTokens) <= mostTokens)
      encodings.push(...this.#encodeTogether(together, count))
    }
    return encodings
  }

  /** `count`: tokens of all texts, mostTokens at most. */
  #encodeTogether(texts: readonly (readonly number[])[], count: number): readonly Encoding[] {
    const starts = texts.map((_, at) => texts.slice(0, at).reduce((sum, { length }) => sum + length, 0))
    for (const [at, tokens] of texts.entries()) this.#embed(tokens, starts[at] ?? 0)
    const x = this.#state.fill(0, 0, count * dimensions)
    this.#space.add(this.#adjust, this.#input, x, count)
    for (const [at, layer] of this.#layers.entries()) {
      this.#attend(layer, at === 0 ? this.#input : x, texts, starts, count)
      this.#space.add(layer.combine, this.#normed, x, count)
      normalizeRows(x, this.#normed, count, layer.innerNorm)
      const wide = this.#wide.fill(0, 0, count * hidden)
      this.#space.add(layer.widen, this.#normed, wide, count)
      rectify(wide, count * hidden)
      this.#space.add(layer.narrow, wide, x, count)
    }
    return texts.map((tokens, at) => this.#pool(tokens, x.subarray((starts[at] ?? 0) * dimensions)))
  }

  /** The two views of a text whose tokens have become these rows. */
  #pool(tokens: readonly number[], rows: Float32Array): Encoding {
    if (tokens.length === 0) return { final: new Float32Array(dimensions), below: new Float32Array(dimensions) }
    this.#normed.set(meanOf(rows, tokens.length, dimensions))
    this.#space.add(this.#last, this.#normed, this.#output.fill(0), 1)
    const telling = Float32Array.from(tokens, token => this.#telling[token] as number)
    return { final: unit(this.#output.map(Math.tanh)), below: unit(weightedMeanOf(rows, dimensions, telling)) }
  }

  /** From row `start` of the input on. */
  #embed(tokens: readonly number[], start: number): void {
    for (const [t, token] of tokens.entries()) {
      const [from, to] = [token * embedded, (start + t) * embedded]
      for (let i = 0; i < embedded; i++) {
        // Twice: the graph adds the timing signal to the embedding, and then the embedding to that.
        this.#input[to + i] = 2 * (this.#embeddings[from + i] as number) + (this.#timing[t * embedded + i] as number)
      }
    }
  }

  /** Leaves what each token takes from the others of its text, before `combine`, in #normed. */
  #attend(layer: Layer, source: Float32Array, texts: readonly (readonly number[])[], starts: readonly number[], count: number): void {
    const { width, norm, attend } = layer
    normalizeRows(source, this.#normed, count, norm)
    const wide = this.#wide.fill(0, 0, count * 3 * width)
    this.#space.add(attend, this.#normed, wide, count)
    this.#normed.fill(0, 0, count * width)
    for (const [at, { length }] of texts.entries()) {
      const start = starts[at] ?? 0
      if (length > 0) this.#mix(wide.subarray(start * 3 * width), this.#normed.subarray(start * width), width, length)
    }
  }

  /** The tokens of one text: each head's softmax of queries with keys, times its values. */
  #mix(wide: Float32Array, mixed: Float32Array, width: number, count: number): void {
    const row = 3 * width
    const size = width / heads
    const columns = roundUp(count)
    for (let start = 0; start < width; start += size) {
      const likeness = this.#likeness.fill(0, 0, count * columns)
      pack({ from: wide, start: start + width, row: 1, column: row }, size, count, this.#packed)
      this.#space.multiply(wide.subarray(start), row, this.#packed, likeness, columns, count, size, columns)
      softmaxRows(likeness, count, columns, 1 / Math.sqrt(size))
      pack({ from: wide, start: start + 2 * width, row, column: 1 }, count, size, this.#packed)
      this.#space.multiply(likeness, columns, this.#packed, mixed.subarray(start), width, count, count, size)
    }
  }
}
