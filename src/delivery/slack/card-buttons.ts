import { isOpen } from '../../tickets/lifecycle.js'
import type { Ticket } from '../../tickets/ticket.js'
import { cardActions } from './actions.js'
import { type Block, type Button, block, button } from './blocks.js'

/** What can be done with a ticket as it stands. Who may do it is checked when they do: everybody in the channel sees the same card. */
export function cardButtons(ticket: Ticket): readonly Block[] {
  return rowsOf(ticket)
    .filter(row => row.length > 0)
    .map(row => block.actions(row))
}

function rowsOf(ticket: Ticket): readonly (readonly Button[])[] {
  const to = (action: keyof typeof cardActions, label: string, more: Partial<Parameters<typeof button>[0]> = {}) =>
    button({ action: cardActions[action], label, value: ticket.reference, ...more })
  if (!isOpen(ticket)) return [[to('reopen', 'Reopen'), ...copyButtons(ticket, to)]]
  if (ticket.agent === null) return [[to('claim', 'Claim', { style: 'primary' }), to('assign', 'Assign …')], copyButtons(ticket, to)]
  return [
    [
      to('reply', 'Reply …', { style: 'primary' }),
      to('ask', 'Ask for a field …'),
      to('answer', 'Send answer …'),
      to('deliver', 'Deliver copy …'),
    ],
    [
      to('solve', 'Solve', { sure: { title: 'Solve the ticket?', words: 'The customer is told that it is closed.', yes: 'Solve' } }),
      to('reject', 'Reject …', { style: 'danger' }),
      to('duplicate', 'Duplicate …'),
      to('reclassify', 'Reclassify …'),
      to('assign', 'Assign …'),
      to('release', 'Release'),
    ],
    copyButtons(ticket, to),
  ]
}

function copyButtons(
  { copies }: Ticket,
  to: (action: 'resend' | 'revoke', label: string, more?: Partial<Parameters<typeof button>[0]>) => Button,
): readonly Button[] {
  if (copies.length === 0) return []
  const sure = {
    title: 'Call the copy back?',
    words: 'The link stops working at once. What was fetched already stays where it is.',
    yes: 'Call back',
  }
  return [to('resend', 'Send copy again'), to('revoke', 'Call copy back', { style: 'danger', sure })]
}
