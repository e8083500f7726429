import { expect } from 'chai'
import { endsWithNoMore, saysNoMore, saysNothingLeft } from '../../../src/understanding/acts/that-was-all.js'

describe('nothing left to ask', () => {
  for (const text of ['that was all', "no that's it", "Ok, that's all for now.", '没有了', '没有别的了', '好的，就这些'])
    it(`is said: ${text}`, () => expect(saysNothingLeft(text)).to.equal(true))

  for (const text of ['is that all?', "that's all wrong", '没了', '发票没有了', '没有', 'got it'])
    it(`is not said: ${text}`, () => expect(saysNothingLeft(text)).to.equal(false))
})

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
