import { byCustomer } from './done-by.js'
import type { Classification, Flag, Suggestion, Ticket } from './ticket.js'

/** Digits and capitals that can't be misread for one another or spell words by accident: Crockford's Base32 without its vowels. */
const letters = '0123456789BCDFGHJKMNPQRSTVWXYZ'

/** A ticket reference from random numbers, `random` giving integers from 0 up to below `below`: "INV-7K3F9Q". */
export function newReference(random: (below: number) => number): string {
  return `INV-${Array.from({ length: 6 }, () => letters[random(letters.length)]).join('')}`
}

/** What a ticket begins with. */
export interface Filing {
  readonly reference: string
  readonly key: string
  readonly intent: string
  readonly subject: string
  readonly words: string
  readonly fields: Readonly<Record<string, string>>
  readonly missing: readonly string[]
  readonly classification: Classification | null
  readonly suggestion: Suggestion | null
  readonly flags: readonly Flag[]
}

export function newTicket(filing: Filing, now: Date): Ticket {
  const at = now.toISOString()
  return {
    ...filing,
    fields: { ...filing.fields },
    missing: [...filing.missing],
    flags: [...filing.flags],
    status: 'new',
    resolution: null,
    filedAt: at,
    updatedAt: at,
    history: [{ at, what: 'filed', by: byCustomer, changes: [] }],
    notes: [],
    agent: null,
    asked: null,
    reclassified: null,
    copies: [],
    corrections: [],
    pauses: [],
    card: null,
  }
}
