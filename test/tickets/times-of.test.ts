import { expect } from 'chai'
import type { Act } from '../../src/tickets/acts.js'
import { actOn, fieldGiven } from '../../src/tickets/agent-acts.js'
import { goalsOf } from '../../src/tickets/clock.js'
import { withdraw } from '../../src/tickets/lifecycle.js'
import { usualHours } from '../../src/tickets/support-hours.js'
import type { Ticket } from '../../src/tickets/ticket.js'
import { timesOf } from '../../src/tickets/times-of.js'
import { sampleTicket } from '../store/samples.js'

const lin = { id: 'U1', name: 'Lin' }
const at = (hour: number) => new Date(Date.UTC(2025, 2, 3, hour))
const filed = { ...sampleTicket('INV-000001'), filedAt: at(0).toISOString() }

function once(ticket: Ticket, ...steps: readonly (readonly [Act, number])[]): Ticket {
  return steps.reduce((before, [act, hour]) => {
    const acted = actOn(before, act, lin, at(hour))
    if (acted.kind === 'refused') throw new Error(acted.refusal.why)
    return acted.ticket
  }, ticket)
}

describe('the times of a ticket', () => {
  it('begin with its filing', () => {
    expect(timesOf(filed)).to.deep.equal({ intent: 'copy', filedAt: at(0), respondedAt: null, solvedAt: null, stops: [] })
  })

  it('have no response in a claim, and one in a question', () => {
    const claimed = once(filed, [{ kind: 'claim' }, 1])
    const asked = once(claimed, [{ kind: 'ask', field: 'title', why: '' }, 2])

    expect(timesOf(claimed).respondedAt).to.equal(null)
    expect(timesOf(asked)).to.deep.include({ respondedAt: at(2), stops: [{ from: at(2), to: null }] })
    expect(timesOf(fieldGiven(asked, 'title', 'Maple', at(5))).stops).to.deep.equal([{ from: at(2), to: at(5) }])
  })

  it('end where the customer withdraws it', () => {
    const came = withdraw(filed, { key: 'm2', words: 'cancel it' }, at(2))

    expect(came.kind === 'withdrawn' && timesOf(came.ticket)).to.deep.include({ respondedAt: null, solvedAt: at(2) })
  })

  it('end with the solution, also out of a question, and go on after a reopening', () => {
    const solved = once(filed, [{ kind: 'claim' }, 1], [{ kind: 'ask', field: 'title', why: '' }, 2], [{ kind: 'solve' }, 4])
    const reopened = once(solved, [{ kind: 'reopen' }, 8])

    expect(timesOf(solved)).to.deep.include({
      solvedAt: at(4),
      stops: [
        { from: at(2), to: at(4) },
        { from: at(4), to: null },
      ],
    })
    expect(timesOf(reopened)).to.deep.include({
      solvedAt: null,
      stops: [
        { from: at(2), to: at(4) },
        { from: at(4), to: at(8) },
      ],
    })
    expect(goalsOf(timesOf(solved), usualHours, at(20)).map(({ state }) => state)).to.deep.equal(['met', 'met'])
  })
})
