import { expect } from 'chai'
import fc from 'fast-check'
import { calibrate, confidence, type Judged } from '../../../src/understanding/learning/calibration.js'

/** Judged texts whose chance of being right is known: for each of a grid of features, so many right and so many wrong. */
function synthetic(chance: (x: number, y: number) => number): readonly Judged[] {
  const grid = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]
  return grid.flatMap(x =>
    grid.flatMap(y => {
      const right = chance(x, y)
      return [
        { features: [x, y], right: true, weight: 100 * right },
        { features: [x, y], right: false, weight: 100 * (1 - right) },
      ]
    }),
  )
}

const logistic = (sum: number) => 1 / (1 + Math.exp(-sum))

describe('calibration', () => {
  it('recovers the weights that the truth was made with', () => {
    const [constant, first, second] = calibrate(synthetic((x, y) => logistic(-1 + 2 * x + 0.5 * y)))

    expect(constant).to.be.closeTo(-1, 0.01)
    expect(first).to.be.closeTo(2, 0.01)
    expect(second).to.be.closeTo(0.5, 0.01)
  })

  it('means what it says: of texts with a confidence, that share is right', () => {
    const calibration = calibrate(synthetic(() => 0.7))
    expect(confidence(calibration, [0, 0])).to.be.closeTo(0.7, 0.01)
  })

  it('counts a judgement by its weight', () => {
    const judged = [
      { features: [1], right: true, weight: 300 },
      { features: [1], right: false, weight: 100 },
    ]
    expect(confidence(calibrate(judged), [1])).to.be.closeTo(0.75, 0.01)
  })

  it('grows with a feature that speaks for being right, and stays between 0 and 1', () => {
    const calibration = calibrate(synthetic((x, y) => logistic(2 * x + y)))
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: 0, max: 50, noNaN: true }), (x, more) => {
        const [low, high] = [confidence(calibration, [x, 0]), confidence(calibration, [x + more, 0])]
        expect(low).to.be.within(0, 1)
        expect(high).to.be.within(low, 1)
      }),
    )
  })

  for (const [what, judged] of [
    ['everything was right', [{ features: [1], right: true, weight: 1 }]],
    ['nothing was right', [{ features: [1], right: false, weight: 1 }]],
    [
      'right and wrong are parted cleanly',
      [
        { features: [1], right: true, weight: 1 },
        { features: [0], right: false, weight: 1 },
      ],
    ],
    ['nothing was judged', []],
  ] as readonly [string, readonly Judged[]][]) {
    it(`stays finite where ${what}`, () => {
      const calibration = calibrate(judged)
      expect(calibration.every(Number.isFinite)).to.equal(true)
      expect(confidence(calibration, [1])).to.be.within(0, 1)
    })
  }
})
