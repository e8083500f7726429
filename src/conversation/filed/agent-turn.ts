import type { AgentLine, Line, Reply } from '../../message.js'
import type { Act, Order, Refusal } from '../../tickets/acts.js'
import { actOn, replied } from '../../tickets/agent-acts.js'
import { daysOpen } from '../../tickets/copies.js'
import { byAgent } from '../../tickets/done-by.js'
import type { FaqProposal } from '../../tickets/proposals/faq-proposal.js'
import { propose } from '../../tickets/proposals/propose.js'
import type { SupportHours } from '../../tickets/support-hours.js'
import type { Ticket } from '../../tickets/ticket.js'
import type { Knowledge } from '../../understanding/knowledge.js'
import { isTaken, withAct } from '../acts-taken.js'
import { answerReply } from '../answering/answer.js'
import { toldOpenly } from '../answering/told-openly.js'
import type { Conversation } from '../conversation.js'
import { type Phrases, phrasesIn } from '../phrases.js'
import { untilWork } from '../until-work.js'
import { calledBack } from './called-back.js'
import { agentSays, botSays } from './later-lines.js'
import { sendable } from './owed-correction.js'

/** What an agent's act comes to. The conversation is the same object where the act was taken before or changes nothing. */
type AgentTurn = { readonly kind: 'done'; readonly conversation: Conversation } | { readonly kind: 'refused'; readonly refusal: Refusal }

/**
 * An agent's act on a ticket of this conversation: the ticket's change, and what of it the customer is told. Pure, as the customer's own turn
 * is. A reply is held until `release`; a note never leaves the ticket.
 */
export function agentTurn(
  conversation: Conversation,
  order: Order,
  { knowledge, hours, now }: { readonly knowledge: Knowledge; readonly hours: SupportHours | null; readonly now: Date },
): AgentTurn {
  const { reference, act, agent, key } = order
  if (isTaken(conversation.acts, key)) return { kind: 'done', conversation }
  const ticket = conversation.tickets.find(one => one.reference === reference)
  if (!ticket) return refused({ why: 'no-such-ticket' })
  const correction = act.kind === 'correct' ? sendable(conversation, ticket, act, knowledge, now) : []
  const missing = correction === null ? { why: 'not-owed' as const } : missingPart(conversation, ticket, order, knowledge)
  if (missing) return refused(missing)
  const acted = actOn(ticket, act, agent, now)
  if (acted.kind === 'refused') return acted
  // A claim of what is theirs already: nothing new, and nothing is said twice.
  if (acted.ticket === ticket && (act.kind === 'claim' || act.kind === 'assign')) return { kind: 'done', conversation }
  const tickets = conversation.tickets.map(one => (one === ticket ? noted(acted.ticket, order, now) : one))
  const acts = withAct(conversation.acts, key, now)
  const changed = { ...conversation, tickets, acts, proposals: proposed(conversation, ticket, order, now), updatedAt: now.toISOString() }
  const said = answered(changed, key, correction ?? [], now)
  return { kind: 'done', conversation: tellCustomer(said, acted.ticket, order, { knowledge, hours, now }) }
}

/** A held reply goes out: it becomes a line of the transcript. The same conversation where it was undone meanwhile. */
export function releaseReply(conversation: Conversation, key: string, now: Date): Conversation {
  const held = conversation.held.find(one => one.key === key)
  if (!held) return conversation
  const tickets = conversation.tickets.map(one => (one.reference === held.ticket ? replied(one, held.agent, now) : one))
  const rest = conversation.held.filter(one => one !== held)
  return agentSays(
    { ...conversation, tickets, held: rest },
    { key, ticket: held.ticket, agent: held.agent, words: held.words, copy: null },
    now,
  )
}

function refused(refusal: Refusal): AgentTurn {
  return { kind: 'refused', refusal }
}

/** What the act names and is not there. */
function missingPart(conversation: Conversation, ticket: Ticket, { act, agent }: Order, { intents, entries }: Knowledge): Refusal | null {
  switch (act.kind) {
    case 'ask': {
      const intent = intents.get(ticket.intent)
      const fields = intent?.kind === 'form' ? intent.form.fields : []
      return fields.some(({ name }) => name === act.field) ? null : { why: 'no-such-field' }
    }
    case 'answer':
      return entries.has(act.entry) ? null : { why: 'no-such-entry' }
    case 'undo':
      return conversation.held.some(held => held.key === act.of && held.agent.id === agent.id) ? null : { why: 'too-late' }
    case 'edit':
    case 'withdraw':
      return conversation.lines.some(line => isReplyTo(ticket, line, act.of) && !line.isWithdrawn) ? null : { why: 'no-such-reply' }
    case 'resend':
    case 'revoke':
      return ticket.copies.includes(act.copy) ? null : { why: 'no-such-reply' }
    default:
      return null
  }
}

/** What the agent wrote for agents alone is kept with the ticket. */
function noted(ticket: Ticket, { act, agent, key }: Order, now: Date): Ticket {
  const words = act.kind === 'note' ? act.words : null
  return words === null
    ? ticket
    : { ...ticket, notes: [...ticket.notes, { key, at: now.toISOString(), by: byAgent(agent), words, changes: [] }] }
}

