import { expect } from 'chai'
import { findFields } from '../../../src/understanding/fields.js'
import { copyForm } from '../fields-form.js'

describe('a company that is said to be who is written to', () => {
  for (const text of [
    'You are Counterfoil Ltd',
    'so you’re Counterfoil Ltd',
    'I think you are Counterfoil Ltd',
    'how long does it take? you are Counterfoil Ltd',
    'why do you need that? You are from Counterfoil Ltd',
    'YOU ARE COUNTERFOIL LTD',
    'You must be from Counterfoil Ltd',
    '你们是水獭控股有限公司',
    '为什么要这个？你们是水獭控股有限公司',
  ])
    it(`is no title: ${text}`, () => expect(findFields(text, copyForm, 'title').title).to.equal(undefined))

  for (const [text, title] of [
    ['You Are Here Travel Ltd', 'You Are Here Travel Ltd'],
    ['we are Otter Holdings Ltd', 'Otter Holdings Ltd'],
    ['you have us as Otter Holdings Ltd', 'Otter Holdings Ltd'],
    ['我们是水獭控股有限公司', '水獭控股有限公司'],
  ] as const)
    it(`is one where it is the customer's: ${text}`, () => expect(findFields(text, copyForm, 'title').title).to.equal(title))
})
