import type { Stop, Times } from './clock.js'
import { isOpen } from './lifecycle.js'
import type { Happening, Ticket } from './ticket.js'

/** What a person did that the customer saw and could go on with. That somebody has their ticket is no answer yet. */
const responses: readonly Happening[] = ['field-asked', 'replied', 'answered', 'copy-delivered', 'rejected', 'duplicate', 'solved']

const endings: readonly Happening[] = ['copy-delivered', 'rejected', 'duplicate', 'solved', 'withdrawn']

/** What the clock of a ticket needs to know, from its history. */
export function timesOf(ticket: Ticket): Times {
  const { intent, filedAt, history, pauses } = ticket
  const response = history.find(({ what }) => responses.includes(what))
  const end = isOpen(ticket) ? undefined : history.findLast(({ what }) => endings.includes(what))
  const waits = pauses.map(({ from, until }): Stop => ({ from: new Date(from), to: until === null ? null : new Date(until) }))
  return {
    intent,
    filedAt: new Date(filedAt),
    respondedAt: response ? new Date(response.at) : null,
    solvedAt: end ? new Date(end.at) : null,
    stops: [...waits, ...rests(history)].sort((a, b) => a.from.getTime() - b.from.getTime()),
  }
}

/** From each end to the reopening after it, if there was one. */
function* rests(history: Ticket['history']): Iterable<Stop> {
  let from: Date | null = null
  for (const { at, what } of history) {
    if (from === null && endings.includes(what)) from = new Date(at)
    if (from !== null && what === 'reopened') {
      yield { from, to: new Date(at) }
      from = null
    }
  }
  if (from !== null) yield { from, to: null }
}
