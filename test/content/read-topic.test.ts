import { expect } from 'chai'
import type { Problem } from '../../src/content/problem.js'
import { readTopic } from '../../src/content/read-topic.js'
import { healthyFiles, replace } from '../support/content-files.js'
import { itTellsOf } from '../support/mistakes.js'

const refund = 'faq/not-covered/refund.md'

describe('reading a topic', () => {
  it('takes its name, its sentence byte for byte, and its phrasings with their lines', () => {
    const problems: Problem[] = []

    const read = readTopic('refund', refund, String(healthyFiles[refund]), problems)

    expect(read?.topic).to.deep.equal({ id: 'refund', name: 'Refunds', statement: 'The policy does not speak of refunds.' })
    expect(read?.phrasings[0]).to.deep.equal({
      text: 'how about refunds aa',
      meaning: { kind: 'topic', id: 'refund' },
      at: `${refund}:7`,
    })
    expect(read?.phrasings).to.have.length(12)
    expect(problems).to.deep.equal([])
  })

  itTellsOf([
    {
      what: 'no name',
      make: replace(refund, '# Refunds\n', ''),
      at: `${refund}:2`,
      says: 'Write the name of the topic there, and "# " in front of it',
      cure: replace(refund, 'The policy', '# Refunds\n\nThe policy'),
    },
    {
      what: 'no sentence',
      make: replace(refund, 'The policy does not speak of refunds.\n', ''),
      at: `${refund}:1`,
      says: 'no sentence below the name. Write one that says we have no answer',
      cure: replace(refund, '# Refunds\n', '# Refunds\n\nWe have no answer to this.\n'),
    },
    {
      what: 'a date, which only entries have,',
      make: replace(refund, '# Refunds', '---\nas of: 2021-05-27\n---\n# Refunds'),
      at: `${refund}:2`,
      says: `a setting "as of", which topics don't have. Delete it`,
      cure: replace(refund, 'as of: 2021-05-27\n', ''),
    },
    {
      what: 'a side, which only entries have,',
      make: replace(refund, '## Also asked', '## When asked: early\n\nEarly.\n\n## Also asked'),
      at: `${refund}:5`,
      says: 'a heading "When asked: early" that means nothing here',
      cure: replace(refund, '## When asked: early\n\nEarly.\n\n', ''),
    },
    {
      what: 'too few phrasings',
      make: replace(refund, '- how about refunds aa\n', ''),
      at: `${refund}:1`,
      says: 'only 11 phrasings. Write at least 12 different ones below "## Also asked"',
      cure: replace(refund, '- how about refunds bb\n', '- how about refunds bb\n- money back\n'),
    },
  ])
})
