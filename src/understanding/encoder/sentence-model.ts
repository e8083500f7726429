import { mostTokens } from './layers.js'
import { type ModelFiles, readModelPackage } from './model-package.js'
import { Tokenizer } from './tokenizer.js'
import { alone, type Encoding, Transformer, type Work } from './transformer.js'

/** Characters of a text that are read: as many as a message may have (message.ts, which would load zod into the thread). */
export const longestText = 4_000

/**
 * Tokens of a message that are read, of those mostTokens that the model could: a question of 320 letters has some 80. Only what is not English
 * has more, and would keep everybody waiting for longer than any question.
 */
export const mostRead = 96

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

  /** Reads longestText characters of each text at most, and `most` tokens of these, never more than mostTokens. */
  encodeAll(texts: readonly string[], most = mostTokens): readonly Encoding[] {
    return this.#transformer.encodeAll(
      texts.map(text => this.#tokenizer.encode(text.slice(0, longestText)).slice(0, most)),
      this.#work,
    )
  }

  encode(text: string): Encoding {
    return this.encodeAll([text])[0] as Encoding
  }
}
