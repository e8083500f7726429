import { expect } from 'chai'
import fc from 'fast-check'
import { proposalModal } from '../../../src/delivery/slack/modals/proposal-modal.js'
import { proposalCard, type ShownProposal } from '../../../src/delivery/slack/proposal-card.js'
import type { Examined, ProposalState, ProposedChange } from '../../../src/tickets/proposals/faq-proposal.js'
import { hostileWords } from '../../support/hostile-words.js'
import { liveIn } from '../../support/slack/live-syntax.js'
import { buttonsOf, wordsOf } from '../../support/slack/sample-card.js'
import { problemsOf, problemsOfView } from './limits.js'

const by = { id: 'U1', name: 'Mia' }
const at = '2026-11-26T10:00:00.000Z'
const found = (over: Partial<Examined> = {}): Examined => ({
  colour: 'green',
  reasons: [],
  diff: [{ file: 'faq/postage.phrases.txt', added: ['who settles it'] }],
  changes: [],
  more: 0,
  asked: '38 tests, 15083 phrasings',
  ...over,
})
const red = found({ colour: 'red', reasons: ['1 phrasing stolen'] })

function shown(state: ProposalState, words = 'who settles it', given?: ProposedChange): ShownProposal {
  const change = given ?? { kind: 'phrasing' as const, entry: 'postage', phrasing: words.slice(0, 400) }
  const proposal = { id: 'INV-7K3F9Q.1', ticket: 'INV-7K3F9Q', at, by, edition: 3, change, state, card: null }
  return { proposal, asked: words, change, question: 'Who pays?', zone: 'Asia/Shanghai' }
}

describe('The card of a proposal', () => {
  for (const [title, state, buttons, says] of [
    ['being checked', { kind: 'checking' }, ['edit', 'reject'], 'Checking what it would change'],
    ['that is green', { kind: 'checked', found: found() }, ['approve', 'edit', 'reject'], 'nothing is answered otherwise'],
    ['that is red', { kind: 'checked', found: red }, ['edit', 'reject'], 'Red: 1 phrasing stolen'],
    ['being written', { kind: 'approving', by, found: found() }, [], 'Approved by Mia. It is tried once more'],
    ['written', { kind: 'approved', by, at, found: found(), commit: 'c78', trouble: null }, [], 'committed as c78'],
    ['written only', { kind: 'approved', by, at, found: found(), commit: null, trouble: 'no git' }, [], 'could not be committed: no git'],
    ['rejected', { kind: 'rejected', by, at }, [], 'Rejected by Mia'],
  ] as const)
    it(`${title} says so, and has the buttons of what can be done`, () => {
      const { blocks } = proposalCard(shown(state as ProposalState))

      expect(buttonsOf(blocks)).to.deep.equal(buttons.map(name => `proposal-${name}`))
      expect(wordsOf(blocks)).to.contain(says)
    })

  it('keeps Slack’s limits and holds nothing live, whatever stands in it, and so does its modal', () => {
    const many = Array.from({ length: 300 }, (_, at) => `${at} ${'x'.repeat(600)}`.slice(0, 600))
    const written = fc.oneof(hostileWords, fc.constantFrom('', 'x'.repeat(4_000)))
    fc.assert(
      fc.property(written, words => {
        const text = { question: words.slice(0, 3_000), answer: words, phrasings: many.slice(0, 200) }
        const draft = { id: words.slice(0, 100), asOf: words.slice(0, 40), en: text, zh: text }
        const reasons = [words, ...many].slice(0, 5)
        const diff = [{ file: words, added: [words, ...many] }]
        const states: readonly ProposalState[] = [
          { kind: 'checking' },
          { kind: 'checked', found: found({ changes: [words, ...many].slice(0, 8), more: 900 }) },
          { kind: 'checked', found: found({ colour: 'red', reasons, diff }) },
        ]
        for (const state of states)
          for (const change of [undefined, { kind: 'entry' as const, draft }]) {
            const one = shown(state, words, change)
            const card = proposalCard(one)
            const view = proposalModal(one, [{ id: 'postage', name: words }])
            expect([problemsOf(card.blocks), view && problemsOfView(view)]).to.deep.equal([[], []])
            expect([liveIn(card), view && liveIn(view)]).to.deep.equal([[], []])
            expect(card.text.length).to.be.at.most(1_000)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('has no modal where there is no entry that the words could belong to', () => {
    expect(proposalModal(shown({ kind: 'checking' }), [])).to.equal(null)
  })
})
