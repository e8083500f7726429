/** A piece of the vocabulary and its log probability; its place in the list is its number. */
export type Vocabulary = readonly (readonly [piece: string, score: number])[]

/** The first pieces are marks for the trainer, and 0 is "unknown". */
const reserved = 6

/**
 * Text to numbers of pieces: the likeliest split under a unigram model (T. Kudo, "Subword Regularization", ACL 2018, 3.2). The same
 * numbers, ties and odd corners included, as the tokenizer that ships with the weights, since the weights learnt from those.
 */
export class Tokenizer {
  // The pieces as a tree of their symbols. Node 0 is the root and nobody's child, so that 0 says "none". Numbers, since a Map for each of
  // the 18,000 nodes takes far more memory than what stands in it.
  readonly #symbols: Int32Array
  readonly #firstChild: Int32Array
  readonly #nextSibling: Int32Array
  /** The number of the piece that ends in each node, or -1. */
  readonly #pieces: Int32Array
  #nodes = 1

  constructor(private readonly vocabulary: Vocabulary) {
    const most = 1 + vocabulary.reduce((sum, [piece]) => sum + piece.length, 0)
    this.#symbols = new Int32Array(most)
    this.#firstChild = new Int32Array(most)
    this.#nextSibling = new Int32Array(most)
    this.#pieces = new Int32Array(most).fill(-1)
    for (const [number, [piece]] of vocabulary.entries()) if (number >= reserved) this.#insert(piece, number)
  }

  /** Time and memory are linear in the length of the text. */
  encode(text: string): readonly number[] {
    const normalized = text.normalize('NFKC')
    if (normalized === '') return []
    const symbols = [...`▁${normalized.replaceAll(' ', '▁')}`]
    return this.#trace(this.#lastPieces(symbols))
  }

  #insert(piece: string, number: number): void {
    let node = 0
    for (const symbol of piece) node = this.#after(node, symbol) || this.#grow(node, symbol)
    this.#pieces[node] = number
  }

  #grow(parent: number, symbol: string): number {
    const node = this.#nodes++
    this.#symbols[node] = symbol.codePointAt(0) as number
    this.#nextSibling[node] = this.#firstChild[parent] as number
    this.#firstChild[parent] = node
    return node
  }

  /** For each length of a beginning of the text, the last piece of its best split. */
  #lastPieces(symbols: readonly string[]): Int32Array {
    const last = new Int32Array(symbols.length + 1)
    const best = new Float64Array(symbols.length + 1)
    for (let start = 0; start < symbols.length; start++) {
      let isKnown = false
      let node = this.#after(0, symbols[start])
      for (let end = start + 1; node !== 0; node = this.#after(node, symbols[end++])) {
        const piece = this.#pieces[node] as number
        if (piece < 0) continue
        isKnown = true
        // 0 also says "nothing has come here yet"; the original can't tell the two apart either, so that a known piece beats unknown ones.
        const score = (best[start] ?? 0) + (this.vocabulary[piece]?.[1] ?? 0)
        if (best[end] === 0 || score >= (best[end] ?? 0)) {
          best[end] = score
          last[end] = piece
        }
      }
      if (!isKnown && (best[start + 1] === 0 || (best[start] ?? 0) >= (best[start + 1] ?? 0))) {
        best[start + 1] = best[start] ?? 0
        last[start + 1] = 0
      }
    }
    return last
  }

  /** The child of a node for this symbol; 0 where there is none. */
  #after(node: number, symbol: string | undefined): number {
    const code = symbol?.codePointAt(0)
    let child = this.#firstChild[node] as number
    while (child !== 0 && this.#symbols[child] !== code) child = this.#nextSibling[child] as number
    return child
  }

  /** Back from the end; a run of unknown symbols becomes one. */
  #trace(last: Int32Array): readonly number[] {
    const pieces: number[] = []
    for (let end = last.length - 1; end > 0; ) {
      const piece = last[end] ?? 0
      if (piece !== 0 || pieces.at(-1) !== 0) pieces.push(piece)
      end -= this.vocabulary[piece]?.[0].length ?? 1
    }
    return pieces.reverse()
  }
}
