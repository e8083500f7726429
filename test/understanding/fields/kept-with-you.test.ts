import { expect } from 'chai'
import { withAccountKept } from '../../../src/understanding/fields/kept-with-you.js'
import { findFields } from '../../../src/understanding/fields.js'
import { copyForm } from '../fields-form.js'

describe('under what name an invoice is kept', () => {
  for (const reason of [
    'under ottoline with you',
    "it's under ottoline with you",
    'registered as ottoline in your system',
    'filed under the account ottoline with you guys',
  ])
    it(`is the account and no reason: "${reason}"`, () => expect(withAccountKept({ reason })).to.deep.equal({ account: 'ottoline' }))

  for (const reason of [
    'under water',
    'under the stairs with the mice',
    'lost under your desk',
    'it was under ottoline with you and burnt',
  ])
    it(`is told in none of "${reason}"`, () => expect(withAccountKept({ reason })).to.deep.equal({ reason }))

  it('takes the place of no account that is named', () =>
    expect(withAccountKept({ account: 'maple-ops', reason: 'under ottoline with you' })).to.deep.equal({ account: 'maple-ops' }))

  it('is read beside the number and the title', () =>
    expect(findFields('I lost invoice 48213377, title Otter Ltd, under ottoline with you', copyForm, null)).to.deep.equal({
      account: 'ottoline',
      title: 'Otter Ltd',
      invoice_number: '48213377',
    }))
})
