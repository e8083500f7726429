import { expect } from 'chai'
import { takesSentence } from '../../src/forms/takes-sentence.js'

describe('a field takes a sentence', () => {
  it('where it has room for one, and not where it has room for a name or takes a number', () => {
    const text = (max: number) => ({ check: { kind: 'text', min: 2, max, tooLong: 'Too long.', confusions: [] } }) as never

    expect([text(500), text(300), text(200)].map(takesSentence)).to.deep.equal([true, true, false])
    expect(takesSentence({ check: { kind: 'digits' } } as never)).to.equal(false)
  })
})
