import type { Goal } from '../../tickets/clock.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { isOpen } from '../../tickets/lifecycle.js'
import { type Filter, filters, type Queue, type Queued, type View as QueueView } from '../../tickets/queue.js'
import type { Ticket } from '../../tickets/ticket.js'
import { home, queueActions } from './actions.js'
import { type Block, type Button, block, button, type View } from './blocks.js'
import { resolutions } from './card-parts.js'
import { fitted, neutral, plain } from './escape.js'
import { goalNames } from './goal-names.js'
import { input, textField } from './inputs.js'
import { lastFour } from './masked.js'
import { messageLink } from './message-link.js'
import { sayAge, sayTime } from './say-time.js'

/** Tickets that are listed at once; a message holds 50 blocks. */
const mostListed = 20

export interface QueueParts {
  readonly queue: Queue
  readonly view: QueueView
  readonly zone: string
  readonly now: Date
  /** The workspace's own address, as in https://example.slack.com/; empty where Slack has not said it. */
  readonly workspace: string
  /** What the kinds of tickets are called. */
  readonly nameOf: (intent: string) => string
}

/** App Home: the queue with its filters and counts, and a search. */
export function homeView(parts: QueueParts): View {
  const search = input({
    id: queueActions.search,
    label: 'Find',
    element: textField({
      action: queueActions.search,
      most: 100,
      placeholder: 'INV-7K3F9Q, an account, the last digits, a status',
      onEnter: true,
    }),
    optional: true,
    live: true,
  })
  return { type: 'home', callback_id: home, blocks: [block.header('Invoice tickets'), search, ...queueBlocks(parts)] }
}

/** The same for a message that only one agent sees: the answer to the slash command. */
export function queueBlocks(parts: QueueParts): readonly Block[] {
  const { queue, view } = parts
  const listed = queue.found.slice(0, mostListed)
  const more = queue.found.length - listed.length
  return [
    block.actions(filters.map(filter => filterButton(filter, queue.counts[filter], view))),
    block.context(queueText(parts)),
    block.divider,
    ...listed.map(queued => ticketBlock(queued, parts)),
    ...(more > 0 ? [block.context(`… and ${more} more, due later. Search to find one.`)] : []),
    ...(listed.length === 0 ? [block.section('Nothing here.')] : []),
    ...(listed.length === 0 && view.search !== null ? [block.context(hint)] : []),
  ]
}

/** What is listed, in a line. */
export function queueText({ queue: { found }, view: { filter, search } }: Pick<QueueParts, 'queue' | 'view'>): string {
  return search === null ? saysFilter(filter, found.length) : `${found.length} found for “${search}”`
}

const hint =
  'A search finds a reference, (part of) an account, the last digits of an invoice number, or a status, of finished tickets too. ' +
  `After /invoices also: ${filters.join(', ')}.`

const filterNames: Readonly<Record<Filter, string>> = {
  mine: 'Mine',
  unassigned: 'Unassigned',
  waiting: 'Waiting',
  breaching: 'Breaching',
  all: 'All open',
}

function filterButton(filter: Filter, count: number, view: QueueView): Button {
  const isChosen = view.search === null && view.filter === filter
  return button({
    // A button's action is unique in its block.
    action: `${queueActions.filter}-${filter}`,
    label: `${filterNames[filter]} (${count})`,
    value: filter,
    ...(isChosen ? { style: 'primary' as const } : {}),
  })
}

const filterWords: Readonly<Record<Filter, string>> = {
  mine: 'that you have',
  unassigned: 'that nobody has',
  waiting: 'waiting for the customer',
  breaching: 'overdue, or soon to be',
  all: 'still open',
}

function saysFilter(filter: Filter, count: number): string {
  return `${count} ticket${count === 1 ? '' : 's'} ${filterWords[filter]}`
}

/** One ticket of a list, with a button that leads to its card. */
export function ticketBlock({ ticket, goal }: Queued, { zone, now, workspace, nameOf }: Omit<QueueParts, 'queue' | 'view'>): Block {
  const { reference, intent, agent, status, fields, filedAt, card } = ticket
  const number = fields[invoiceField]
  const about = [reference, nameOf(intent), fields.account, number === undefined ? undefined : lastFour(number)]
  const first = about.filter(one => one !== undefined).map(one => fitted(neutral(one), 100))
  const second = [
    isOpen(ticket) ? `${status}, ${agent ? `${agent.name} has it` : 'nobody has it'}` : saysEnd(ticket),
    `${sayAge(new Date(filedAt), now)} old`,
    ...(goal ? [sayGoal(goal, zone)] : []),
  ]
  const link = card && messageLink(workspace, card)
  const open = button({ action: `${queueActions.open}-${reference}`, label: 'Open', value: reference, ...(link ? { url: link } : {}) })
  return block.section(`${first.join(' · ')}\n${second.join(' · ')}`, open)
}

function saysEnd({ status, resolution, agent }: Ticket): string {
  return `${status}${resolution ? ` (${resolutions[resolution]})` : ''}${agent ? ` by ${agent.name}` : ''}`
}

function sayGoal({ what, state, dueAt }: Goal, zone: string): string {
  const name = goalNames[what]
  if (state === 'stopped' || dueAt === null) return `${name}: the clock stands still`
  const mark = state === 'breached' ? '🔴' : state === 'warned' ? '🟡' : '⏱️'
  return `${mark} ${name} ${state === 'breached' ? 'was due' : 'due'} ${sayTime(dueAt, zone)}`
}

/** What was typed into the search, or null where nothing was. */
export function searchOf(value: string | null | undefined): string | null {
  const words = value?.trim() ?? ''
  return words === '' ? null : plain(words, 100).text
}
