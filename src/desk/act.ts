import type { Conversation } from '../conversation/conversation.js'
import { agentTurn, releaseReply } from '../conversation/filed/agent-turn.js'
import type { Store } from '../store/store.js'
import type { Order, Refusal } from '../tickets/acts.js'
import type { Delivery, Errand, Outcome } from '../tickets/delivery.js'
import { settle } from '../tickets/delivery.js'
import type { SupportHours } from '../tickets/support-hours.js'
import type { Ticket } from '../tickets/ticket.js'
import { knowledgeIn, type Languages } from '../understanding/knowledge.js'
import { ring } from './alarms.js'
import { markDuplicate } from './mark-duplicate.js'
import { retrying } from './retrying.js'

/** What came of an agent's act: the ticket after it, or why it was not carried out. */
export type ActResult = { readonly kind: 'done'; readonly ticket: Ticket } | { readonly kind: 'refused'; readonly refusal: Refusal }

export interface ActParts {
  readonly store: Store
  readonly knowledge: () => Languages
  readonly now: () => Date
  /** Runs work of one conversation in order. */
  readonly inOrder: <T>(conversation: string, work: () => Promise<T>) => Promise<T>
  /** When support works; without it no alarm rings. */
  readonly hours: () => SupportHours | null
  /** Saves what changed with its errands, and tells whoever watches. */
  readonly keep: (before: Conversation | null, next: Conversation) => Promise<Conversation>
}

/** Carries out an agent's act once per key, on the newest state of the ticket: of two at once the second sees what the first did. */
export async function act(order: Order, parts: ActParts): Promise<ActResult> {
  return order.act.kind === 'duplicate' ? markDuplicate(order, order.act.of, parts, actAlone) : actAlone(order, parts)
}

async function actAlone(order: Order, { store, knowledge, now, hours, inOrder, keep }: ActParts): Promise<ActResult> {
  const found = await store.findTicket(order.reference)
  if (!found) return { kind: 'refused', refusal: { why: 'no-such-ticket' } }
  return inOrder(found.conversation, () =>
    retrying(async () => {
      const conversation = await store.load(found.conversation)
      if (!conversation) return { kind: 'refused', refusal: { why: 'no-such-ticket' } }
      const known = { knowledge: knowledgeIn(conversation.language, knowledge()), hours: hours(), now: now() }
      const turned = agentTurn(conversation, order, known)
      if (turned.kind === 'refused') return turned
      const saved = turned.conversation === conversation ? conversation : await keep(conversation, turned.conversation)
      const ticket = saved.tickets.find(({ reference }) => reference === order.reference) ?? found.ticket
      return { kind: 'done', ticket }
    }),
  )
}

/** Keeps what came of an attempt to deliver, and what was learnt by it. A delivery that is settled already stays so. */
export async function settleDelivery(
  { store, now, hours, inOrder, keep }: ActParts,
  id: string,
  delivery: string,
  outcome: Outcome,
  change: (conversation: Conversation) => Conversation = same => same,
): Promise<void> {
  await inOrder(id, () =>
    retrying(async () => {
      const conversation = await store.load(id)
      const known = conversation?.deliveries.find(one => one.id === delivery)
      if (!conversation || !known) return
      const changed = change(outcome.kind === 'done' ? comeTrue(conversation, known.errand, hours(), now()) : conversation)
      const deliveries = settle(changed.deliveries, delivery, outcome, now(), jitterOf(known))
      await keep(conversation, { ...changed, deliveries })
    }),
  )
}

/** What happens here when an errand is done that leads nowhere outside: a held reply is said, an alarm rings. */
function comeTrue(conversation: Conversation, errand: Errand, hours: SupportHours | null, now: Date): Conversation {
  if (errand.kind === 'release') return releaseReply(conversation, errand.act, now)
  return errand.kind === 'alarm' && hours ? ring(conversation, errand.ticket, hours, now) : conversation
}

/** From 0 to 1, another for each delivery and try: what failed together does not come back together. */
function jitterOf({ id, tries }: Delivery): number {
  const from = (tries % 4) * 8
  return Number.parseInt(id.slice(from, from + 8), 16) / 0xffffffff || 0
}
