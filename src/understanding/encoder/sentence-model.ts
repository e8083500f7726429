import { type ModelFiles, readModelPackage } from './model-package.js'
import { Tokenizer } from './tokenizer.js'
import { alone, type Encoding, Transformer, type Work } from './transformer.js'

/** Changes whenever the same text may get other numbers: kept vectors of another version are not used. */
export const encoderVersion = 'use-lite 0.2.0, 2'

/** Characters of a text that are read: as many as a message may have (message.ts, which would load zod into the thread). */
export const longestText = 4_000

/** Sentences to vectors, in this very thread. English; lower-case, as the caller's training lines are. */
export class SentenceModel {
  readonly #tokenizer: Tokenizer
  readonly #transformer: Transformer
  readonly #work: Work

  /** About 0.3 s and 60 MB for a moment. `working` says who takes tokens through the layers: this thread, unless told. */
  constructor(files: ModelFiles = readModelPackage(), working: (transformer: Transformer) => Work = () => alone) {
    this.#tokenizer = new Tokenizer(files.vocabulary)
    this.#transformer = new Transformer(files)
    this.#work = working(this.#transformer)
  }

  /** Reads longestText characters of each text at most, and mostTokens tokens of these. */
  encodeAll(texts: readonly string[]): readonly Encoding[] {
    return this.#transformer.encodeAll(
      texts.map(text => this.#tokenizer.encode(text.slice(0, longestText))),
      this.#work,
    )
  }

  encode(text: string): Encoding {
    return this.encodeAll([text])[0] as Encoding
  }
}
