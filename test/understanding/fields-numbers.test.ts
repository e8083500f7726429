import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

const find = (text: string) => findFields(text, copyForm, null)

describe('findFields knows other numbers', () => {
  for (const owner of [
    'phone',
    'tel',
    'call me on',
    'reach me on QQ',
    'WeChat',
    'fax',
    'order',
    'ticket',
    'contract no.',
    'waybill',
    'invoice code',
    'taxpayer number',
    'bank account',
    'postcode',
    'amount',
    'paid',
    'dated',
    'customer number',
    'account',
    '电话',
    '税号',
    '订单号',
    '发票代码',
  ])
    it(`by "${owner}", and takes the same digits as the invoice number without it`, () => {
      expect(find(`${owner} 62557341`)).to.not.have.property('invoice_number')
      expect(find('62557341')).to.deep.equal({ invoice_number: '62557341' })
    })

  for (const written of [
    '12345678.00',
    '12,345,678',
    '¥12345678',
    '12345678 yuan',
    'RMB 12345678',
    '12345678元',
    '2024-03-15',
    '15.03.2024',
    'SF12345678',
    'KS-12345678',
    '021-12345678',
    '+86 12345678',
    '010 62557341',
    '20240315',
  ])
    it(`by the way "${written}" is written`, () => expect(find(`it was ${written} then`)).to.not.have.property('invoice_number'))

  for (const [title, text, values] of [
    ['and takes a day that is labelled as the number', 'invoice number 20240315', { invoice_number: '20240315' }],
    ['and takes one that was issued', 'invoice 77340018 was issued to Onyx Ltd', { invoice_number: '77340018', title: 'Onyx Ltd' }],
    ['and takes one that was paid', '77340018 was paid in May', { invoice_number: '77340018' }],
    ['and takes none that is named behind it', '77340018 is our phone', {}],
    ['and takes none of two', 'lost two of them: 77340018 and 77340019', {}],
    ['and takes none of two that are labelled alike', 'invoice number 77340018 or 77340019', {}],
    ['and takes the one that is labelled', '77340018, 77340019, invoice number 77340020', { invoice_number: '77340020' }],
    ['and gives no other for an announced one of wrong length', 'invoice number 1234567, and 77340019', {}],
  ] as const)
    it(title, () => expect(find(text)).to.deep.equal(values))
})
