import { expect } from 'chai'
import { proposalsIn } from '../../src/insights/proposal.js'
import { sampleConversation, sampleReference, sampleTicket } from '../store/samples.js'

const at = '2026-06-01T08:00:00.000Z'
const reclassified = { as: 'postage', of: 'entry' } as const
const history = [{ at, what: 'reclassified' as const, by: 'Bo', changes: [] }]
const words = { known: new Set(['courier']), common: new Set(['who']) }

describe('a proposal', () => {
  it('is what an agent says that a customer meant, and nothing of by whom', () => {
    const said = 'Who settles the\ncourier of 04418827 for maple-ops? Kind regards, Ada Lovelace'
    const ticket = sampleTicket(sampleReference(1), { words: said, fields: { account: 'maple-ops' }, history, reclassified })

    expect(proposalsIn(sampleConversation('web:1', [ticket]), words)).to.deep.equal([
      {
        reference: sampleReference(1),
        at,
        agent: 'Bo',
        phrasing: 'Who settles the courier of # for ‹name›? ‹name› regards, ‹name›',
        language: 'en',
        to: 'postage',
      },
    ])
  })

  it('is no ticket that nobody reclassified, and none that is a request now', () => {
    const others = [
      sampleTicket(sampleReference(1)),
      sampleTicket(sampleReference(2), { history, reclassified: { as: 'copy', of: 'intent' } }),
    ]
    expect(proposalsIn(sampleConversation('web:1', others), words)).to.deep.equal([])
  })
})
