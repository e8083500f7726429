import { createHash } from 'node:crypto'
import { type Conversation, mostMessages, newConversation, repliesTo, seen } from './conversation/conversation.js'
import { hear } from './conversation/hear.js'
import { checkFields, intake, type TicketRequest } from './conversation/intake.js'
import { turn } from './conversation/turn.js'
import type { Live } from './delivery/live.js'
import { DeskError, type ErrorDetail } from './errors.js'
import { createKeyedQueue } from './keyed-queue.js'
import { type BotLine, type Customer, type Line, longestMessage, type Message } from './message.js'
import type { Store } from './store/store.js'
import { newReference } from './tickets/new-ticket.js'
import type { Ticket } from './tickets/ticket.js'
import { knowledgeIn, type Languages } from './understanding/knowledge.js'
import { languageOf } from './understanding/language.js'
import { understand } from './understanding/understand.js'

/** The one door of the core: every channel gives what came in to it, and gives out what it returns. */
export interface Desk {
  /** The replies to a message, saved before they are returned. The same message again gets the same replies and has no other effect. */
  receive(message: Message): Promise<readonly BotLine[]>
  /** The transcript after line `after` (0: from the start); empty where there is no such conversation or it is another customer's. */
  transcript(conversation: string, customer: Customer, after: number): Promise<readonly Line[]>
  /** Calls `listener` with new lines of a conversation as soon as they are saved, until the returned function is called. */
  watch(conversation: string, listener: (lines: readonly Line[]) => void): () => void
  /** Files a ticket. The same key and content again returns the same ticket; other content under it throws MESSAGE_ID_REUSED. */
  file(request: TicketRequest): Promise<Ticket>
  /** A ticket filed by this customer, or null: foreign and absent look the same. */
  ticket(reference: string, customer: Customer): Promise<Ticket | null>
}

export interface DeskParts {
  readonly store: Store
  /** What is known right now: it may be replaced between two messages, never within one. */
  readonly knowledge: () => Languages
  readonly live: Live
  readonly now: () => Date
  /** Integers from 0 up to below `below`, unguessable. */
  readonly random: (below: number) => number
}

/** Saves that lose a race are tried again from the newest state so often. */
const mostTries = 5

export function createDesk({ store, knowledge, live, now, random }: DeskParts): Desk {
  const inOrder = createKeyedQueue()

  async function receive(message: Message): Promise<readonly BotLine[]> {
    refuseUnreadable(message.text)
    return inOrder(message.conversation, () =>
      retrying(async () => {
        const conversation =
          (await load(message.conversation, message.customer)) ?? newConversation(message.conversation, message.customer, now())
        const before = seen(conversation, message)
        if (before.kind === 'again') return before.replies
        if (before.kind === 'other-words') throw reused(message.id)
        refuseFull(conversation)
        const hearing = await hear(message.text, conversation, knowledge())
        const next = turn({ ...hearing, conversation, message, now: now(), reference: newReference(random) })
        const saved = await store.save(next.conversation)
        live.announce(saved.id, saved.lines.slice(conversation.lines.length))
        return repliesTo(saved, message.id)
      }),
    )
  }

  async function file(request: TicketRequest): Promise<Ticket> {
    refuseUnreadable(request.body)
    const words = `${request.subject}\n${request.body}`
    const known = knowledgeIn(languageOf(words) === 'zh' ? 'zh' : 'en', knowledge())
    const { values, wrong } = checkFields(request.fields, known)
    if (wrong.length > 0) throw invalidFields(wrong.map(({ name, say }) => ({ path: `fields.${name}`, message: say })))
    const id = `api:${sha256([request.customer.id, request.key])}`
    const key = sha256([request.key, request.customer.name ?? '', request.subject, request.body, Object.entries(values).sort()])
    return inOrder(id, () =>
      retrying(async () => {
        const before = (await load(id, request.customer))?.tickets[0]
        if (before && before.key !== key) throw reused(request.key)
        if (before) return before
        const heard = await understand(words, { intent: null, field: null }, known)
        const taken = intake(
          { ...request, fields: values },
          { id, key, heard, knowledge: known, now: now(), reference: newReference(random) },
        )
        await store.save(taken.conversation)
        return taken.ticket
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

  return {
    receive,
    file,
    async transcript(id, customer, after) {
      const conversation = await store.load(id)
      return conversation && isSame(conversation.customer, customer) ? conversation.lines.filter(({ seq }) => seq > after) : []
    },
    watch: live.watch,
    async ticket(reference, customer) {
      const found = await store.findTicket(reference)
      const conversation = found && (await store.load(found.conversation))
      return conversation && isSame(conversation.customer, customer) ? found.ticket : null
    },
  }
}

/** Once more from the newest state where another process saved in between, or where a drawn reference was taken. */
async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      const isRace = error instanceof DeskError && (error.code === 'STALE_CONVERSATION' || error.code === 'REFERENCE_TAKEN')
      if (!isRace || tries >= mostTries) throw error
    }
  }
}

function refuseUnreadable(text: string): void {
  if (text.trim() === '') throw new DeskError('MESSAGE_EMPTY', 'The message is empty. Write something.')
  if (text.length > longestMessage) {
    throw new DeskError(
      'MESSAGE_TOO_LONG',
      `The message has ${text.length} characters. Send ${longestMessage} at most, in several messages if need be.`,
    )
  }
  // NUL and half a surrogate pair can't be stored everywhere, and nobody types them.
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) {
    throw new DeskError('MESSAGE_UNREADABLE', 'The message holds characters that are not text. Send it again as plain text.')
  }
}

function refuseFull({ lines }: Conversation): void {
  if (lines.filter(({ from }) => from === 'customer').length >= mostMessages) {
    throw new DeskError('CONVERSATION_FULL', `This conversation has ${mostMessages} messages. Please begin a new one; this one is kept.`)
  }
}

function invalidFields(details: readonly ErrorDetail[]): DeskError {
  return new DeskError('FIELD_INVALID', details.map(({ path, message }) => `${path}: ${message}`).join(' '), { details })
}

function reused(id: string): DeskError {
  return new DeskError('MESSAGE_ID_REUSED', `"${id}" was sent before with other content. Use a new id for a new message.`)
}

function isSame(one: Customer, other: Customer): boolean {
  return one.channel === other.channel && one.id === other.id
}

function sha256(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
