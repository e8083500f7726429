import type { Ticket } from '../../tickets/ticket.js'

/** A ticket as the REST interface tells it. A stable interface: names are snake_case and are added to, never changed. */
export function ticketBody({ reference, status, intent, subject, classification, suggestion, fields, missing, filedAt }: Ticket) {
  return {
    reference,
    status,
    intent,
    subject,
    classification,
    suggested_answer: suggestion && {
      entry: suggestion.entry,
      question: suggestion.question,
      text: suggestion.words,
      receipt: {
        entry: suggestion.entry,
        revision: suggestion.revision,
        as_of: suggestion.asOf,
        words: suggestion.words,
        at: filedAt,
      },
    },
    fields,
    missing,
    filed_at: filedAt,
  }
}
