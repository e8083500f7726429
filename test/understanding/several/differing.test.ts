import { expect } from 'chai'
import { differingFields } from '../../../src/understanding/several/differing.js'
import { copyForm } from '../fields-form.js'

describe('what is called different for each of several invoices', () => {
  for (const [text, names] of [
    ['two invoices 48213377 and 59213377, different titles, account kestrelhq', ['title']],
    ['the titles differ', ['title']],
    ['each has its own account name', ['account']],
    ['抬头不一样', ['title']],
    ['two different invoices of account oak-2', []],
    ['same account oak-2 for both different invoices', []],
    ['our accountant put them in different folders', []],
    ['no different titles', []],
    ['one title', []],
  ] as const)
    it(`is ${names.join() || 'nothing'} in "${text}"`, () => expect(differingFields(text, copyForm.fields)).to.deep.equal(names))
})
