import { RateLimiterMemory } from 'rate-limiter-flexible'

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
