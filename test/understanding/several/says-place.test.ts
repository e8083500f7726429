import { expect } from 'chai'
import { saysPlace } from '../../../src/understanding/several/says-place.js'

describe('the place of an invoice', () => {
  for (const [text, place, rest] of [
    ["yes, that's the first one", 0, 'yes,'],
    ['this is the second invoice, correct', 1, ', correct'],
    ['that was the last one', 'last', ''],
    ['对，这是第三张', 2, '对，'],
    ['对，那是最后一张了', 'last', '对，'],
  ] as const)
    it(`is said by "${text}"`, () => expect(saysPlace(text)).to.deep.equal({ place, rest }))

  for (const text of ['yes', "that's the first time I lost one", "that's the second one I mean", '这是第一次', 'the first one is right'])
    it(`is not said by "${text}"`, () => expect(saysPlace(text)).to.equal(null))
})
