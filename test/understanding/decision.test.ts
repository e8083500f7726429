import { expect } from 'chai'
import { decide, withWishForPerson } from '../../src/understanding/decision.js'
import type { Candidate, Decision } from '../../src/understanding/heard.js'
import { candidates, content, type Scored, told } from './told-decisions.js'

describe('deciding on one part', () => {
  for (const [what, scored, expected] of [
    [
      'answers when one candidate stands clear',
      [
        ['postage', 0.9],
        ['refund', 0.05],
      ],
      'answer postage',
    ],
    ['answers with the side that was asked', [['several', 0.9]], 'answer split-statement/several'],
    ['answers at the threshold', [['postage', 0.55]], 'answer postage'],
    ['asks just below it', [['postage', 0.54]], 'clarify postage'],
    [
      'asks which where two are close',
      [
        ['postage', 0.4],
        ['application-deadline', 0.3],
      ],
      'clarify postage, application-deadline',
    ],
    [
      'asks once about an entry with two sides',
      [
        ['several', 0.3],
        ['one', 0.25],
      ],
      'clarify split-statement/several',
    ],
    ['offers the entry of a form that may be meant', [['copy', 0.4]], 'clarify postage'],
    [
      'offers nothing that is improbable',
      [
        ['postage', 0.4],
        ['application-deadline', 0.19],
      ],
      'clarify postage',
    ],
    ['opens a form at that threshold', [['copy', 0.55]], 'request copy'],
    ['opens a form that is surely wanted', [['copy', 0.8]], 'request copy'],
    ['calls a person who is surely wanted', [['agent', 0.8]], 'request agent'],
    ['tells the status that is surely wanted', [['status', 0.8]], 'request status'],
    ['greets back', [['greeting', 0.8]], 'smalltalk greeting'],
    ['does not greet back at a guess', [['greeting', 0.49]], 'unknown'],
    ['says that a topic is not covered', [['refund', 0.8]], 'not covered: refund'],
    ['says so from a lower confidence on than it answers', [['refund', 0.35]], 'not covered: refund'],
    ['does not say so below that', [['refund', 0.34]], 'unknown'],
    [
      'says so rather than offer what is likely no answer',
      [
        ['refund', 0.4],
        ['postage', 0.3],
      ],
      'not covered: refund',
    ],
    [
      'offers the second where a topic is improbable',
      [
        ['refund', 0.3],
        ['postage', 0.25],
      ],
      'clarify postage',
    ],
    [
      'knows nothing where all is improbable',
      [
        ['postage', 0.15],
        ['refund', 0.1],
      ],
      'unknown',
    ],
    ['knows nothing of an intent that is gone', [['gone', 0.9]], 'unknown'],
    ['knows nothing without candidates', [], 'unknown'],
  ] as readonly [string, readonly Scored[], string][]) {
    it(what, () => expect(told(decide(candidates(...scored), content))).to.equal(expected))
  }

  it('offers three at most', () => {
    const entries = new Map(
      ['a', 'b', 'c', 'd'].map(id => [
        id,
        { id, question: id, answer: id, sides: [], asOf: '', valid: { from: null, until: null }, revision: '' },
      ]),
    )
    const four = [...entries.keys()].map(id => ({ meaning: { kind: 'entry', id, side: null } as const, confidence: 0.22, score: 0 }))

    expect(told(decide(four, { ...content, entries }))).to.equal('clarify a, b, c')
  })
})

describe('the wish for a person', () => {
  const decision: Decision = { kind: 'answer', entries: [{ entry: 'postage', side: null }], topics: [] }
  const sure = candidates(['agent', 0.75])
  const postage = candidates(['postage', 0.9])

  for (const [what, heard, expected] of [
    ['is obeyed where one clause surely says it', [postage, sure], 'request agent'],
    ['is not heard at a guess', [candidates(['agent', 0.74])], 'answer postage'],
    ['is not heard in what is likelier something else', [candidates(['postage', 0.8], ['agent', 0.75])], 'answer postage'],
    ['is not heard in the wish for something else', [candidates(['copy', 0.9]), candidates(['status', 0.9])], 'answer postage'],
    ['is not heard in nothing', [[]], 'answer postage'],
    ['is not heard without clauses', [], 'answer postage'],
  ] as readonly [string, readonly (readonly Candidate[])[], string][]) {
    it(what, () => expect(told(withWishForPerson(decision, heard, content))).to.equal(expected))
  }
})
