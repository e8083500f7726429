import type { Conversation } from '../conversation/conversation.js'
import { nextAlarm, rung } from '../tickets/alarms.js'
import type { Delivery } from '../tickets/delivery.js'
import type { SupportHours } from '../tickets/support-hours.js'
import type { Wanted } from './errands.js'

/** The next alarm of each ticket as an errand that is due then: so it survives a restart, and one instance alone takes it up. */
export function alarmsWanted({ tickets, deliveries }: Conversation, hours: SupportHours, now: Date): readonly Wanted[] {
  return tickets.flatMap(ticket => {
    const alarm = nextAlarm(ticket, hours, now)
    const { reference } = ticket
    if (!alarm || deliveries.some(one => isAlarmAt(one, reference, alarm.at))) return []
    return [{ lane: `alarm ${reference}`, errand: { kind: 'alarm' as const, ticket: reference }, due: alarm.at }]
  })
}

/** The deliveries without alarms that are not to ring any more, or not then. */
export function withoutPastAlarms({ tickets, deliveries }: Conversation, hours: SupportHours | null, now: Date): Delivery[] {
  return deliveries.filter(one => {
    const { errand } = one
    if (errand.kind !== 'alarm') return true
    const ticket = tickets.find(({ reference }) => reference === errand.ticket)
    const alarm = ticket && hours ? nextAlarm(ticket, hours, now) : null
    return alarm !== null && isAlarmAt(one, errand.ticket, alarm.at)
  })
}

/** What an alarm comes to when its time has come: told in the ticket's history, which its card and whoever has to know follow. */
export function ring(conversation: Conversation, reference: string, hours: SupportHours, now: Date): Conversation {
  const tickets = conversation.tickets.map(ticket => (ticket.reference === reference ? rung(ticket, hours, now) : ticket))
  return { ...conversation, tickets }
}

function isAlarmAt({ errand, due }: Delivery, reference: string, at: Date): boolean {
  return errand.kind === 'alarm' && errand.ticket === reference && Date.parse(due) === at.getTime()
}
