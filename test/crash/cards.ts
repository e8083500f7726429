import type { Slack } from '../support/slack/slack.js'
import type { Channel } from '../support/slack/world.js'
import type { Verdict } from './account.js'

/** How many cards there are of each ticket. */
export function cardsOf(slack: Slack, triage: Channel): ReadonlyMap<string, number> {
  const cards = new Map<string, number>()
  for (const { thread, metadata } of slack.messages(triage)) {
    const { ticket } = (metadata?.event_payload ?? {}) as { readonly ticket?: string }
    if (thread === null && ticket !== undefined) cards.set(ticket, (cards.get(ticket) ?? 0) + 1)
  }
  return cards
}

/** Each ticket has to have one card, and each card a ticket. */
export function compareCards(cards: ReadonlyMap<string, number>, tickets: ReadonlySet<string>, verdict: Verdict): void {
  for (const reference of tickets) if (!cards.has(reference)) verdict.lost.push(`the card of ${reference}`)
  for (const [reference, count] of cards) {
    if (count > 1) verdict.duplicated.push(`the card of ${reference}, ${count} times`)
    if (!tickets.has(reference)) verdict.unexpected.push(`the card of ${reference}`)
  }
}
