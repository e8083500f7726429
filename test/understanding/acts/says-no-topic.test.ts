import { expect } from 'chai'
import { saysNoTopic } from '../../../src/understanding/acts/says-no-topic.js'
import { asDigits } from '../../../src/understanding/text/as-digits.js'

describe('a message about nothing', () => {
  for (const text of [
    'I think so',
    'and now?',
    'no I meant later',
    'why should I tell you that',
    'can you hurry?',
    '然后呢',
    '能快点吗',
    '我觉得是',
    'does it matter?',
    'and three months?',
    '8 digits? 04418822',
    '三个月呢',
    '重要吗',
  ])
    it(`is "${text}"`, () => expect(saysNoTopic(text)).to.equal(true))

  for (const text of [
    'when will it come?',
    'how do I apply?',
    'is it free?',
    'who pays?',
    'can I still do it?',
    '谁付钱',
    '什么时候到',
    '能退吗',
    'how many days?',
    'three invoices?',
    '',
    '28850134',
  ])
    it(`is not "${text}"`, () => expect(saysNoTopic(text)).to.equal(false))
})

describe('a number that is dictated', () => {
  for (const [text, is] of [
    ['number of fapiao two eight eight five zero one three four', 'number of fapiao 00000000'],
    ['double two eight eight five zero one three', '00000000'],
    ['号码是二八八五零一三四', '号码是00000000'],
    ['one or two invoices', 'one or two invoices'],
    ['one two three', 'one two three'],
    ['someone two', 'someone two'],
  ] as const)
    it(`stands for itself and nothing else: "${text}"`, () => expect(asDigits(text)).to.equal(is))
})
