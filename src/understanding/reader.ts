import type { Encodes } from './encoder/encoder.js'
import type { Sentence } from './model/features.js'
import { normalize } from './text/normalize.js'

/** Reads texts the way the lines of training were read. */
export interface Reader {
  /** Never rejects: where the sentence model is out of order, the words alone are read. */
  read(texts: readonly string[]): Promise<readonly Sentence[]>
}

/** Characters of a text that are read at all: a longer one is a thread or nothing, and its sentences are read by themselves besides. */
const longestRead = 2_000

/** Characters that the sentence model reads: what it costs grows with them, and a question is said in fewer. */
const longestEncoded = 320

/**
 * Reads texts with the sentence model, or without it (null). `respell` mends what is only mistyped. `onTrouble` is told when the
 * model refuses, each time.
 */
export function createReader(encoder: Encodes | null, respell: (text: string) => string, onTrouble: (error: unknown) => void): Reader {
  return {
    async read(texts) {
      const spelt = texts.map(text => respell(text.slice(0, longestRead)))
      const encodings = encoder
        ? await encoder.encode(spelt.map(encoded)).catch((error: unknown) => {
            onTrouble(error)
            return []
          })
        : []
      return spelt.map((text, at) => ({ text, encoding: encodings[at] ?? null }))
    },
  }
}

/** What of a text is given to the sentence model. */
export function encoded(text: string): string {
  return normalize(text).slice(0, longestEncoded)
}
