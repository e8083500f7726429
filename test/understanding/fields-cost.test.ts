import { expect } from 'chai'
import { longestMessage } from '../../src/message.js'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

const pieces = [
  ...[
    'a',
    '1 ',
    '1-',
    '"',
    '(',
    ', ',
    '. ',
    '? ',
    '\n',
    '> ',
    'a|',
    '发',
    '公司',
    'not ',
    'because ',
    'due to fire ',
    'title ',
    'title is A ',
    'title: A, B & ',
    'title A (',
    'account a ',
    'account is ',
  ],
  ...[
    'invoice number ',
    '12345678 ',
    'from 12345678 to ',
    'no. ',
    '1. ',
    'x is the title ',
    'special invoice ',
    'reason: x, ',
    'lost in ',
    'it was shredded, ',
    'sorry ',
    'both ',
    'Aa, & ',
    'Co., ',
    'Aa Ltd ',
  ],
  ...['thanks, a ', '! regards, ', 'account | title\n', '同事丢了,', 'i thought it was ', 'please ', '零一二', 'one, '],
]

// The longest takes about 30 ms where it was measured. What grows with the square of the length takes far more than this limit.
describe('findFields, given the longest message', () => {
  for (const piece of pieces)
    it(`of nothing but ${JSON.stringify(piece)} is done soon`, function () {
      this.timeout(5_000)
      const text = piece.repeat(Math.ceil(longestMessage / piece.length)).slice(0, longestMessage)
      expect(() => findFields(text, copyForm, 'title')).to.not.throw()
    })

  it('looks for the reason among the first 150 clauses, which is more than anybody tells', () => {
    const reasonBehind = (clauses: number) => findFields(`${'a, '.repeat(clauses)}it burnt in the fire`, copyForm, null).reason
    expect(reasonBehind(149)).to.equal('it burnt in the fire')
    expect(reasonBehind(150)).to.equal(undefined)
  })
})
