import { expect } from 'chai'
import { joinsOnly } from '../../../src/understanding/text/joins-only.js'

describe('words that only join others', () => {
  for (const text of ['the of and to a in', 'If, but AND or', 'for with from by?']) {
    it(`are all that "${text}" has`, () => expect(joinsOnly(text)).to.equal(true))
  }

  for (const text of ['and for the invoice', 'or to Macau', 'and if', '', 'is it in the post', '发票 and to a in']) {
    it(`are not all that "${text}" has`, () => expect(joinsOnly(text)).to.equal(false))
  }
})
