import { expect } from 'chai'
import { isHedged } from '../../../../src/understanding/acts/consent/hedged.js'

describe('a yes', () => {
  for (const text of ['yes', 'Yes, file it', 'yes please', 'correct, thank you', 'go ahead', '好的', '确认提交', '没错，提交吧'])
    it(`is one: "${text}"`, () => expect(isHedged(text)).to.equal(false))

  for (const text of [
    'yes file it? no wait don’t',
    'yes no',
    'no yes',
    'yes please, actually no',
    'yes once my boss agrees',
    'yes if it is free',
    'is it yes?',
    'yes?',
    '好的，不过等一下',
    '是的吗？',
  ])
    it(`is not quite one: "${text}"`, () => expect(isHedged(text)).to.equal(true))
})
