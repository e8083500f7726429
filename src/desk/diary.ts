import { type Conversation, newConversation } from '../conversation/conversation.js'
import type { Store } from '../store/store.js'
import { nextMorning, nextWeek } from '../tickets/calendar.js'
import type { SupportHours } from '../tickets/support-hours.js'
import { TicketStatus } from '../tickets/ticket.js'
import { eachConversation, throwFirst } from './each-conversation.js'
import type { Wanted } from './errands.js'

/**
 * The desk's conversation with itself, in which nobody speaks: its deliveries are what agents and authors get that is about no single ticket. Kept like
 * any other, so that a digest goes out once a day whatever restarts, and on one of several instances.
 */
export const diaryId = 'counterfoil:diary'

const itself = { channel: 'slack', id: 'counterfoil' } as const

/** The digest of the next morning of work, where none is waited for. */
export function digestWanted({ id, deliveries }: Conversation, hours: SupportHours, now: Date): readonly Wanted[] {
  if (id !== diaryId || deliveries.some(({ errand, refused }) => errand.kind === 'digest' && refused === null)) return []
  return [{ lane: 'digest', errand: { kind: 'digest' }, due: nextMorning(hours.calendar, now) }]
}

/** The reminder of entries to be looked at, on the first morning of work of the next week, where none is waited for. */
export function reviewsWanted({ id, deliveries }: Conversation, hours: SupportHours, now: Date): readonly Wanted[] {
  if (id !== diaryId || deliveries.some(({ errand, refused }) => errand.kind === 'reviews' && refused === null)) return []
  return [{ lane: 'reviews', errand: { kind: 'reviews' }, due: nextWeek(hours.calendar, now) }]
}

interface Parts {
  readonly store: Store
  readonly now: () => Date
  readonly inOrder: <T>(conversation: string, work: () => Promise<T>) => Promise<T>
  /** Whether saving this would bring a new errand. */
  readonly lacks: (conversation: Conversation) => boolean
  readonly keep: (before: Conversation | null, next: Conversation) => Promise<unknown>
}

/** More open tickets than this are a queue that alarms don't help. */
const most = 10_000

/**
 * Sees, at a start, that all that has its time will come: the digest, and the alarms of open tickets, which may have been filed before there
 * were any, or while the hours were others. Rejects where one could not be taken up; the others are, unless many in a row could not.
 */
export async function takeUpTimes({ store, now, inOrder, lacks, keep }: Parts): Promise<void> {
  const open = TicketStatus.options.filter(status => status === 'new' || status === 'open')
  const found = await Promise.all(open.map(status => store.listTickets({ status, limit: most })))
  const ids = [diaryId, ...found.flat().map(({ conversation }) => conversation)]
  const failures = await eachConversation(ids, { inOrder }, async id => {
    const before = await store.load(id)
    const next = before ?? (id === diaryId ? newConversation(id, itself, now()) : null)
    if (next && lacks(next)) await keep(before, next)
  })
  throwFirst(failures)
}
