import { expect } from 'chai'
import { say } from '../../src/content/problem.js'

describe('a problem', () => {
  it('is said as file, line, column, cause and cure', () => {
    expect(say({ rule: 'structure', file: 'faq/postage.md', line: 3, cause: 'no answer', cure: 'Write one' })).to.equal(
      'faq/postage.md:3:1: no answer. Write one.',
    )
  })
})
