import { expect } from 'chai'
import { confusionOf, notAnswered, other } from '../../src/measures/confusion.js'
import { judged, outcome } from '../eval/made-up.js'

describe('confusionOf', () => {
  const cell = (of: ReturnType<typeof judged>): readonly (readonly [string, string])[] => {
    const { rows, columns, counts } = confusionOf([of], ['a', 'b'])
    return counts.flatMap((row, r) => row.flatMap((count, c) => (count === 1 ? [[rows[r] as string, columns[c] as string] as const] : [])))
  }

  for (const [title, of, row, column] of [
    ['puts what is right on the diagonal', judged('a', outcome(['a'])), 'a', 'a'],
    ['puts a wrong answer under its entry', judged('a', outcome(['b'])), 'a', 'b'],
    ['puts a right and a wrong answer under the wrong one', judged('a', outcome(['a', 'b'])), 'a', 'b'],
    ['tells asking back from', judged('a', outcome([], {}, { decision: 'clarify' })), 'a', notAnswered],
    ['naming a topic', judged('a', outcome([], {}, { decision: 'not-covered' })), 'a', other],
    ['takes a person for no entry', judged('a', outcome([], {}, { decision: 'request' })), 'a', other],
    ['has a row for what nothing may answer', judged(null, outcome(['b'])), other, 'b'],
  ] as const)
    it(title, () => expect(cell(of)).to.deep.equal([[row, column]]))

  it('has a row for each entry, and one for an entry that is only expected', () =>
    expect(confusionOf([judged('new', outcome([]))], ['a', 'b']).rows).to.deep.equal(['a', 'b', 'new', other]))
})
