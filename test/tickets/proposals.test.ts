import { expect } from 'chai'
import { judge } from '../../src/tickets/proposals/decide-proposal.js'
import type { Examined, FaqProposal, ProposalState } from '../../src/tickets/proposals/faq-proposal.js'
import { propose } from '../../src/tickets/proposals/propose.js'

const now = new Date('2026-11-26T10:00:00.000Z')
const [mia, lea] = [
  { id: 'U1', name: 'Mia' },
  { id: 'U2', name: 'Lea' },
]
const ticket = 'INV-7K3F9Q'
const change = { kind: 'phrasing' as const, entry: 'postage', phrasing: 'who settles the courier' }
const found = (colour: Examined['colour']): Examined => ({ colour, reasons: ['stolen'], diff: [], changes: [], more: 0, asked: '' })
const [green, red] = [found('green'), found('red')]

function inState(state: ProposalState): FaqProposal {
  const [first] = propose([], { ticket, change, agent: mia, now })
  if (!first) throw new Error('nothing was proposed')
  return { ...first, state }
}

describe('a proposal for the FAQ', () => {
  for (const [title, state, judgement, why] of [
    ['can be approved when it is green', { kind: 'checked', found: green }, 'approve', null],
    ['can’t when it is red', { kind: 'checked', found: red }, 'approve', 'red'],
    ['can’t while it is checked', { kind: 'checking' }, 'approve', 'checking'],
    ['can’t when somebody else has said yes', { kind: 'approving', by: lea, found: green }, 'approve', 'decided'],
    ['can be rejected while it is checked', { kind: 'checking' }, 'reject', null],
    ['can’t be rejected while it is written', { kind: 'approving', by: lea, found: green }, 'reject', 'decided'],
    ['can’t be approved once it is rejected', { kind: 'rejected', by: lea, at: now.toISOString() }, 'approve', 'decided'],
  ] as const)
    it(title, () => {
      const judged = judge(inState(state), 1, { kind: judgement }, lea, now)
      expect(judged.kind === 'refused' ? judged.refusal.why : null).to.equal(why)
    })

  it('that was edited is checked anew, and no judgement of what it was counts any more', () => {
    const edited = judge(inState({ kind: 'checked', found: green }), 1, { kind: 'edit', change }, lea, now)
    if (edited.kind !== 'done') throw new Error('it was not edited')

    expect(edited.proposal).to.deep.include({ edition: 2, state: { kind: 'checking' } })
    expect(judge(edited.proposal, 1, { kind: 'reject' }, mia, now)).to.deep.equal({ kind: 'refused', refusal: { why: 'edited' } })
  })

  it('becomes another while nobody has judged it, and is followed by another when somebody has', () => {
    const other = { ...change, entry: 'deadline', phrasing: null }
    const again = propose([inState({ kind: 'checked', found: green })], { ticket, change: other, agent: lea, now })
    const next = propose([inState({ kind: 'rejected', by: lea, at: now.toISOString() })], { ticket, change: other, agent: lea, now })

    expect(again.map(({ id, edition, change }) => [id, edition, 'entry' in change && change.entry])).to.deep.equal([
      [`${ticket}.1`, 2, 'deadline'],
    ])
    expect(next.map(({ id, edition }) => [id, edition])).to.deep.equal([
      [`${ticket}.1`, 1],
      [`${ticket}.2`, 1],
    ])
  })
})
