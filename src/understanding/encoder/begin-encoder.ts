import { Encoder, type Encodes } from './encoder.js'

interface BegunEncoder {
  /** The one that was begun, for who asks first; else one of their own. Throws ENCODER_UNAVAILABLE. */
  readonly start: () => Promise<Encodes>
  /** Ends it where nobody asked for it. */
  stop(): Promise<void>
}

/**
 * Begins the sentence model in its thread before it is needed: its half second passes on another core while this one loads what else the
 * service is made of, and opens the store.
 */
export function beginEncoder(start: () => Promise<Encodes> = () => Encoder.start()): BegunEncoder {
  let begun: Promise<Encodes> | null = start()
  // Whoever asks hears why; until then nobody waits for it.
  begun.catch(() => undefined)
  const taken = () => {
    const mine = begun
    begun = null
    return mine
  }
  return {
    start: () => taken() ?? start(),
    async stop() {
      const encoder = await taken()?.catch(() => null)
      await encoder?.stop()
    },
  }
}
