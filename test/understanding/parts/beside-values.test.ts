import { expect } from 'chai'
import type { Decision } from '../../../src/understanding/heard.js'
import { besideValues } from '../../../src/understanding/parts/beside-values.js'
import { candidates, content, told } from '../told-decisions.js'

const unclear: Decision = { kind: 'unknown' }

describe('a question beside values', () => {
  for (const [what, text, expected] of [
    ['is heard by itself behind a number', '04418827, who gives refunds?', 'not covered: refund'],
    ['is heard by itself behind an account and a dash', 'maple-ops - who gives refunds?', 'not covered: refund'],
    ['is heard by itself behind a company', 'Maple Garden Ltd., who gives refunds?', 'not covered: refund'],
    ['is heard by itself behind a yes', '没问题，谁负责退款？', 'not covered: refund'],
    ['is left where a story stands before it', 'The page keeps crashing, who gives refunds?', 'unknown'],
    ['is left where there are two', '04418827, who gives refunds? And when is it?', 'unknown'],
    ['is left where it stands alone', 'who gives refunds?', 'unknown'],
    ['is none where nothing is asked', '04418827, the courier has it', 'unknown'],
    ['is left where it says too little', '04418827, and how?', 'unknown'],
  ] as const)
    it(what, async () => {
      const decision = await besideValues(unclear, text, content, async () => candidates(['refund', 0.95]))
      expect(told(decision)).to.equal(expected)
    })

  it('is left where the whole was surely heard', async () => {
    const sure: Decision = { kind: 'not-covered', topics: ['other'] }
    expect(await besideValues(sure, '04418827, who gives refunds?', content, async () => [])).to.equal(sure)
  })
})
