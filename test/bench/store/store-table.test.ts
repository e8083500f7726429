import { expect } from 'chai'
import { storeTable } from './store-table.js'

const found = { startMs: 100.4, stallMs: 20, memory: 90, rate: 500, p50: 1.234, p99: 9.8, rateOf32: 2_000 }

describe('the table of bench store', () => {
  it('shows each store at each size, and says what follows in ratios', () => {
    const text = storeTable([
      { keeper: 'ours', isDurable: true, count: 1_000, found },
      { keeper: 'theirs', isDurable: false, count: 1_000, found: { ...found, rate: 8 } },
      { keeper: 'ours', isDurable: true, count: 100_000, found: { ...found, rate: 450 } },
      { keeper: 'theirs', isDurable: false, count: 100_000, found: { why: 'RangeError: Invalid string length' } },
    ])

    expect(text.split('\n').slice(2)).to.deep.equal([
      '| 1,000 | ours | yes | 500 | 1.23 | 9.80 | 2000 | 100 | 20 | 90 |',
      '| 1,000 | theirs | no | 8.0 | 1.23 | 9.80 | 2000 | 100 | 20 | 90 |',
      '| 100,000 | ours | yes | 450 | 1.23 | 9.80 | 2000 | 100 | 20 | 90 |',
      '| 100,000 | theirs | no | RangeError: Invalid string length | | | | | | |',
      '',
      '- ours: at 100,000 conversations 0.90 x its turns/s at 1,000',
      '- at 1,000: ours takes 62.5 x the turns/s of theirs',
    ])
  })
})
