import type { Turns } from '../store/turns.js'
import { between, type Pace } from './slack/pace.js'

/** Turns that were given and not taken up within a minute are nobody's. In ms. */
const forgottenAfter = 60_000

/** The pace of several instances that post to the same channels: each takes its turn from the store. `now` is a clock that nobody sets, in ms. */
export function createSharedPace(turns: Turns, now: () => number): Pace {
  const given = new Map<string, { readonly channel: string; readonly at: number }>()

  return {
    async wait(channel, delivery) {
      const time = now()
      const key = `${channel} ${delivery}`
      const mine = given.get(key)
      if (mine && mine.at > time) return mine.at - time
      given.delete(key)
      // However late it comes, and be it right before the next one: a new turn for each that is late would leave every other second unused where all
      // are, and at worst Slack says how long to wait.
      if (mine && time - mine.at < forgottenAfter) return 0
      // Where the store is away, nothing that was tried could be kept either.
      const ms = await turns.take(channel, between).catch(() => between)
      if (ms <= 0) return 0
      for (const [other, { at }] of given) if (time - at > forgottenAfter) given.delete(other)
      given.set(key, { channel, at: time + ms })
      return ms
    },
    hold(channel, ms) {
      // They take other turns, after this time.
      for (const [key, one] of given) if (one.channel === channel) given.delete(key)
      void turns.hold(channel, ms).catch(() => undefined)
    },
  }
}
