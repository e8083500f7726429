import { type Deliver, type Outbox, startOutbox } from '../../src/delivery/outbox.js'
import { card } from '../../src/delivery/slack/card.js'
import { openClient } from '../../src/delivery/slack/client.js'
import type { Pace } from '../../src/delivery/slack/pace.js'
import { shownOf } from '../../src/delivery/slack/shown-of.js'
import { slackDeliverers } from '../../src/delivery/slack/slack-deliverers.js'
import { deliverRelease } from '../../src/desk/undo-times.js'
import type { Desk } from '../../src/desk.js'
import type { Store } from '../../src/store/store.js'
import { usualHours } from '../../src/tickets/support-hours.js'
import type { Languages } from '../../src/understanding/knowledge.js'
import type { SlackThere } from './desk-child.js'

interface OutboxOver {
  readonly store: Store
  readonly desk: Desk
  readonly languages: Languages
  /** Looks nothing up: the control. */
  readonly isBlind: boolean
  readonly now?: () => Date
  /** None unless given: one post a second would make hours of it. */
  readonly pace?: Pace
  /** How long a silent Slack is waited for, in ms. */
  readonly timeout?: number
  readonly lookEveryMs?: number
}

/** The real outbox to a loopback Slack. */
export async function startSlackOutbox(over: OutboxOver, { apiUrl, token, triage }: SlackThere): Promise<Outbox> {
  const { store, desk, languages, isBlind, now = () => new Date(), pace = { wait: () => 0, hold: () => {} } } = over
  const deliver = slackDeliverers({
    client: openClient(token, apiUrl, over.timeout),
    pace,
    triage,
    now,
    onTrouble: () => {},
    card: (ticket, conversation) => card(shownOf(ticket, conversation, { knowledge: languages.en, hours: usualHours, now: now() })),
    notice: () => null,
    untouched: async () => ({ tickets: [], untilWork: 86_400_000 }),
    listed: () => ({ zone: usualHours.calendar.zone, now: now(), workspace: '', nameOf: name => name }),
    copyUrl: copy => copy,
    authors: null,
    authorsChannel: null,
    overdue: () => [],
    proposal: () => ({ text: '', blocks: [] }),
  })
  const blinded = (one: Deliver): Deliver =>
    isBlind ? (attempt, conversation) => one({ ...attempt, uncertain: false }, conversation) : one
  const all = { ...deliver, release: deliverRelease(desk.undoLeft) }
  return startOutbox({
    store,
    settle: desk.settle,
    deliver: Object.fromEntries(Object.entries(all).map(([kind, one]) => [kind, blinded(one)])),
    now,
    onTrouble: () => {},
    lookEveryMs: over.lookEveryMs ?? 50,
  })
}
