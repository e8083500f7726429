import { type Outbox, startOutbox } from '../../src/delivery/outbox.js'
import { card } from '../../src/delivery/slack/card.js'
import { openClient } from '../../src/delivery/slack/client.js'
import { shownOf } from '../../src/delivery/slack/shown-of.js'
import { slackDeliverers } from '../../src/delivery/slack/slack-deliverers.js'
import type { Desk } from '../../src/desk.js'
import type { Store } from '../../src/store/store.js'
import { usualHours } from '../../src/tickets/support-hours.js'
import type { Languages } from '../../src/understanding/knowledge.js'
import type { SlackThere } from './desk-child.js'

/** The real outbox to a loopback Slack, in its own time but for the pace: one post a second would make hours of it. */
export async function startSlackOutbox(
  store: Store,
  desk: Desk,
  languages: Languages,
  { apiUrl, token, triage }: SlackThere,
): Promise<Outbox> {
  const now = () => new Date()
  const deliver = slackDeliverers({
    client: openClient(token, apiUrl),
    pace: { wait: () => 0, hold: () => {} },
    triage,
    now,
    onTrouble: () => {},
    card: (ticket, conversation) => card(shownOf(ticket, conversation, { knowledge: languages.en, hours: usualHours, now: now() })),
    notice: () => null,
    untouched: async () => ({ tickets: [], untilWork: 86_400_000 }),
    listed: () => ({ zone: usualHours.calendar.zone, now: now(), workspace: '', nameOf: name => name }),
    copyUrl: copy => copy,
  })
  return startOutbox({
    store,
    settle: desk.settle,
    deliver: { ...deliver, release: async () => ({ outcome: { kind: 'done' } }) },
    now,
    onTrouble: () => {},
    lookEveryMs: 50,
  })
}