/** What was heard otherwise than it was meant is proposed to the authors as a phrasing of what was meant, and what is not in the FAQ as an entry. */
function proposed({ proposals }: Conversation, { reference: ticket, words }: Ticket, { act, agent }: Order, now: Date): FaqProposal[] {
  if (words.trim() === '') return proposals
  if (act.kind === 'propose') return propose(proposals, { ticket, change: { kind: 'entry', draft: null }, agent, now })
  if (act.kind !== 'reclassify' || act.of !== 'entry') return proposals
  return propose(proposals, { ticket, change: { kind: 'phrasing', entry: act.as, phrasing: null }, agent, now })
}

/** What the customer is told of it. */
function tellCustomer(
  conversation: Conversation,
  ticket: Ticket,
  { act, agent, key }: Order,
  { knowledge, hours, now }: Parameters<typeof agentTurn>[2],
): Conversation {
  const phrases = phrasesIn(conversation.language)
  switch (act.kind) {
    case 'claim':
      return botSays(conversation, key, [{ kind: 'text', text: phrases.hasYours(agent.name, ticket.reference) }], now)
    case 'assign':
      return botSays(conversation, key, [{ kind: 'text', text: phrases.hasYours(act.to.name, ticket.reference) }], now)
    case 'release':
      return botSays(conversation, key, [{ kind: 'text', text: handedBack(ticket, phrases, hours, now) }], now)
    case 'reply':
      return { ...conversation, held: [...conversation.held, { key, ticket: ticket.reference, agent, words: act.words }] }
    case 'undo':
      return { ...conversation, held: conversation.held.filter(one => one.key !== act.of) }
    case 'edit':
      return { ...conversation, lines: conversation.lines.map(line => amended(line, act, now)) }
    case 'withdraw': {
      const copies = conversation.lines.flatMap(line => (isReplyTo(ticket, line, act.of) && line.copy !== null ? [line.copy] : []))
      const lines = conversation.lines.map(line => amended(line, act, now))
      return copies.reduce((one, copy) => calledBack(one, copy, now), { ...conversation, lines })
    }
    case 'ask': {
      const intent = knowledge.intents.get(ticket.intent)
      const field = intent?.kind === 'form' ? intent.form.fields.find(({ name }) => name === act.field) : undefined
      return field
        ? botSays(conversation, key, [{ kind: 'text', text: phrases.askedByAgent(ticket.reference, field, act.why) }], now)
        : conversation
    }
    case 'answer': {
      const entry = knowledge.entries.get(act.entry)
      return entry ? answered(conversation, key, [...toldOpenly(entry, phrases), answerReply(entry, act.side, now)], now) : conversation
    }
    case 'deliver':
    case 'resend': {
      const words = phrases.copyDelivered(ticket.reference, daysOpen)
      return agentSays(conversation, { key, ticket: ticket.reference, agent, words, copy: act.copy }, now)
    }
    case 'reject':
      return agentSays(conversation, { key, ticket: ticket.reference, agent, words: act.words, copy: null }, now)
    case 'solve':
      return botSays(conversation, key, [{ kind: 'text', text: phrases.solved(ticket.reference) }], now)
    case 'reopen':
      return botSays(conversation, key, [{ kind: 'text', text: phrases.reopened(ticket.reference, agent.name) }], now)
    case 'duplicate':
      return botSays(conversation, key, [{ kind: 'text', text: phrases.merged(ticket.reference, ownOf(conversation, act.of)) }], now)
    case 'revoke':
      return calledBack(conversation, act.copy, now)
    default:
      return conversation
  }
}

function handedBack({ reference }: Ticket, phrases: Phrases, hours: SupportHours | null, now: Date): string {
  return phrases.together([phrases.handedBack(reference), ...untilWork(phrases, hours, now)])
}

/** Whether a line is what this act said about this very ticket: another ticket's words are for its own agent to change. */
function isReplyTo({ reference }: Ticket, line: Line, act: string): line is AgentLine {
  return line.from === 'agent' && line.ticket === reference && line.message === act
}

/** Another customer's ticket is never named. */
function ownOf({ tickets }: Conversation, reference: string): string | null {
  return tickets.some(one => one.reference === reference) ? reference : null
}

/** What the bot says for the agent; each answer of it leaves a receipt. */
function answered(conversation: Conversation, key: string, replies: readonly Reply[], now: Date): Conversation {
  const receipts = replies.flatMap(reply => {
    if (reply.kind !== 'answer') return []
    const { entry, revision, asOf, text } = reply
    return [{ at: now.toISOString(), message: key, entry, revision, asOf, words: text }]
  })
  return botSays({ ...conversation, receipts: [...conversation.receipts, ...receipts] }, key, replies, now)
}

function amended(line: Line, act: Extract<Act, { kind: 'edit' | 'withdraw' }>, now: Date): Line {
  if (line.from !== 'agent' || line.message !== act.of) return line
  const before = [...line.before, { at: now.toISOString(), text: line.text }]
  return act.kind === 'edit' ? { ...line, text: act.words, before } : { ...line, isWithdrawn: true, before }
}
