import { expect } from 'chai'
import { say } from '../../src/content/problem.js'

describe('a problem', () => {
  it('is said as file, line, cause and cure', () => {
    expect(say({ file: 'faq/postage.md', line: 3, cause: 'no answer', cure: 'Write one' })).to.equal(
      'faq/postage.md:3: no answer. Write one.',
    )
  })
})
