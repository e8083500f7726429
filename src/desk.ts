import { isDeepStrictEqual } from 'node:util'
import { type Conversation, newConversation, repliesTo, seen } from './conversation/conversation.js'
import type { Effect } from './conversation/effect.js'
import { sought } from './conversation/elsewhere.js'
import type { TicketRequest } from './conversation/filed/intake.js'
import { hearMessage } from './conversation/hear-message.js'
import { asBegun, withDefinitions } from './conversation/request/as-begun.js'
import { turn } from './conversation/turn.js'
import type { Live } from './delivery/live.js'
import { type ActParts, type ActResult, act, settleDelivery } from './desk/act.js'
import { type Chores, createChores } from './desk/chores.js'
import { takeUpTimes } from './desk/diary.js'
import { type Outside, withErrands } from './desk/errands.js'
import { type Filed, fileRequest, idOfRequest } from './desk/file-request.js'
import { createInbox, type Inbox } from './desk/inbox.js'
import { createInvoiceQueue, type Exclusively } from './desk/invoice-queue.js'
import { createJudgesProposals, type JudgesProposals } from './desk/judge-proposal.js'
import { lookElsewhere } from './desk/look-elsewhere.js'
import { named } from './desk/named.js'
import { isSame, type ReadsForAgents, readsOf } from './desk/reads-of.js'
import { refuseFull, refuseUnreadable, reused } from './desk/refuse.js'
import { resendGivenUp, type WhichDeliveries } from './desk/resend.js'
import { retrying } from './desk/retrying.js'
import { saveFiled } from './desk/save-filed.js'
import { tellJoined } from './desk/tell-joined.js'
import { createUndoTimes } from './desk/undo-times.js'
import { DeskError } from './errors.js'
import { createKeyedQueue } from './keyed-queue.js'
import type { BotLine, Customer, Line, Message } from './message.js'
import type { Store } from './store/store.js'
import type { Order } from './tickets/acts.js'
import type { Outcome } from './tickets/delivery.js'
import { newReference } from './tickets/new-ticket.js'
import type { SupportHours } from './tickets/support-hours.js'
import type { Ticket } from './tickets/ticket.js'
import type { Languages } from './understanding/knowledge.js'

/** The one door of the core: every channel gives what came in to it, and gives out what it returns. */
export interface Desk extends Inbox, JudgesProposals, Chores, ReadsForAgents {
  /**
   * The replies to a message, or to the messages of a burst together, saved before they are returned. The same message again, alone or in
   * another burst, gets the same replies and has no other effect.
   */
  receive(message: Message): Promise<readonly BotLine[]>
  /** The transcript after line `after` (0: from the start); empty where there is no such conversation or it is another customer's. */
  transcript(conversation: string, customer: Customer, after: number): Promise<readonly Line[]>
  /** Calls `listener` with new lines of a conversation as soon as they are saved, until the returned function is called. */
  watch(conversation: string, listener: (lines: readonly Line[]) => void): () => void
  /**
   * Files a ticket, or joins the customer's open one for the same invoice. The same key and content again returns the same ticket;
   * other content under it throws MESSAGE_ID_REUSED.
   */
  file(request: TicketRequest): Promise<Filed>
  /** Carries out an agent's act on a ticket, once per key. Whoever calls it has made sure that the agent may act. */
  act(order: Order): Promise<ActResult>
  /** Keeps what came of an attempt to deliver something of a conversation, and what was learnt by it. */
  settle(conversation: string, delivery: string, outcome: Outcome, change?: (conversation: Conversation) => Conversation): Promise<void>
  /** For how many ms more an agent may take back a reply, by the key of its act. */
  undoLeft(key: string): number
  /** Sends again what was given up, and says how many deliveries that were. */
  resend(which: WhichDeliveries): Promise<number>
  /** For the start: sees that whatever has its time will come, the alarms of open tickets and the digest. */
  takeUpTimes(): Promise<void>
  /** A ticket filed by this customer, or null: foreign and absent look the same. */
  ticket(reference: string, customer: Customer): Promise<Ticket | null>
}

export interface Looked {
  readonly ticket: Ticket
  readonly conversation: Conversation
}

export interface DeskParts {
  readonly store: Store
  /** What is known right now: it may be replaced between two messages, never within one. */
  readonly knowledge: () => Languages
  readonly live: Live
  readonly now: () => Date
  /** Integers from 0 up to below `below`, unguessable. */
  readonly random: (below: number) => number
  /** Whom to tell of what is saved; nobody unless given. */
  readonly outside?: Outside
  /** When support works; unless given nothing has a time, and no customer is told one. */
  readonly hours?: () => SupportHours
  /** Ms of a clock that nobody sets; this machine's unless given. */
  readonly steady?: () => number
  /** Keeps other instances out of what is done about an invoice; unless given there are none. */
  readonly exclusively?: Exclusively
  /** Something may be due for delivery. */
  readonly wake?: () => void
  /** Is told what came of a turn once it is saved; ids only. */
  readonly onEffect?: (effect: Effect, conversation: string) => void
}

