import type { Conversation } from '../conversation/conversation.js'
import type { Why } from '../conversation/told.js'
import type { Line } from '../message.js'
import type { Ticket } from '../tickets/ticket.js'
import { namesIn } from './names-in.js'

/** One message of a customer's, and what came of it as far as the conversation tells. */
export interface Asked {
  readonly conversation: string
  readonly message: string
  readonly at: string
  readonly text: string
  /** The entries whose words it was answered with. */
  readonly answered: readonly string[]
  /** The entry whose answer did not help, and why. */
  readonly unhelpful: { readonly entry: string; readonly why: Why | null } | null
  readonly ending: Ending
  /** By which the customer is known here: to be taken out of whatever is shown. */
  readonly names: readonly string[]
}

/** How it ended: with an agent's words, with a ticket without them, with the bot's answer, or with nothing. */
export type Ending =
  | { readonly kind: 'agent'; readonly words: string }
  | { readonly kind: 'ticket'; readonly status: Ticket['status'] }
  | { readonly kind: 'answered' }
  | { readonly kind: 'nothing' }

/**
 * The customer's messages. `isQuestionForField`: whether words of the bot's ask for a field of a form; what is said to that is a value and
 * no question of the customer's.
 */
export function askedIn(conversation: Conversation, isQuestionForField: (text: string) => boolean): readonly Asked[] {
  const { lines, receipts, feedback } = conversation
  const names = namesIn(conversation)
  return lines.flatMap((line, at): Asked[] => {
    if (line.from !== 'customer') return []
    const before = lines.slice(0, at).findLast(({ from }) => from === 'bot')
    if (before?.from === 'bot' && (isQuestionForField(before.reply.text) || isButton(before, line.text))) return []
    const answered = [...new Set(receipts.filter(({ message }) => message === line.message).map(({ entry }) => entry))]
    const judged = feedback.findLast(({ message, verdict }) => message === line.message && verdict === 'not-helpful')
    return [
      {
        conversation: conversation.id,
        message: line.message,
        at: line.at,
        text: line.text,
        answered,
        unhelpful: judged ? { entry: judged.entry, why: judged.why } : null,
        ending: endingOf(line, conversation, answered),
        names,
      },
    ]
  })
}

function isButton(before: Extract<Line, { from: 'bot' }>, text: string): boolean {
  return (before.reply.choices ?? []).some(({ label }) => label.toLowerCase() === text.trim().toLowerCase())
}

/** An agent's last words on the first ticket that was filed with these words, or after them. */
function endingOf(line: Line & { readonly from: 'customer' }, { lines, tickets }: Conversation, answered: readonly string[]): Ending {
  const own = tickets.find(({ words }) => words.includes(line.text.trim()))
  const ticket = own ?? (answered.length === 0 ? tickets.find(({ filedAt }) => filedAt >= line.at) : undefined)
  const said = lines.findLast(each => each.from === 'agent' && each.ticket === ticket?.reference && !each.isWithdrawn)
  if (said?.from === 'agent') return { kind: 'agent', words: said.text }
  if (ticket) return { kind: 'ticket', status: ticket.status }
  return answered.length > 0 ? { kind: 'answered' } : { kind: 'nothing' }
}
