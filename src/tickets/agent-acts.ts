import type { Act, Refusal } from './acts.js'
import { byAgent, byCustomer } from './done-by.js'
import { isFull, isOpen } from './lifecycle.js'
import type { Agent, Change, Happening, Resolution, Ticket } from './ticket.js'

/** What an act comes to: the ticket after it, or why not. The same ticket where it changes nothing. */
type Acted = { readonly kind: 'done'; readonly ticket: Ticket } | { readonly kind: 'refused'; readonly refusal: Refusal }

/**
 * What an agent's act makes of the ticket, and nothing else: what is said to the customer is for the conversation. Of two who claim at
 * once the second is told who has it. All but claiming, assigning, noting and reopening is for whoever has it.
 */
export function actOn(ticket: Ticket, act: Act, agent: Agent, now: Date): Acted {
  const refused = refusalOf(ticket, act, agent)
  if (refused) return { kind: 'refused', refusal: refused }
  return { kind: 'done', ticket: changed(ticket, act, agent, now) }
}

/** What may be done to a ticket that is full: whatever ends it, or takes something back. */
const endings: ReadonlySet<Act['kind']> = new Set(['solve', 'reject', 'duplicate', 'undo', 'withdraw', 'revoke'])

function refusalOf(ticket: Ticket, act: Act, agent: Agent): Refusal | null {
  if (isFull(ticket) && !endings.has(act.kind)) return { why: 'full' }
  // Nobody is kept from taking their own words back, whatever was done to the ticket since; whose they are is looked at with the reply.
  if (act.kind === 'note' || act.kind === 'undo') return null
  if (act.kind === 'reopen') return isOpen(ticket) ? { why: 'not-finished' } : null
  // A copy that went to the wrong customer is called back, and a wrong word is corrected, whenever it is noticed.
  const mayComeLater = act.kind === 'resend' || act.kind === 'revoke' || act.kind === 'edit' || act.kind === 'withdraw'
  if (!isOpen(ticket) && !mayComeLater) return { why: 'finished' }
  if (act.kind === 'duplicate' && act.of === ticket.reference) return { why: 'self' }
  const other = ticket.agent !== null && ticket.agent.id !== agent.id ? ticket.agent.name : null
  if (act.kind === 'assign') return null
  if (other !== null) return { why: 'taken', by: other }
  if (act.kind !== 'claim' && ticket.agent === null && isOpen(ticket)) return { why: 'not-claimed' }
  return null
}

function changed(ticket: Ticket, act: Act, agent: Agent, now: Date): Ticket {
  switch (act.kind) {
    case 'claim':
      return ticket.agent?.id === agent.id ? ticket : happened({ ...ticket, agent, status: begun(ticket) }, 'claimed', agent, now)
    case 'release':
      return happened({ ...ticket, agent: null }, 'released', agent, now)
    case 'assign':
      return ticket.agent?.id === act.to.id ? ticket : happened({ ...ticket, agent: act.to, status: begun(ticket) }, 'assigned', agent, now)
    case 'ask': {
      const asked = { field: act.field, why: act.why, at: now.toISOString() }
      return paused(happened({ ...ticket, asked, status: 'pending' }, 'field-asked', agent, now), now)
    }
    case 'note':
      return happened(ticket, 'noted', agent, now)
    case 'reclassify':
      return happened(
        { ...ticket, ...(act.of === 'intent' ? { intent: act.as } : {}), reclassified: { as: act.as, of: act.of } },
        'reclassified',
        agent,
        now,
      )
    case 'propose':
      return happened(ticket, 'proposed', agent, now)
    case 'answer':
      return happened(ticket, 'answered', agent, now)
    case 'correct': {
      const corrections = ticket.corrections.map(one =>
        one.entry === act.entry && one.revision === act.revision ? { ...one, isSent: true } : one,
      )
      return happened({ ...ticket, corrections }, 'answered', agent, now)
    }
    case 'edit':
      return happened(ticket, 'reply-edited', agent, now)
    case 'withdraw':
      return happened(ticket, 'reply-withdrawn', agent, now)
    case 'deliver':
      return finished({ ...ticket, copies: [...ticket.copies, act.copy] }, 'copy-delivered', 'copy-delivered', agent, now)
    case 'resend':
      return happened(ticket, 'copy-resent', agent, now)
    case 'revoke':
      return happened({ ...ticket, copies: ticket.copies.filter(copy => copy !== act.copy) }, 'copy-revoked', agent, now)
    case 'reject':
      return finished(ticket, 'rejected', 'rejected', agent, now)
    case 'duplicate':
      return finished(ticket, 'duplicate', 'duplicate', agent, now, [{ field: 'duplicate_of', was: null, is: act.of }])
    case 'solve':
      return finished(ticket, 'solved', 'answered', agent, now)
    case 'reopen':
      return happened({ ...ticket, status: 'open', resolution: null, agent }, 'reopened', agent, now)
    // Kept with the conversation; the ticket changes when the reply is out (replied, below).
    case 'reply':
    case 'undo':
      return ticket
  }
}

/** The ticket once a reply to the customer is out. */
export function replied(ticket: Ticket, by: Agent, now: Date): Ticket {
  return happened(ticket, 'replied', by, now)
}

/** The ticket once the customer has given the field that was asked for again. */
export function fieldGiven(ticket: Ticket, field: string, value: string, now: Date): Ticket {
  const changes = [{ field, was: ticket.fields[field] ?? null, is: value }]
  const given = { ...ticket, fields: { ...ticket.fields, [field]: value }, missing: ticket.missing.filter(name => name !== field) }
  const at = now.toISOString()
  const history = [...ticket.history, { at, what: 'field-given' as const, by: byCustomer, changes }]
  return resumed({ ...given, asked: null, status: 'open', updatedAt: at, history }, now)
}

/** `new` says that nobody has begun. */
function begun({ status }: Ticket): Ticket['status'] {
  return status === 'new' ? 'open' : status
}

function finished(
  ticket: Ticket,
  what: Happening,
  resolution: Resolution,
  agent: Agent,
  now: Date,
  changes: readonly Change[] = [],
): Ticket {
  return resumed(happened({ ...ticket, status: 'solved', resolution, asked: null }, what, agent, now, changes), now)
}

function happened(ticket: Ticket, what: Happening, by: Agent, now: Date, changes: readonly Change[] = []): Ticket {
  const at = now.toISOString()
  return { ...ticket, updatedAt: at, history: [...ticket.history, { at, what, by: byAgent(by), changes: [...changes] }] }
}

/** From now on the clock of the ticket stands still, until it is resumed. */
function paused(ticket: Ticket, now: Date): Ticket {
  if (ticket.pauses.at(-1)?.until === null) return ticket
  return { ...ticket, pauses: [...ticket.pauses, { from: now.toISOString(), until: null }] }
}

function resumed(ticket: Ticket, now: Date): Ticket {
  return { ...ticket, pauses: ticket.pauses.map(pause => (pause.until === null ? { ...pause, until: now.toISOString() } : pause)) }
}
