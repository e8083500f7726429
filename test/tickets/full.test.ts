import { expect } from 'chai'
import { actOn } from '../../src/tickets/agent-acts.js'
import { sampleReference, sampleTicket } from '../store/samples.js'

const [agent, at] = [{ id: 'U1', name: 'Mia' }, '2025-03-01T09:00:00.000Z']

describe('a ticket with 3,000 events', () => {
  const history = Array.from({ length: 3_000 }, () => ({ at, what: 'noted' as const, by: 'Mia', changes: [] }))
  const ticket = sampleTicket(sampleReference(1), { status: 'open', agent, history })

  it('takes no more notes and claims, so that its document stays small', () => {
    for (const act of [{ kind: 'note', words: 'one more' }, { kind: 'release' }, { kind: 'reply', words: 'Soon.' }] as const)
      expect(actOn(ticket, act, agent, new Date(at))).to.deep.equal({ kind: 'refused', refusal: { why: 'full' } })
  })

  it('can still be solved and rejected, and words can be taken back', () => {
    for (const act of [{ kind: 'solve' }, { kind: 'reject', words: 'No.' }, { kind: 'withdraw', of: 'k' }] as const)
      expect(actOn(ticket, act, agent, new Date(at)).kind).to.equal('done')
  })
})
