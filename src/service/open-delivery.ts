import { hearAccepted } from '../delivery/hear-accepted.js'
import { type Deliver, type OutboxParts, startOutbox } from '../delivery/outbox.js'
import { takeRequests } from '../delivery/resend-requests.js'
import { createUndeliveredCount, type UndeliveredCount } from '../delivery/undelivered.js'
import { deliverRelease } from '../desk/undo-times.js'
import { traceOf } from '../log.js'
import { atOnce, type Stoppable } from '../stop-all.js'
import type { Ground } from './ground.js'

interface Delivery extends Stoppable {
  /** Something may be due: look now. */
  wake(): void
  readonly undelivered: () => Promise<UndeliveredCount>
}

/**
 * Delivers what is due, takes up what operators ask to be sent again, and says what was given up before. `deliver`: what reaches the
 * outside, by the kind of errand; what the desk does itself is added.
 */
export function openDelivery({ config, storage: { saves, among }, desk, log, tell }: Ground, deliver: OutboxParts['deliver']): Delivery {
  // The desk itself rings a ticket's alarm: it only has to come due.
  const alarm: Deliver = async () => ({ outcome: { kind: 'done' } })
  const warn = (event: object, error: unknown, what: string) =>
    log.warn({ ...event, ...(error === undefined ? {} : { error: traceOf(error) }) }, what)
  const outbox = startOutbox({
    store: saves.store,
    settle: desk.settle,
    deliver: { ...deliver, release: deliverRelease(desk.undoLeft), alarm, hear: hearAccepted(desk.receive) },
    now: () => new Date(),
    onTrouble: (event, error) => warn(event, error, 'a delivery is in trouble'),
    onFull: () => among?.news.tellDue(),
  })
  among?.news.listenForDue(outbox.wake)
  const requests = takeRequests({
    folder: config.dataFolder,
    resend: desk.resend,
    onTaken: (event, error) => warn(event, error, 'an operator asked to send again'),
  })
  const undelivered = createUndeliveredCount(saves.store)
  undelivered().then(
    ({ givenUp }) => {
      if (givenUp > 0) tell(`${givenUp} deliveries were given up: "counterfoil deliveries list" says which and why.`)
    },
    error => warn({}, error, 'what was given up could not be counted'),
  )
  const both = atOnce(requests, outbox)
  return { wake: outbox.wake, undelivered, stop: () => both.stop() }
}
