import { expect } from 'chai'
import { answerable } from '../../../src/measures/hardest.js'
import { judged, outcome } from '../made-up.js'
import { coverageOf } from './coverage.js'
import { scoreScope } from './score-scope.js'

describe('scoreScope', () => {
  const right = judged('postage', outcome(['postage'], { postage: 0.9 }))
  const asked = judged('postage', outcome([], { postage: 0.4, '-': 0.1 }))
  const refused = judged('postage', outcome([], { '-': 0.6, postage: 0.2 }))
  const near = judged(null, outcome([], { 'amount-limit': 0.3, '-': 0.2 }), 'near')
  const far = judged(null, outcome([], { '-': 0.8 }), 'far')
  const silent = judged(null, outcome([]), 'degenerate')
  const all = [right, asked, refused, near, far, silent]

  it('counts the best candidate as the top one, answered or not', () => expect(scoreScope(all).top1).to.equal(2 / 3))

  it('tells scopes apart by the best candidate that can be answered', () => {
    // In scope 0.9, 0.4, 0.2; out of scope 0.3, 0, 0: of nine pairs one is in the wrong order.
    expect(scoreScope(all).auroc).to.equal(8 / 9)
    expect(scoreScope(all).aurocNear).to.equal(2 / 3)
  })

  it('holds the confidence of what was claimed against what is labelled', () => {
    const { ece, eceInScope, eceAll } = scoreScope(all)

    // Right at 0.9 and 0.4, wrong at 0.6 and, out of scope, at 0.3: which topic the far one is about is not labelled.
    expect(ece).to.be.closeTo((0.1 + 0.6 + 0.6 + 0.3) / 4, 1e-12)
    expect(eceInScope).to.be.closeTo((0.1 + 0.6 + 0.6) / 3, 1e-12)
    expect(eceAll).to.be.closeTo((0.1 + 0.6 + 0.6 + 0.3 + 0.2) / 5, 1e-12)
  })

  it('takes what was answered for the claim, where another candidate was better', () => {
    const part = judged('postage', outcome(['postage'], { '-': 0.7, postage: 0.5 }))

    expect(scoreScope([part]).eceInScope).to.equal(0.5)
  })

  it('sees nothing to answer where no candidate is an entry', () => expect(answerable(far.outcome)).to.equal(0))
})

describe('coverageOf', () => {
  const points = coverageOf([
    judged('postage', outcome([], { postage: 0.9 })),
    judged('postage', outcome([], { 'amount-limit': 0.6 })),
    judged(null, outcome([], { postage: 0.5 }), 'near'),
    judged(null, outcome([], { '-': 0.9, postage: 0.1 }), 'far'),
  ])
  const at = (threshold: number) => points.find(point => point.threshold === threshold)

  for (const [threshold, right, wrong, outOfScope, near] of [
    [0, 0.5, 0.5, 0.5, 1],
    [0.5, 0.5, 0.5, 0.5, 1],
    [0.6, 0.5, 0.5, 0, 0],
    [0.9, 0.5, 0, 0, 0],
    [1, 0, 0, 0, 0],
  ] as const)
    it(`answers what is as sure as ${threshold}`, () => expect(at(threshold)).to.deep.equal({ threshold, right, wrong, outOfScope, near }))
})
