import { expect } from 'chai'
import { findFields } from '../../../src/understanding/fields.js'
import { copyForm } from '../fields-form.js'

describe('an account and where it is called so', () => {
  for (const [text, account] of [
    ["we're ottoline on your side", 'ottoline'],
    ['ottoline on your end', 'ottoline'],
    ['under ottoline with you', 'ottoline'],
    ['registered as ottoline with you guys', 'ottoline'],
    ['we are ottoline-2 with you', 'ottoline-2'],
    ['it should be ottoline in your system', 'ottoline'],
  ] as const)
    it(`is the account alone: ${text}`, () => expect(findFields(text, copyForm, 'account').account).to.equal(account))

  for (const text of ["we're not sure on your side", "we're happy with you", 'stay with you', 'on your side'])
    it(`is none where nothing is called so: ${text}`, () => expect(findFields(text, copyForm, 'account').account).to.equal(undefined))
})
