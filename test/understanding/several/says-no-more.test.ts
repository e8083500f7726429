import { expect } from 'chai'
import { endsWithNoMore, saysNoMore, saysRestIsThere } from '../../../src/understanding/several/says-no-more.js'

describe('saying that there is no other invoice', () => {
  for (const text of [
    'that was all',
    'No, that is it.',
    'no more, thanks',
    'none',
    "no, there aren't any... that's all",
    'just the one',
    'no others',
    '就这些',
    '没有了',
    '没了，谢谢',
    '就这一张',
  ])
    it(`is heard in "${text}"`, () => expect(saysNoMore(text)).to.equal(!text.includes("aren't")))

  for (const [text, isSaid] of [
    ['yes, that was all', true],
    ["48213390, that's all", true],
    ['对，就这些了', true],
    ['48213390', false],
    ['48213390, no', false],
    ["yes, that's all correct", false],
  ] as const)
    it(`${isSaid ? 'is' : 'is not'} heard at the end of "${text}"`, () => expect(endsWithNoMore(text)).to.equal(isSaid))

  for (const text of [
    '48213390',
    'no, the number is 48213390',
    'that was all in the fire',
    'no idea',
    '没有号码',
    'no',
    '没有',
    'nothing',
    'I have none',
    "I don't have it",
  ])
    it(`is not heard in "${text}"`, () => expect(saysNoMore(text)).to.equal(false))
})

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
