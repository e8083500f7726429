import { expect } from 'chai'
import { foundIt, foundNumber } from '../../../src/understanding/several/found-it.js'

describe('words that one invoice is there again', () => {
  for (const text of [
    'I found it',
    "oh, I've just found it!",
    'It turned up',
    'wait, found it',
    '找到了',
    '等等，我刚找到了',
    '已经找到了。',
  ])
    it(`say so: "${text}"`, () => expect(foundIt(text)).to.equal(true))

  for (const text of [
    'I found them',
    'I found it, cancel everything',
    'I have not found it',
    'found it stolen',
    'I found it?',
    '没找到',
    '都找到了',
    '还没有找到了解情况的人',
    '找到了吗',
  ])
    it(`are none: "${text}"`, () => expect(foundIt(text)).to.equal(false))
})

describe('the number of one that was found', () => {
  for (const text of [
    'found one, 48213378',
    'my colleague found one too, 48213378',
    'oh, we have found another one: 48213378',
    "I've just found one of them, number 48213378.",
    '找到一张，48213378',
    '同事也找到一张：48213378',
  ])
    it(`is heard: "${text}"`, () => expect(foundNumber(text)).to.equal('48213378'))

  for (const text of [
    'found one, 48213378?',
    'not found one, 48213378',
    'found one, 48213378, and lost 48213379',
    'found one mistake, the number is 48213378',
    'my colleague lost one too, 48213378',
    '没找到一张，48213378',
  ])
    it(`is none: "${text}"`, () => expect(foundNumber(text)).to.equal(null))
})
