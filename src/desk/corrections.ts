import type { Conversation } from '../conversation/conversation.js'
import { withOwed } from '../conversation/filed/owed-correction.js'
import { TicketStatus } from '../tickets/ticket.js'
import { knowledgeIn } from '../understanding/knowledge.js'
import type { ActParts } from './act.js'
import { eachConversation, throwFirst } from './each-conversation.js'
import type { Wanted } from './errands.js'

/** More open tickets than this are looked through at another start. */
const most = 10_000

export interface NotesCorrections {
  /**
   * Looks, where the FAQ may have changed, which customers with an open ticket were told words that nobody is told any more, and notes it on the
   * ticket for its agent. Nothing is sent to a customer. Rejects where it could not be noted for somebody; the others have theirs, unless many in a row could not.
   */
  noteCorrections(): Promise<void>
}

export function createNotesCorrections(parts: ActParts): NotesCorrections {
  return { noteCorrections: () => noteCorrections(parts) }
}

async function noteCorrections({ store, knowledge, now, inOrder, keep }: ActParts): Promise<void> {
  const open = TicketStatus.options.filter(status => status !== 'solved' && status !== 'closed')
  const found = await Promise.all(open.map(status => store.listTickets({ status, limit: most })))
  const ids = found.flat().map(({ conversation }) => conversation)
  const failures = await eachConversation(ids, { inOrder }, async id => {
    const before = await store.load(id)
    const next = before && withOwed(before, knowledgeIn(before.language, knowledge()), now())
    if (next && next !== before) await keep(before, next)
  })
  throwFirst(failures)
}

/** What agents are told of corrections that were noted since, in the threads of the tickets' cards. */
export function correctionsOwed(before: Conversation | null, { tickets }: Conversation): readonly Wanted[] {
  return tickets.flatMap(({ reference, corrections }) => {
    const known = before?.tickets.find(one => one.reference === reference)?.corrections.length ?? 0
    return corrections.slice(known).map(({ entry, revision }) => {
      const notice = `correction ${entry} ${revision}`
      return { lane: reference, errand: { kind: 'notice' as const, ticket: reference, notice, to: 'thread' as const } }
    })
  })
}
