import type { Encodes } from './encoder.js'

/** Several encoders as one: each takes an equal share of the texts. Stopping it stops them all. */
export function inParallel(encoders: readonly Encodes[]): Encodes {
  return {
    async encode(texts) {
      const share = Math.ceil(texts.length / encoders.length)
      const parts = await Promise.all(encoders.map((encoder, at) => encoder.encode(texts.slice(at * share, (at + 1) * share))))
      return parts.flat()
    },
    async stop() {
      await Promise.all(encoders.map(encoder => encoder.stop()))
    },
  }
}

/** Texts that are given to an encoder at once; more wait in its line than it lets wait. */
const batch = 256

/** An encoder for any number of texts: it is given them piece by piece. */
export function inBatches(encoder: Encodes): Encodes {
  return {
    async encode(texts) {
      const found = []
      for (let at = 0; at < texts.length; at += batch) found.push(...(await encoder.encode(texts.slice(at, at + batch))))
      return found
    },
    stop: () => encoder.stop(),
  }
}
