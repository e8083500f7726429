import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

describe('an account behind words that say where it is one', () => {
  for (const text of [
    'Account name on your platform: kestrel7.',
    'Our account in your console is kestrel7',
    'account with Kingsoft Cloud: kestrel7',
    'the account name on your side = kestrel7',
  ])
    it(`is taken: ${text}`, () => expect(findFields(text, copyForm, null).account).to.equal('kestrel7'))

  for (const text of [
    'the account on your platform was locked',
    'I have no account with you',
    'The account in the console of ours, kestrels like it',
  ])
    it(`is none where no value follows: ${text}`, () => expect(findFields(text, copyForm, null)).not.to.have.property('account'))
})

describe('that an invoice is lost', () => {
  for (const text of [
    '有张发票被我弄丢了，想申请复印件',
    '有一张发票被我们弄丢了',
    'One of your invoices has vanished from our records and the auditors want to see it.',
    'Your invoice has disappeared from our files. Please send a copy.',
  ])
    it(`is no reason: ${text}`, () => expect(findFields(text, copyForm, null)).not.to.have.property('reason'))

  for (const [text, reason] of [
    ['有张发票被我当废纸扔了', '被我当废纸扔了'],
    ['One of your invoices has vanished in the office move', 'vanished in the office move'],
  ] as const)
    it(`is one with how it came: ${text}`, () => expect(findFields(text, copyForm, null).reason).to.contain(reason))
})
