import { expect } from 'chai'
import { areaUnderCurve } from './area-under-curve.js'

describe('the area under the curve', () => {
  for (const [title, higher, lower, area] of [
    ['is 1 where every number is above every other', [0.9, 0.8], [0.7, 0.1], 1],
    ['is 0 where every number is below', [0.1], [0.2, 0.3], 0],
    ['is the share of pairs in the right order', [0.9, 0.4], [0.5, 0.1], 3 / 4],
    ['counts a tie as half', [0.5], [0.5, 0.1], 3 / 4],
    ['is a half where all are the same', [0, 0, 0], [0, 0], 1 / 2],
    ['is not a number of nothing', [], [0.5], Number.NaN],
  ] as const)
    it(title, () => expect(areaUnderCurve(higher, lower)).to.deep.equal(area))
})
