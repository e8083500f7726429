import { expect } from 'chai'
import { quantile } from './quantile.js'

describe('a quantile', () => {
  for (const [title, numbers, share, expected] of [
    ['is the middle of an odd count, in any order', [3, 1, 2], 0.5, 2],
    ['is the lower middle of an even count', [4, 1, 3, 2], 0.5, 2],
    ['counts numbers, not digits', [10, 9, 8], 1, 10],
    ['is the least at 0', [2, 1], 0, 1],
    ['is the 19th of 20 at 95 %', Array.from({ length: 20 }, (_, at) => at + 1), 0.95, 19],
    ['is not a number of nothing', [], 0.5, Number.NaN],
  ] as const)
    it(title, () => expect(quantile(numbers, share)).to.deep.equal(expected))
})
