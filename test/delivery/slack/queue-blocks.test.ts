import { expect } from 'chai'
import fc from 'fast-check'
import { homeView, queueBlocks, searchOf } from '../../../src/delivery/slack/queue-blocks.js'
import { type Filter, queueOf } from '../../../src/tickets/queue.js'
import { usualHours } from '../../../src/tickets/support-hours.js'
import type { Ticket } from '../../../src/tickets/ticket.js'
import { blocksProblems } from '../../support/slack/blocks/blocks.js'
import { viewProblems } from '../../support/slack/blocks/view.js'
import { hostileTickets } from '../../support/slack/hostile-tickets.js'
import { liveIn } from '../../support/slack/live-syntax.js'
import { buttonsOf, copyTicket, lin, wordsOf } from '../../support/slack/sample-card.js'
import { problemsOf, problemsOfView } from './limits.js'

const now = new Date('2026-11-26T02:20:00.000Z')
const parts = (tickets: readonly Ticket[], filter: Filter = 'all', search: string | null = null) => {
  const view = { filter, search, agent: lin.id }
  return { queue: queueOf(tickets, view, usualHours, now), view, zone: 'Asia/Shanghai', now, workspace: '', nameOf: () => 'a copy' }
}
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...copyTicket, reference: `INV-${String(at).padStart(6, '0')}` }))

describe('The queue in Slack', () => {
  it('counts every filter, marks the chosen one, and says of each ticket what it is about and when it is due', () => {
    const home = homeView(parts([copyTicket, { ...copyTicket, reference: 'INV-2B9XK4', agent: lin, status: 'open' }], 'mine'))

    expect(wordsOf(home))
      .to.include('Mine (1)')
      .and.include('Unassigned (1)')
      .and.include('Breaching (0)')
      .and.include('1 ticket that you have')
      .and.include('INV-2B9XK4 · a copy · maple-ops · •••• 8827\nopen, Lin has it · 1 h old · ⏱️ first response due Thu 26 Nov 14:12')
      .and.not.include('04418827')
    expect(JSON.stringify(home)).to.include('"value":"mine","style":"primary"')
  })

  it('says what was searched for, and that nothing was found', () => {
    const words = wordsOf(queueBlocks(parts([copyTicket], 'all', 'oak')))

    expect(words).to.include('0 found for “oak”').and.include('Nothing here.')
    expect([searchOf(' 8827 '), searchOf(''), searchOf(null)]).to.deep.equal(['8827', null, null])
  })

  it('lists twenty and says how many more there are', () => {
    const blocks = queueBlocks(parts(many(150)))

    expect(buttonsOf(blocks).filter(action => action.startsWith('queue-open'))).to.have.length(20)
    expect(wordsOf(blocks)).to.include('… and 130 more')
    expect(problemsOf(blocks)).to.deep.equal([])
  })

  it('keeps every limit and holds nothing live, whatever stands in the tickets and in the search', () => {
    fc.assert(
      fc.property(
        fc.array(hostileTickets, { maxLength: 25 }),
        fc.option(fc.string({ unit: 'binary', maxLength: 300 })),
        (tickets, search) => {
          const own = tickets.map((ticket, at) => ({ ...ticket, reference: `INV-${String(at).padStart(6, '0')}` }))
          const [home, blocks] = [homeView(parts(own, 'all', searchOf(search))), queueBlocks(parts(own))]

          expect([...problemsOfView(home), ...viewProblems(home, 'home')]).to.deep.equal([])
          expect([...problemsOf(blocks), ...blocksProblems(blocks, 'message')]).to.deep.equal([])
          expect([...liveIn(home), ...liveIn(blocks)]).to.deep.equal([])
        },
      ),
      { numRuns: 100 },
    )
  })
})
