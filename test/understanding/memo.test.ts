import { expect } from 'chai'
import sinon from 'sinon'
import { memo } from '../../src/understanding/memo.js'

describe('a function that remembers', () => {
  it('finds what it is asked again only once', () => {
    const find = sinon.spy((word: string) => word.length)
    const lengthOf = memo(10, find)

    expect([lengthOf('maple'), lengthOf('maple'), lengthOf('oak')]).to.deep.equal([5, 5, 3])
    expect(find.args).to.deep.equal([['maple'], ['oak']])
  })

  it('never remembers more than it may, and goes on finding', () => {
    const find = sinon.spy((word: string) => word.length)
    const lengthOf = memo(2, find)

    for (const word of ['a', 'bb', 'ccc', 'ccc', 'a']) lengthOf(word)

    expect(find.args.flat()).to.deep.equal(['a', 'bb', 'ccc', 'a'])
  })
})
