import { RateLimiterMemory } from 'rate-limiter-flexible'

/** How much one customer, one address and one key may ask of the service. Past it: a clear refusal. */
export interface Limits {
  /** Chat messages a minute of one session. */
  readonly messages: number
  /** Chat messages a minute of one address: a whole office or proxy may stand behind it. */
  readonly messagesOfAddress: number
  /** Times a minute that one session may read its transcript. */
  readonly reads: number
  /** Sessions a minute that are issued to one address. */
  readonly sessions: number
  /** REST requests a minute with one key. */
  readonly requests: number
  /** REST requests a minute of one address with a missing or unknown key. */
  readonly wrongKeys: number
  /** Copies a minute that one address may ask for. */
  readonly copies: number
  /** Open sockets of one session, and of everybody. */
  readonly socketsOfOne: number
  readonly sockets: number
}

export const usualLimits: Limits = {
  messages: 30,
  messagesOfAddress: 600,
  reads: 120,
  sessions: 30,
  requests: 600,
  wrongKeys: 60,
  copies: 60,
  socketsOfOne: 8,
  sockets: 5_000,
}

/** Counts what each name does within a minute. */
export interface Meter {
  /** Seconds to wait, or 0 where this one more is within the limit. */
  use(name: string): Promise<number>
}

export function createMeter(perMinute: number): Meter {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return {
    async use(name) {
      try {
        await limiter.consume(name)
        return 0
      } catch (refused) {
        // The memory limiter rejects with its count, not with an error.
        if (refused instanceof Error) throw refused
        return Math.max(1, Math.ceil((refused as { msBeforeNext: number }).msBeforeNext / 1000))
      }
    },
  }
}
