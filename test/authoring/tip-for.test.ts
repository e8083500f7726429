import { expect } from 'chai'
import { sayTip, tipFor } from '../../src/authoring/tip-for.js'
import type { Considered, Explanation } from '../../src/understanding/explain.js'

describe('the tip', () => {
  for (const [what, [first, second], belongs, tip] of [
    ['leaves alone what is sure and near its own', [0.9, 0.02], true, { kind: 'sure' }],
    ['asks for one phrasing more where a foreign one is near', [0.9, 0.02], false, { kind: 'surer', id: 'first', file: 'faq/first.md' }],
    ['asks for one phrasing more where it is barely met', [0.6, 0.1], true, { kind: 'surer', id: 'first', file: 'faq/first.md' }],
    ['parts two that are close', [0.6, 0.3], true, { kind: 'close', id: 'first', file: 'faq/first.md', to: 'second' }],
    ['asks for a phrasing where it is missed', [0.4, 0.1], false, { kind: 'too-unsure', id: 'first', file: 'faq/first.md' }],
    ['does not guess', [0.15, 0.14], false, { kind: 'unheard-of' }],
    ['has nothing to say of no words', [], false, { kind: 'no-words' }],
  ] as const)
    it(what, () => {
      expect(tipFor(explained([first, second], belongs))).to.deep.equal(tip)
    })

  for (const [decidedBy, kind] of [
    ['parts', 'by-parts'],
    ['wish-for-person', 'by-wish'],
    ['look-alike', 'by-look-alike'],
  ] as const)
    it(`is ${kind} where it was decided by ${decidedBy}`, () => {
      expect(tipFor({ ...explained([0.9, 0.02], true), decidedBy })).to.deep.equal({ kind })
    })

  it('names the file, in a sentence', () => {
    const sentence = sayTip({ kind: 'close', id: 'postage', file: 'faq/postage.md', to: 'copy-cost' })
    expect(sentence).to.equal(
      'It is close to copy-cost: if postage is what it means, a phrasing like this in faq/postage.md would part the two.',
    )
  })
})

function explained(confidences: readonly (number | undefined)[], belongs: boolean): Explanation {
  const ids = ['first', 'second']
  const candidates = confidences.flatMap((confidence, at): readonly Considered[] => {
    const id = ids[at] ?? ''
    if (confidence === undefined) return []
    return [
      { meaning: { kind: 'entry', id, side: null }, confidence, score: 0, name: id, file: `faq/${id}.md`, threshold: 0.5, behind: at },
    ]
  })
  const meaning = { kind: 'entry', id: 'first', side: null } as const
  return {
    text: 'x',
    language: 'en',
    spelt: null,
    decision: { kind: 'unknown' },
    decidedBy: 'whole',
    lookAlike: null,
    command: null,
    candidates,
    parts: [],
    nearest: [{ text: 'x', at: 'faq/first.md:1', meaning, cosine: 1, belongs }],
    evidence: [],
  }
}
