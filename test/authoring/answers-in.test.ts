import { expect } from 'chai'
import { answersIn } from '../../src/authoring/answers-in.js'
import { healthyFiles } from '../support/content-files.js'

const postage = 'faq/postage.md'

describe('the answers that a file holds', () => {
  it('are those of each half of a question', () => {
    expect(answersIn('faq/split.md', String(healthyFiles['faq/split.md'])).map(({ side }) => side)).to.deep.equal([null, 'several', 'one'])
  })

  it('are those of each time, with the date of the policy of then', () => {
    const before = '## Until 2025-12-31, as of 2024-03-01\n\nYou pay half.\n\n## Also asked'
    const text = String(healthyFiles[postage]).replace('## Also asked', before).replace('2021-05-27', '2026-01-01')

    const answers = answersIn(postage, text)

    expect(answers.map(({ until, reply }) => [until, reply.text, reply.kind === 'answer' && reply.asOf])).to.deep.equal([
      [null, 'You pay **nothing**.', '2026-01-01'],
      ['2025-12-31', 'You pay half.', '2024-03-01'],
    ])
  })

  it('are none of a file without a shape', () => {
    expect(answersIn(postage, 'nothing')).to.deep.equal([])
  })
})
