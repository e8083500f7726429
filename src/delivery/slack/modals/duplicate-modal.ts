import { inputs, modals } from '../actions.js'
import { block, type View } from '../blocks.js'
import { input, textField } from '../inputs.js'
import type { Shown } from '../shown.js'
import { modal } from './modal.js'

/** Closes a ticket as the second one of another, which goes on. The one that was flagged stands there already. */
export function duplicateModal({ ticket }: Pick<Shown, 'ticket'>): View {
  const [flag] = ticket.flags
  return modal({
    callback: modals.duplicate,
    title: `Duplicate ${ticket.reference}`,
    submit: 'Mark duplicate',
    about: { reference: ticket.reference },
    blocks: [
      input({
        id: inputs.of,
        label: 'Of which ticket',
        element: textField({ action: inputs.of, most: 20, placeholder: 'INV-7K3F9Q', ...(flag ? { initial: flag.other } : {}) }),
        hint: 'The other one goes on; this one is closed.',
      }),
      block.context('The customer is told the other reference only where it is their own ticket, too.'),
    ],
  })
}
