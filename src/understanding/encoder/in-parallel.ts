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
