import { expect } from 'chai'
import { saysRestIsThere } from '../../../src/understanding/several/rest-is-there.js'

describe('saying that those without a number are not needed', () => {
  for (const [text, ofLast, ofSome] of [
    ['found the other one in the meantime, so no', true, false],
    ['the other one turned up', true, false],
    ['I found the others', true, true],
    ['the rest are no longer needed', true, true],
    ['另一张找到了', true, false],
    ['其他的找到了', true, true],
    ['剩下的不用了', true, true],
    ['I have not found the other one', false, false],
    ['the other one is 48213390', false, false],
    ['另一张没找到', false, false],
    ['其他的不用改了', false, false],
  ] as const)
    it(`${ofSome ? 'of all' : ofLast ? 'of the last' : 'of none'}: "${text}"`, () =>
      expect([saysRestIsThere(text, true), saysRestIsThere(text, false)]).to.deep.equal([ofLast, ofSome]))
})
