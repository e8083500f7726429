import { expect } from 'chai'
import { saysPlace } from '../../../src/understanding/several/says-place.js'

describe('the place of an invoice', () => {
  for (const [text, clause, rest] of [
    ["yes, that's the first one", "that's the first one", 'yes,'],
    ['this is the second invoice, correct', 'this is the second invoice', ', correct'],
    ['that was the last one', 'that was the last one', ''],
    ['对，这是第三张', '这是第三张', '对，'],
    ['对，那是最后一张了', '那是最后一张了', '对，'],
  ] as const)
    it(`is said by "${text}"`, () => expect(saysPlace(text)).to.deep.equal({ clause, rest }))

  for (const text of ['yes', "that's the first time I lost one", "that's the second one I mean", '这是第一次', 'the first one is right'])
    it(`is not said by "${text}"`, () => expect(saysPlace(text)).to.equal(null))
})
