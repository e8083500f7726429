import { expect } from 'chai'
import { actOn, fieldGiven } from '../../src/tickets/agent-acts.js'
import { nextAlarm, rung } from '../../src/tickets/alarms.js'
import { usualHours } from '../../src/tickets/support-hours.js'
import type { Ticket } from '../../src/tickets/ticket.js'
import { copyTicket, lin } from '../support/slack/sample-card.js'

/** Shanghai; the ticket was filed on Thursday at nine: a first response is due by two, the solution on Monday by six. */
const at = (text: string) => new Date(`2026-11-${text}:00+08:00`)
const filed: Ticket = { ...copyTicket, filedAt: at('26T09:00').toISOString() }
const once = (ticket: Ticket, act: Parameters<typeof actOn>[1], now: Date): Ticket => {
  const acted = actOn(ticket, act, lin, now)
  if (acted.kind !== 'done') throw new Error(acted.refusal.why)
  return acted.ticket
}
const told = ({ history }: Ticket) =>
  history.flatMap(({ what, changes: [change] }) => (what === 'warned' || what === 'breached' ? [`${what} ${change?.field}`] : []))
const next = (ticket: Ticket, now: Date) => nextAlarm(ticket, usualHours, now)

describe('The alarms of a ticket', () => {
  it('ring one after the other, and each is waited for from when it can be known', () => {
    const rings: string[] = []
    let ticket = filed
    for (let alarm = next(ticket, at('26T09:00')); alarm; alarm = next(ticket, alarm.at)) {
      rings.push(`${alarm.what} ${alarm.kind} ${alarm.at.toISOString()}`)
      ticket = rung(ticket, usualHours, alarm.at)
    }

    expect(rings).to.deep.equal([
      `first-response warn ${at('26T12:00').toISOString()}`,
      `first-response breach ${at('26T14:00').toISOString()}`,
      `solve warn ${at('30T11:00').toISOString()}`,
      `solve breach ${at('30T18:00').toISOString()}`,
    ])
    expect(told(ticket)).to.deep.equal(['warned first-response', 'breached first-response', 'warned solve', 'breached solve'])
  })

  it('ring once, however often they are looked at', () => {
    const warned = rung(filed, usualHours, at('26T12:00'))

    expect(rung(warned, usualHours, at('26T12:30'))).to.equal(warned)
    expect(rung(filed, usualHours, at('26T11:59'))).to.equal(filed)
  })

  it('leave the warning out where it is too late for it', () => {
    expect(told(rung(filed, usualHours, at('27T09:00')))).to.deep.equal(['breached first-response'])
  })

  it('are silent about what was answered, finished, or waits for the customer, and go on after that', () => {
    const claimed = once(filed, { kind: 'claim' }, at('26T09:10'))
    const asked = once(claimed, { kind: 'ask', field: 'title', why: '' }, at('26T09:20'))
    const given = fieldGiven(asked, 'title', 'Maple', at('27T09:20'))

    expect(next(claimed, at('26T09:10'))?.what).to.equal('first-response')
    expect(next(asked, at('28T09:00'))).to.equal(null)
    expect(told(rung(asked, usualHours, at('28T09:00')))).to.deep.equal([])
    expect(next(given, at('27T09:20'))).to.deep.include({ what: 'solve', kind: 'warn' })
    expect(next(once(given, { kind: 'solve' }, at('27T10:00')), at('27T10:00'))).to.equal(null)
  })
})
