import { expect } from 'chai'
import { withoutQuoted } from '../../../src/understanding/text/without-quoted.js'

describe('what a message quotes', () => {
  for (const [text, own] of [
    ['> Which account name?\n\nmaple-ops', 'maple-ops'],
    ['maple-ops\n> Which account name?\n> For example: x', 'maple-ops'],
    ['> who pays the postage?', '> who pays the postage?'],
    ['a > b', 'a > b'],
    ['yes', 'yes'],
  ] as const)
    it(`is left out of ${JSON.stringify(text)}`, () => expect(withoutQuoted(text)).to.equal(own))

  it('is found at once, however much it is', () =>
    expect(withoutQuoted(`${'> '.repeat(2_000)}\n${'\n> x'.repeat(1_000)}\nyes`)).to.equal('yes'))
})
