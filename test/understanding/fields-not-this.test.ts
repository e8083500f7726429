import { expect } from 'chai'
import { bareValue, findFields } from '../../src/understanding/fields.js'
import { copyForm, fieldOf } from './fields-form.js'

const number = fieldOf('invoice_number')
const asked = (text: string) => findFields(text, copyForm, 'invoice_number').invoice_number ?? bareValue(text, number)

describe('findFields, asked for the number', () => {
  for (const text of ['不是12345678', '订单号12345678', '工单12345678', '税号12345678', '电话12345678', '金额12345678'])
    it(`takes no number that is called something else or denied: ${text}`, () => expect(asked(text)).to.equal(null))

  for (const text of ['12345678还是12345679来着', '12345678还是12345679', '12345678? Or was it 12345679', '1234 5678 or 1234 5679'])
    it(`takes neither of two that are doubted: ${text}`, () => expect(asked(text)).to.equal(null))

  for (const text of [
    '12345678',
    '是12345678',
    '你好，12345678，谢谢',
    '号码是12345678',
    '我的是12345678',
    '12345678这张',
    '不是87654321，是12345678',
  ])
    it(`takes the one that is given: ${text}`, () => expect(asked(text)).to.equal('12345678'))

  for (const text of ['the one before was 12345678', "my competitor's invoice is 12345678", '同事的发票是12345678'])
    it(`takes no number that was so once, or is somebody else's: ${text}`, () =>
      expect(findFields(text, copyForm, 'invoice_number').invoice_number).to.equal(undefined))

  for (const text of [
    '87654321 was the number before it was replaced by 12345678',
    'it used to be 87654321, now 12345678',
    '87654321 was cancelled and reissued as 12345678',
  ])
    it(`takes the one that took another's place: ${text}`, () =>
      expect(findFields(text, copyForm, null)).to.deep.equal({ invoice_number: '12345678' }))

  it('takes no end of a longer number that was dictated', () => expect(asked('零一二三四五六七八')).to.equal(null))
})

describe('findFields, told of the last number and of this one', () => {
  for (const [text, number] of [
    ['the last was 11112222, this one is 31415926', '31415926'],
    ['the last one was 11112222 and now it is 31415926', '31415926'],
    ['the last one was 11112222', '11112222'],
  ] as const)
    it(`takes this one: ${text}`, () => expect(asked(text)).to.equal(number))
})
