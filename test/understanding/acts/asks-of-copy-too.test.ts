import { expect } from 'chai'
import { asksOfCopyToo } from '../../../src/understanding/acts/asks-of-copy-too.js'

describe('asking the same of a copy', () => {
  for (const text of [
    'and for a copy?',
    'what about a copy of a lost one',
    'is it the same for the duplicate?',
    '那复印件呢',
    '复印件也一样吗？',
  ])
    it(`is heard in "${text}"`, () => expect(asksOfCopyToo(text)).to.equal(true))

  for (const text of [
    'I need a copy',
    'a copy of my lost invoice please',
    'a replacement for my lost invoice please',
    '复印件',
    '丢失发票复印件',
    'can I have a copy please',
    'a copy, please',
    'and how do I get a copy?',
    '我要复印件',
    '复印件怎么拿',
  ])
    it(`is not heard in "${text}"`, () => expect(asksOfCopyToo(text)).to.equal(false))
})
