import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

describe('a number in front of a question', () => {
  for (const text of [
    '04418827 - by the way do I pay for the mailing of invoices?',
    '04418827 – who pays the postage?',
    '04418827, by the way, is there a deadline?',
    'the number is 04418827, when do I get it?',
  ])
    it(`is read: ${text}`, () => expect(findFields(text, copyForm, 'invoice_number').invoice_number).to.equal('04418827'))

  for (const text of ['who pays for 04418827?', 'what is 04418827 - an invoice number?'])
    it(`is none that is asked about: ${text}`, () => expect(findFields(text, copyForm, 'title').invoice_number).to.equal(undefined))
})
