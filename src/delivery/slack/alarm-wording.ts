import type { Goal } from '../../tickets/clock.js'
import { isOpen } from '../../tickets/lifecycle.js'
import type { Ticket } from '../../tickets/ticket.js'
import { block, bold, type Mention, text, type Words } from './blocks.js'
import { escaped } from './escape.js'
import { goalNames } from './goal-names.js'
import type { Wording } from './post.js'
import { sayTime } from './say-time.js'
import type { Shown } from './shown.js'

/**
 * What the clock of a ticket has to say, by the notice's name (`warned solve`). Null where it is not so any more: the ticket was answered or
 * finished, or its clock stands still, while this waited to be delivered. Whoever has the ticket is called by name.
 */
export function alarmWording(notice: string, { ticket, goals, zone }: Pick<Shown, 'ticket' | 'goals' | 'zone'>): Wording | null {
  const [kind, what] = notice.split(' ')
  const goal = goals.find(one => one.what === what)
  if (!goal?.dueAt || !isOpen(ticket) || ticket.status === 'pending' || !isSo(kind, goal)) return null
  const due = sayTime(goal.dueAt, zone)
  const says = ` ${goalNames[goal.what]} of ${ticket.reference} ${kind === 'warned' ? `is due ${due}.` : `was due ${due} and is overdue.`}`
  const mark = kind === 'warned' ? '🟡 ' : '🔴 '
  const owner = ownerOf(ticket)
  return { text: `${mark}${owner.text}${escaped(says, 1_000)}`, blocks: [block.lines([[text(mark), owner.element, text(says)]])] }
}

/** A warning of what is overdue by now would only be in the way of its breach. */
function isSo(kind: string | undefined, { state }: Goal): boolean {
  return kind === 'warned' ? state === 'warned' : kind === 'breached' && state === 'breached'
}

/** The one mention that is posted live: of the agent whose id Slack gave. */
function ownerOf({ agent }: Ticket): { readonly element: Words | Mention; readonly text: string } {
  if (agent && /^[UW][A-Z0-9]+$/.test(agent.id)) return { element: { type: 'user', user_id: agent.id }, text: `<@${agent.id}>` }
  const name = agent ? agent.name : 'Nobody has it:'
  return { element: bold(name), text: escaped(name, 300) }
}
