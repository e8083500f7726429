import type { Agent } from '../../../tickets/ticket.js'
import { inputs, modals } from '../actions.js'
import { block, type View } from '../blocks.js'
import { plain } from '../escape.js'
import { input, menu, option } from '../inputs.js'
import type { Shown } from '../shown.js'
import { modal } from './modal.js'

/** Slack lists 100 in a menu. */
const mostListed = 100

/** Gives a ticket to somebody. Where there are too many agents for a menu, Slack's own list of people is offered, and checked later. */
export function assignModal({ ticket }: Pick<Shown, 'ticket'>, agents: readonly Agent[]): View {
  const options = agents.length <= mostListed ? agents.map(({ id, name }) => option(id, name)) : []
  const everybody = { type: 'users_select', action_id: inputs.to, placeholder: plain('Choose', 150) }
  return modal({
    callback: modals.assign,
    title: `Assign ${ticket.reference}`,
    submit: 'Assign',
    about: { reference: ticket.reference },
    blocks: [
      input({ id: inputs.to, label: 'Who is to have it', element: menu(inputs.to, options, ticket.agent?.id) ?? everybody }),
      block.context(ticket.agent ? `${ticket.agent.name} has it now.` : 'Nobody has it yet.'),
    ],
  })
}
