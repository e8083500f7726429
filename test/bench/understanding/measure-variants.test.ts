import { expect } from 'chai'
import { outcome } from '../../eval/made-up.js'
import { figuresOf, leftOf, meanOf } from './measure-variants.js'

describe('figures of a variant', () => {
  const faq = ['postage', 'postage', 'copy', 'copy'].map((entry, at) => ({
    id: `${at}`,
    text: '',
    at: '',
    expect: [entry] as [string],
  }))
  const oos = ['near', 'near', 'far', 'far'].map((kind, at) => ({ id: `o${at}`, text: '', at: '', kind }))

  it('are shares of the messages in scope, and of those out of it', () => {
    const known = [
      outcome(['postage'], { postage: 0.9 }),
      outcome([], { postage: 0.4 }),
      outcome(['postage'], { postage: 0.8 }),
      outcome([]),
    ]
    const unknown = [outcome(['copy'], { copy: 0.7 }), outcome([]), outcome([]), outcome([])]

    expect(figuresOf(7, { faq, oos }, known, unknown)).to.deep.equal({
      lines: 7,
      top1: 1 / 2,
      right: 1 / 4,
      wrong: 1 / 4,
      near: 1 / 2,
      outOfScope: 1 / 4,
      // Of 16 pairs the surest two are in order with all, 0.4 with three, 0 with none but three ties.
      auroc: (4 + 4 + 3 + 1.5) / 16,
    })
  })

  it('are averaged one by one', () => {
    const one = { lines: 10, top1: 1, right: 0.5, wrong: 0, near: 0, outOfScope: 0, auroc: 1 }

    expect(meanOf([one, { ...one, lines: 13, right: 1 }])).to.deep.equal({ ...one, lines: 12, right: 0.75 })
  })
})

describe('what a variant sees of an encoding', () => {
  const encoding = { final: Float32Array.of(1), below: Float32Array.of(2) }
  const none = new Float32Array()

  for (const [final, below, left] of [
    [true, true, encoding],
    [true, false, { ...encoding, below: none }],
    [false, true, { ...encoding, final: none }],
    [false, false, null],
  ] as const)
    it(`is ${[final && 'the last layer', below && 'the layer below'].filter(Boolean).join(' and ') || 'nothing'}`, () =>
      expect(leftOf(encoding, { encoder: { final, below } })).to.deep.equal(left))
})
