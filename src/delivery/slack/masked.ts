import { invoiceField } from '../../tickets/duplicates.js'
import type { Ticket } from '../../tickets/ticket.js'

const hidden = '••••'

/** What the whole channel may read of a number: its last four digits. */
export function lastFour(number: string): string {
  return `${hidden} ${number.slice(-4)}`
}

/**
 * Words about a ticket as the whole channel may read them: while nobody has it, invoice numbers by their last four digits only. In words
 * whatever could be one is hidden (8 digits and more, spaced or full-width, too); in a field only the number of this invoice is.
 */
export function shownWords({ agent }: Pick<Ticket, 'agent'>, words: string): string {
  if (agent !== null) return words
  return words.replace(/\d(?:[\s\-–.]?\d){7,}/gu, run => lastFour(run)).replace(/[０-９](?:\s?[０-９]){7,}/gu, run => lastFour(run))
}

export function shownField({ agent, fields }: Pick<Ticket, 'agent' | 'fields'>, name: string, value: string): string {
  const number = fields[invoiceField]
  if (agent !== null || number === undefined || number === '') return value
  return name === invoiceField ? lastFour(value) : value.replaceAll(number, lastFour(number))
}
