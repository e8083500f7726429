/** A piece of the vocabulary and its log probability; its place in the list is its number. */
export type Vocabulary = readonly (readonly [piece: string, score: number])[]

interface Node {
  readonly next: Map<string, Node>
  /** Number of the piece that ends here, or -1. */
  piece: number
}

/** The first pieces are marks for the trainer, and 0 is "unknown". */
const reserved = 6

/**
 * Text to numbers of pieces: the likeliest split under a unigram model (T. Kudo, "Subword Regularization", ACL 2018, 3.2). The same
 * numbers, ties and odd corners included, as the tokenizer that ships with the weights, since the weights learnt from those.
 */
export class Tokenizer {
  readonly #root: Node = { next: new Map(), piece: -1 }

  constructor(private readonly vocabulary: Vocabulary) {
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
    let node = this.#root
    for (const symbol of piece) {
      const next = node.next.get(symbol) ?? { next: new Map(), piece: -1 }
      node.next.set(symbol, next)
      node = next
    }
    node.piece = number
  }

  /** For each length of a beginning of the text, the last piece of its best split. */
  #lastPieces(symbols: readonly string[]): Int32Array {
    const last = new Int32Array(symbols.length + 1)
    const best = new Float64Array(symbols.length + 1)
    for (let start = 0; start < symbols.length; start++) {
      let isKnown = false
      let node = this.#root.next.get(symbols[start] ?? '')
      for (let end = start + 1; node; node = this.#after(node, symbols[end++])) {
        if (node.piece < 0) continue
        isKnown = true
        // 0 also says "nothing has come here yet"; the original can't tell the two apart either, so that a known piece beats unknown ones.
        const score = (best[start] ?? 0) + (this.vocabulary[node.piece]?.[1] ?? 0)
        if (best[end] === 0 || score >= (best[end] ?? 0)) {
          best[end] = score
          last[end] = node.piece
        }
      }
      if (!isKnown && (best[start + 1] === 0 || (best[start] ?? 0) >= (best[start + 1] ?? 0))) {
        best[start + 1] = best[start] ?? 0
        last[start + 1] = 0
      }
    }
    return last
  }

  #after(node: Node, symbol: string | undefined): Node | undefined {
    return symbol === undefined ? undefined : node.next.get(symbol)
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
