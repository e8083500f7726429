import type { Encodes } from '../../src/understanding/encoder/encoder.js'
import type { Encoding } from '../../src/understanding/encoder/transformer.js'

/** `encoder` with a memory of every text it was given, 4 KB each: for a process of tests, of which many say the same. What was refused is asked again. */
export function encodedOnce(encoder: Encodes): Encodes {
  const known = new Map<string, Promise<Encoding>>()

  /** Texts that are new, read together. */
  function readNew(texts: readonly string[]): void {
    const fresh = [...new Set(texts)].filter(text => !known.has(text))
    if (fresh.length === 0) return
    const reading = encoder.encode(fresh)
    for (const [at, text] of fresh.entries()) {
      const one = reading.then(encodings => encodings[at] as Encoding)
      known.set(text, one)
      one.catch(() => known.delete(text))
    }
  }

  return {
    encode(texts) {
      readNew(texts)
      return Promise.all(texts.map(text => known.get(text) as Promise<Encoding>))
    },
    stop: () => encoder.stop(),
  }
}
