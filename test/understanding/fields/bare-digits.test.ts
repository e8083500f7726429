import { expect } from 'chai'
import { findFields } from '../../../src/understanding/fields.js'
import { copyForm } from '../fields-form.js'

describe('digits that answer the question for the number', () => {
  for (const text of [
    '12.000.000',
    '12,000,000',
    '12.000.000 EUR',
    '1,200.00 EUR',
    '12345678 yuan',
    '12000000元',
    '₹48213377',
    '48213377 ₽',
    '48213377 kr',
    '48213377€?',
  ])
    it(`are an amount: ${text}`, () => expect(findFields(text, copyForm, 'invoice_number').invoice_number).to.equal(undefined))

  for (const text of ['030 12345678', '+49 30 12345678', 'tel 12345678', '2026-11-04'])
    it(`are a telephone's or a day: ${text}`, () => expect(findFields(text, copyForm, 'invoice_number').invoice_number).to.equal(undefined))

  for (const text of ['48213377', '4821.3377', '48 213 377', '4821-3377', '号码48213377'])
    it(`are the number: ${text}`, () => expect(findFields(text, copyForm, 'invoice_number').invoice_number).to.equal('48213377'))
})
