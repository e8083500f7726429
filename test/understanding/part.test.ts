import { expect } from 'chai'
import { partOf } from '../../src/understanding/part.js'

const heard = (text: string, is = { isItem: false, isClause: false }) => partOf(text, [], is)

describe('a part of a message', () => {
  it('asks where it is an item of a list, whatever its form', () => {
    expect(heard('the last day', { isItem: true, isClause: false }).isQuestion).to.equal(true)
    expect(heard('the last day').isQuestion).to.equal(false)
  })
})