export function createDesk({
  store,
  knowledge,
  live,
  now,
  random,
  outside = { agents: false, pushes: () => false },
  hours,
  steady = () => performance.now(),
  exclusively,
  wake = () => {},
  onEffect,
}: DeskParts): Desk {
  const inOrder = createKeyedQueue('messages of this conversation')
  const undo = createUndoTimes(steady)
  const forInvoices = createInvoiceQueue(exclusively)

  async function receive(received: Message): Promise<readonly BotLine[]> {
    for (const { text, files } of received.parts ?? [received]) if (text !== '' || !files?.length) refuseUnreadable(text)
    return inOrder(received.conversation, () =>
      retrying(async () => {
        const stored = await load(received.conversation, received.customer)
        const conversation = stored ? named(stored, received) : newConversation(received.conversation, received.customer, now())
        const before = seen(conversation, received)
        if (before.kind === 'again') return before.replies
        if (before.kind === 'other-words') throw reused(before.id)
        const { message } = before
        if (message.parts) refuseUnreadable(message.text)
        refuseFull(conversation, message)
        // Authors may have changed what is asked for, or ask for it no more: who has begun goes on.
        const known = asBegun(knowledge(), conversation)
        const hearing = await hearMessage(message, conversation, known)
        const fields = { ...hearing.heard.fields, ...message.form?.values }
        const wanted = sought(conversation, message.text, { ...hearing.heard, fields })
        return forInvoices(wanted.invoices, async () => {
          const elsewhere = await lookElsewhere(store, wanted, conversation.id, conversation.customer)
          const at = now()
          const given = { conversation, message, now: at, reference: newReference(random), elsewhere, hours: hours?.() ?? null }
          const next = turn({ ...hearing, ...given })
          await tellJoined({ store, keep }, conversation, next.conversation, at)
          const saved = await keep(conversation, withDefinitions(next.conversation, known, at))
          for (const effect of next.effects) onEffect?.(effect, saved.id)
          return repliesTo(saved, message.id)
        })
      }),
    )
  }

  const errandsOf = (before: Conversation | null, next: Conversation) =>
    withErrands(before, next, { outside, hours: hours?.() ?? null, now: now() })

  /** Saves what a turn, an act or a delivery came to with what has to be told outside, and tells whoever has the conversation open. */
  async function keep(before: Conversation | null, next: Conversation): Promise<Conversation> {
    const saved = await saveFiled(store, before, errandsOf(before, next))
    undo.see(before, saved)
    const changed = saved.lines.filter(
      (line, at) => line.from === 'agent' && before?.lines[at] && !isDeepStrictEqual(line, before.lines[at]),
    )
    live.announce(saved.id, [...changed, ...saved.lines.slice(before?.lines.length ?? 0)])
    if (saved.deliveries.length > 0) wake()
    return saved
  }

  async function file(request: TicketRequest): Promise<Filed> {
    refuseUnreadable(request.body)
    const id = idOfRequest(request)
    return inOrder(id, () =>
      retrying(async () => {
        const before = await load(id, request.customer)
        const parts = { store, knowledge: knowledge(), forInvoices, now: now(), reference: newReference(random), keep }
        const filed = await fileRequest(request, before, parts)
        if (!before) onEffect?.({ kind: filed.joined ? 'ticket-joined' : 'ticket-filed', reference: filed.ticket.reference }, id)
        return filed
      }),
    )
  }

  /** Another customer's conversation is as good as none; the same id can't be taken over either. */
  async function load(id: string, customer: Customer): Promise<Conversation | null> {
    const conversation = await store.load(id)
    if (conversation && !isSame(conversation.customer, customer)) {
      throw new DeskError('INPUT_INVALID', 'This conversation belongs to another customer. Begin one of your own.')
    }
    return conversation
  }

  const acting: ActParts = { store, knowledge, now, hours: () => hours?.() ?? null, inOrder, keep }
  return {
    ...readsOf(store),
    receive,
    file,
    ...createInbox({ inOrder, load, store, keep, now }),
    ...createJudgesProposals({ store, inOrder, keep, now }),
    act: order => act(order, acting),
    settle: (...given) => settleDelivery({ ...acting, inOrder: inOrder.always }, ...given),
    takeUpTimes: () => takeUpTimes({ ...acting, lacks: one => !isDeepStrictEqual(errandsOf(one, one).deliveries, one.deliveries) }),
    ...createChores(acting),
    resend: which => resendGivenUp(which, { store, now, inOrder, keep }),
    undoLeft: undo.left,
    watch: live.watch,
  }
}
