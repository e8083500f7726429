/** Slack takes about one post a second in a channel (docs.slack.dev, rate limits). In ms. */
export const between = 1_000

/** Whose turn it is in each channel. */
export interface Pace {
  /** How many ms `delivery` has to wait before it may post to `channel`; 0: now. Whoever has to wait keeps the turn it was given. */
  wait(channel: string, delivery: string): number | Promise<number>
  /** Slack wants nothing more in this channel for so many ms: all turns are later by that. Other channels are none the worse. */
  hold(channel: string, ms: number): void
}

/** The pace of one process, which has all turns in hand and is never waited for. */
interface OwnPace extends Pace {
  wait(channel: string, delivery: string): number
}

export function createPace(now: () => number): OwnPace {
  const channels = new Map<string, Line>()

  return {
    wait(channel, delivery) {
      const time = now()
      const line = channels.get(channel) ?? { next: 0, last: Number.NEGATIVE_INFINITY, turns: new Map<string, Turn>() }
      channels.set(channel, line)
      const mine = line.turns.get(delivery)
      const given = mine?.at ?? Math.max(time, line.next)
      if (!mine) line.next = given + between
      // Whoever comes late to a turn must not go right before or after the next one.
      const turn = Math.max(given, line.last + between)
      if (turn > time) {
        line.turns.set(delivery, { at: turn, told: turn })
        return turn - time
      }
      line.turns.delete(delivery)
      line.last = time
      line.next = Math.max(line.next, time + between)
      // A turn that was not taken up is nobody's: what waited for it is settled, or another instance has it.
      for (const [other, { told }] of line.turns) if (told < time - 60_000) line.turns.delete(other)
      putOff(line, time + between)
      if (line.turns.size === 0 && channels.size > mostChannels) forgetIdle(channels, time)
      return 0
    },
    hold(channel, ms) {
      const line = channels.get(channel)
      if (!line) return
      const until = now() + ms
      const [first] = line.turns.values()
      const late = until - Math.min(line.next, first?.at ?? until, until)
      for (const one of line.turns.values()) one.at += late
      line.next = Math.max(until, line.next + late)
    },
  }
}

interface Turn {
  at: number
  /** When its delivery was last told to come: turns are put off without its knowing. */
  readonly told: number
}

interface Line {
  /** The first turn that is nobody's yet. */
  next: number
  /** When the last one went. */
  last: number
  /** In their order: what is put off is put off together. */
  readonly turns: Map<string, Turn>
}

/**
 * No turn before `free`, and all of them a second apart. Where posts take longer than a second, all that wait would come to the same turn
 * otherwise, hundreds each second, and be kept anew with the next one each time.
 */
function putOff(line: Line, free: number): void {
  let first = free
  for (const turn of line.turns.values()) {
    if (turn.at >= first) return
    turn.at = first
    first += between
  }
  line.next = Math.max(line.next, first)
}

const mostChannels = 1_000

function forgetIdle(channels: Map<string, Line>, time: number): void {
  for (const [channel, { next, turns }] of channels) if (turns.size === 0 && next < time) channels.delete(channel)
}
