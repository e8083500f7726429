import type { TicketView } from '../../desk.js'

/** A ticket as the REST interface tells it. A stable interface: names are snake_case and are added to, never changed. */
export function ticketBody({ ticket, candidates, suggestion }: TicketView) {
  const { reference, status, intent, subject, classification, fields, missing, filedAt } = ticket
  return {
    reference,
    status,
    intent,
    subject,
    classification: classification && {
      ...classification,
      candidates: candidates.map(({ meaning, confidence }) => ({ id: meaning.id, confidence })),
    },
    suggested_answer: suggestion && {
      entry: suggestion.id,
      question: suggestion.question,
      text: suggestion.answer,
      receipt: {
        entry: suggestion.id,
        revision: suggestion.revision,
        as_of: suggestion.asOf,
        words: suggestion.answer,
        at: filedAt,
      },
    },
    fields,
    missing,
    filed_at: filedAt,
  }
}
