import { expect } from 'chai'
import { findFields } from '../../../src/understanding/fields.js'
import { copyForm } from '../fields-form.js'

describe('for whom its writer works, said when the title is asked for,', () => {
  for (const said of [
    'I am with Merlin Ltd',
    "I'm with Merlin Ltd",
    'we are with Merlin Ltd',
    'I work for Merlin Ltd',
    "I'm from Merlin Ltd",
  ])
    it(`is the title: "${said}"`, () => expect(findFields(said, copyForm, 'title')).to.deep.equal({ title: 'Merlin Ltd' }))

  for (const said of [
    'I am with the finance team',
    "I'm from accounting",
    'I work for a bank',
    'I am with you since 2019',
    'I am from China',
    "I'm at Home",
    'it is with DHL',
  ])
    it(`is none where it is no name: "${said}"`, () => expect(findFields(said, copyForm, 'title').title).to.equal(undefined))
})
