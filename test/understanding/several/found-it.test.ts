import { expect } from 'chai'
import { foundIt } from '../../../src/understanding/several/found-it.js'

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
