import { expect } from 'chai'
import { behindLabel, withoutEcho } from '../../../src/understanding/fields/without-echo.js'

const account = { name: 'account', label: 'Account name', labels: ['account', 'login', '账号'] }

describe('an answer that says the question back', () => {
  for (const [text, expected] of [
    ['the account? maple', 'maple'],
    ['Account name? Maple.', 'Maple.'],
    ['ok, my login? maple', 'maple'],
    ['账号？maple', 'maple'],
    ['我的账号？maple', 'maple'],
    ['the account?', 'the account?'],
    ['which account? mine', 'which account? mine'],
    ['the title? maple', 'the title? maple'],
    ['is the account wrong? no', 'is the account wrong? no'],
    ['maple', 'maple'],
  ] as const)
    it(`is "${expected}" of "${text}"`, () => expect(withoutEcho(text, account)).to.equal(expected))
})

describe('the one word behind a label', () => {
  for (const [text, expected] of [
    ['account redwing', 'redwing'],
    ['my login sterling.', 'sterling'],
    ['account redwing please', null],
    ['account is redwing', null],
    ['title redwing', null],
    ['account', null],
  ] as const)
    it(`is ${expected} of "${text}"`, () => expect(behindLabel(text, account)).to.equal(expected))
})
