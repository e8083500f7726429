import { expect } from 'chai'
import { tokenize } from '../../src/understanding/fields/tokens.js'
import { findFields } from '../../src/understanding/fields.js'
import { understand } from '../../src/understanding/understand.js'
import { smallKnowledge } from '../support/small-content.js'
import { copyForm } from './fields-form.js'

// Whatever a plain object is asked for by a customer's word, it has these, too: "constructor" once broke every message that held it.
describe('a word that every object knows', () => {
  for (const word of Object.getOwnPropertyNames(Object.prototype))
    it(`is a word like any other: ${word}`, async () => {
      for (const text of [
        word,
        word.toLowerCase(),
        `acme ${word} prod`,
        `maple dash ${word}`,
        `double ${word}`,
        `account is ${word}`,
        `${word}: 12345678`,
        `${word}丢了发票`,
      ]) {
        for (const asked of [null, ...copyForm.fields.map(({ name }) => name)])
          expect(() => findFields(text, copyForm, asked), text).to.not.throw()
        expect(tokenize(text), text).to.not.be.empty
        await understand(text, { intent: null, field: null }, smallKnowledge)
      }
      expect(findFields(`account acme ${word}, number 12345678`, copyForm, null)).to.have.property('invoice_number', '12345678')
    })
})
