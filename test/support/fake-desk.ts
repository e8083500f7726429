import type { Conversation } from '../../src/conversation/conversation.js'
import { newConversation, repliesTo, seen, withLines } from '../../src/conversation/conversation.js'
import type { TicketRequest } from '../../src/conversation/filed/intake.js'
import { createLive } from '../../src/delivery/live.js'
import type { Desk } from '../../src/desk.js'
import { DeskError } from '../../src/errors.js'
import { type BotLine, type Customer, longestMessage, type Message, type Reply } from '../../src/message.js'
import { newTicket } from '../../src/tickets/new-ticket.js'
import type { Ticket } from '../../src/tickets/ticket.js'

/** What a desk keeps. Hand the same one to the next desk and it goes on where the last one stopped. */
export interface Kept {
  readonly conversations: Map<string, Conversation>
  readonly tickets: Map<string, { readonly request: TicketRequest; readonly ticket: Ticket }>
}

export interface FakeDesk extends Desk {
  readonly kept: Kept
}

/**
 * A desk in memory that keeps the promises of the real one (in order, once, told after it is kept, only one's own)
 * and understands nothing: `replyTo` says what it answers.
 */
export function createFakeDesk({
  kept = { conversations: new Map(), tickets: new Map() },
  replyTo = usualReplies,
}: Partial<FakeDeskOptions> = {}): FakeDesk {
  const live = createLive()
  let last: Promise<unknown> = Promise.resolve()

  async function receive(received: Message): Promise<readonly BotLine[]> {
    const before = kept.conversations.get(received.conversation) ?? newConversation(received.conversation, received.customer, new Date())
    if (received.text.trim() === '') throw new DeskError('MESSAGE_EMPTY', 'fake desk: empty')
    if (received.text.length > longestMessage) throw new DeskError('MESSAGE_TOO_LONG', 'fake desk: too long')
    const known = seen(before, received)
    if (known.kind === 'again') return known.replies
    if (known.kind === 'other-words') throw new DeskError('MESSAGE_ID_REUSED', 'fake desk: other words')
    const { message } = known
    const after = withLines(before, message, await replyTo(message.text), new Date())
    kept.conversations.set(message.conversation, after)
    live.announce(message.conversation, after.lines.slice(before.lines.length))
    return repliesTo(after, message.id)
  }

  return {
    kept,
    receive(message) {
      const mine = last.then(() => receive(message))
      last = mine.catch(() => {})
      return mine
    },
    async transcript(id, customer, after) {
      const conversation = kept.conversations.get(id)
      if (!conversation || !isSame(conversation.customer, customer)) return []
      return conversation.lines.filter(line => line.seq > after)
    },
    isBegun: async id => (kept.conversations.get(id)?.lines.length ?? 0) > 0,
    watch: live.watch,
    noteCorrections: async () => {},
    closeSolved: async () => ({ tickets: 0, failures: null }),
    act: async () => ({ kind: 'refused', refusal: { why: 'no-such-ticket' } }),
    settle: async () => {},
    resend: async () => 0,
    undoLeft: () => 0,
    takeUpTimes: async () => {},
    takeBack: async () => false,
    accept: async () => {},
    look: async () => null,
    judge: async () => ({ kind: 'refused', refusal: { why: 'no-such-proposal' } }),
    proposal: async () => null,
    queue: async () => [],
    filedBy: async () => null,
    async file(request) {
      const known = [...kept.tickets.values()].find(
        each => each.request.key === request.key && isSame(each.request.customer, request.customer),
      )
      if (known && JSON.stringify(known.request) !== JSON.stringify(request))
        throw new DeskError('MESSAGE_ID_REUSED', 'fake desk: other content')
      if (known) return { ticket: known.ticket, joined: false }
      const reference = `INV-${String(kept.tickets.size + 1).padStart(6, '0')}`
      const ticket = ticketOf(reference, request)
      kept.tickets.set(reference, { request, ticket })
      return { ticket, joined: false }
    },
    async ticket(reference, customer) {
      const found = kept.tickets.get(reference)
      return found && isSame(found.request.customer, customer) ? found.ticket : null
    },
  }
}

interface FakeDeskOptions {
  readonly kept: Kept
  readonly replyTo: (text: string) => readonly Reply[] | Promise<readonly Reply[]>
}

export const postage = {
  entry: 'postage',
  question: 'Who pays the postage for an invoice?',
  text: 'We do. The invoice is issued and **mailed to your address**, and the cost is ours: you pay nothing.',
  asOf: '2021-05-27',
  revision: 'r1',
}

export function usualReplies(text: string): readonly Reply[] {
  if (/postage/i.test(text)) return [{ kind: 'answer', ...postage }]
  if (/lost/i.test(text)) {
    const choices = [{ label: 'Yes, file a request' }, { label: 'No, thank you' }]
    return [{ kind: 'text', text: 'You can have a stamped copy. Shall I file a request for one?', choices }]
  }
  return [{ kind: 'text', text: `You wrote: ${text}` }]
}

function isSame(one: Customer, other: Customer): boolean {
  return one.channel === other.channel && one.id === other.id
}

function ticketOf(reference: string, { key, subject, body, fields }: TicketRequest): Ticket {
  const filing = {
    reference,
    key,
    intent: 'lost-invoice-copy',
    subject,
    words: body,
    fields,
    missing: ['title'],
    classification: {
      decision: 'request',
      entries: ['lost-invoice'],
      intent: 'lost-invoice-copy',
      confidence: 0.97,
      candidates: [{ id: 'lost-invoice', confidence: 0.97 }],
    },
    suggestion: { entry: postage.entry, question: postage.question, words: postage.text, asOf: postage.asOf, revision: postage.revision },
    flags: [],
  }
  return newTicket(filing, new Date())
}
