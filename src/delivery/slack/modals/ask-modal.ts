import { inputs, modals } from '../actions.js'
import { block, type View } from '../blocks.js'
import { input, menu, option, textField } from '../inputs.js'
import { shownField } from '../masked.js'
import type { Shown } from '../shown.js'
import { modal } from './modal.js'

/** Picks the one field that the customer is asked for again, and why; null where the ticket has no fields to ask for. */
export function askModal({ ticket, intent }: Pick<Shown, 'ticket' | 'intent'>): View | null {
  const fields = intent?.form?.fields ?? []
  const [first] = ticket.missing
  const options = fields.map(({ name, label }) => {
    const value = ticket.fields[name]
    return option(name, label, value === undefined ? 'not given' : `now: ${shownField(ticket, name, value)}`)
  })
  const element = menu(inputs.field, options, first)
  if (!element) return null
  return modal({
    callback: modals.ask,
    title: `Ask ${ticket.reference}`,
    submit: 'Ask',
    about: { reference: ticket.reference },
    blocks: [
      input({ id: inputs.field, label: 'What to ask for again', element }),
      input({
        id: inputs.why,
        label: 'Why',
        element: textField({ action: inputs.why, most: 500, lines: true, placeholder: 'The number has seven digits' }),
        hint: 'The customer reads it in front of the question.',
      }),
      block.context('Only this field is opened again. The clock stands still until the customer has given it.'),
    ],
  })
}
