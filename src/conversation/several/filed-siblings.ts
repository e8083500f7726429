import type { OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { isOpen } from '../../tickets/lifecycle.js'
import type { Ticket } from '../../tickets/ticket.js'
import type { Scene } from '../turn.js'
import { keyWithout } from './request-key.js'

/** The requests that are filed already of the invoices that this one was named with, or one that the message names. */
export function filedSiblings({ conversation, message }: Scene, open: OpenForm): readonly Ticket[] {
  const filed = conversation.tickets.filter(
    ticket => ticket.intent === open.intent && isOpen(ticket) && isAnother(ticket.fields[invoiceField], open),
  )
  const siblings = filed.filter(({ key }) => keyWithout(key) === keyWithout(open.key))
  return siblings.length > 0 ? siblings : filed.filter(({ fields }) => message.text.includes(fields[invoiceField] ?? ''))
}

/** The numbers of all invoices that belong to the open request, in the order they were named: those filed, its own, those that wait. */
export function numbersOf(open: OpenForm, filed: readonly Ticket[]): readonly string[] {
  return [...filed.map(({ fields }) => fields[invoiceField] ?? ''), open.values[invoiceField] ?? '', ...open.waiting]
}

function isAnother(number: string | undefined, { values, waiting }: OpenForm): boolean {
  return number !== undefined && number !== values[invoiceField] && !waiting.includes(number)
}
