import { expect } from 'chai'
import { decide, decideParts } from '../../src/understanding/decision.js'
import type { Candidate, Decision } from '../../src/understanding/heard.js'
import type { Content, Meaning } from '../../src/understanding/knowledge.js'
import { smallContent } from '../support/small-content.js'

/** The small content, its form belonging to the entry on postage. */
const content: Content = {
  ...smallContent,
  intents: new Map([...smallContent.intents].map(([id, one]) => [id, one.kind === 'form' ? { ...one, entry: 'postage' } : one])),
}

/** "several 0.9, refund 0.05" as candidates. */
function candidates(...scored: readonly (readonly [string, number])[]): readonly Candidate[] {
  return scored.map(([id, confidence]) => ({ meaning: meaningOf(id), confidence }))
}

function meaningOf(id: string): Meaning {
  if (id === 'several' || id === 'one') return { kind: 'entry', id: 'split-statement', side: id }
  if (content.entries.has(id)) return { kind: 'entry', id, side: null }
  return content.topics.has(id) ? { kind: 'topic', id } : { kind: 'intent', id }
}

/** "answer postage, split-statement/one + refund": short enough to be compared in a table. */
function told(decision: Decision): string {
  const refs = (list: readonly { entry: string; side: string | null }[]) =>
    list.map(({ entry, side }) => (side === null ? entry : `${entry}/${side}`)).join(', ')
  switch (decision.kind) {
    case 'answer':
      return `answer ${refs(decision.entries)}${decision.topics.length > 0 ? ` + ${decision.topics.join(', ')}` : ''}`
    case 'clarify':
      return `clarify ${refs(decision.between)}`
    case 'request':
      return `request ${decision.intent}${decision.entries.length > 0 ? ` after ${refs(decision.entries)}` : ''}`
    case 'smalltalk':
      return `smalltalk ${decision.intent}`
    case 'not-covered':
      return `not covered: ${decision.topics.join(', ')}`
    case 'unknown':
      return 'unknown'
  }
}

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
    ['answers at the threshold', [['postage', 0.5]], 'answer postage'],
    ['asks just below it', [['postage', 0.49]], 'clarify postage'],
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
        ['application-deadline', 0.1],
      ],
      'clarify postage',
    ],
    ['opens a form that is surely wanted', [['copy', 0.8]], 'request copy'],
    ['calls a person who is surely wanted', [['agent', 0.8]], 'request agent'],
    ['tells the status that is surely wanted', [['status', 0.8]], 'request status'],
    ['greets back', [['greeting', 0.8]], 'smalltalk greeting'],
    ['does not greet back at a guess', [['greeting', 0.4]], 'unknown'],
    ['says that a topic is not covered', [['refund', 0.8]], 'not covered: refund'],
    ['says so from a lower confidence on than it answers', [['refund', 0.35]], 'not covered: refund'],
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
  ] as readonly [string, readonly (readonly [string, number])[], string][]) {
    it(what, () => expect(told(decide(candidates(...scored), content))).to.equal(expected))
  }

  it('offers three at most', () => {
    const entries = new Map(['a', 'b', 'c', 'd'].map(id => [id, { id, question: id, answer: id, sides: [], asOf: '', revision: '' }]))
    const four = [...entries.keys()].map(id => ({ meaning: { kind: 'entry', id, side: null } as const, confidence: 0.22 }))

    expect(told(decide(four, { ...content, entries }))).to.equal('clarify a, b, c')
  })
})

describe('deciding on several parts', () => {
  const unsure = [['postage', 0.4]] as const

  for (const [what, whole, parts, expected] of [
    [
      'answers each sure part in order',
      unsure,
      [
        ['application-deadline', 0.9],
        ['postage', 0.9],
      ],
      'answer application-deadline, postage',
    ],
    [
      'answers once what was asked twice',
      unsure,
      [
        ['postage', 0.9],
        ['postage', 0.8],
      ],
      'answer postage',
    ],
    [
      'answers the whole where no part is sure',
      [['postage', 0.9]],
      [
        ['postage', 0.6],
        ['refund', 0.5],
      ],
      'answer postage',
    ],
    [
      'answers a sure part of an unsure whole',
      unsure,
      [
        ['application-deadline', 0.9],
        ['postage', 0.3],
      ],
      'answer application-deadline',
    ],
    [
      'adds what the whole is sure of',
      [['several', 0.9]],
      [
        ['postage', 0.9],
        ['one', 0.3],
      ],
      'answer postage, split-statement/several',
    ],
    [
      'does not answer a part that is not sure enough by itself',
      unsure,
      [
        ['postage', 0.54],
        ['one', 0.53],
      ],
      'clarify postage',
    ],
    [
      'names a topic beside an answer',
      unsure,
      [
        ['postage', 0.9],
        ['refund', 0.9],
      ],
      'answer postage + refund',
    ],
    [
      'names each topic once',
      unsure,
      [
        ['refund', 0.9],
        ['tax-rate', 0.9],
        ['refund', 0.8],
        ['postage', 0.7],
      ],
      'answer postage + refund, tax-rate',
    ],
    [
      'names topics alone where the whole is unknown',
      [],
      [
        ['refund', 0.9],
        ['tax-rate', 0.9],
      ],
      'not covered: refund, tax-rate',
    ],
    [
      'opens a form after the answers',
      unsure,
      [
        ['copy', 0.9],
        ['one', 0.9],
      ],
      'request copy after split-statement/one',
    ],
    [
      'does not answer the entry of the form it opens',
      unsure,
      [
        ['postage', 0.9],
        ['copy', 0.9],
      ],
      'request copy',
    ],
    [
      'opens the first of two forms',
      unsure,
      [
        ['agent', 0.9],
        ['copy', 0.9],
      ],
      'request agent',
    ],
    [
      'does not take a hello for the matter',
      [['postage', 0.9]],
      [
        ['greeting', 0.9],
        ['postage', 0.9],
      ],
      'answer postage',
    ],
    [
      'greets back where there is nothing but a hello',
      [['greeting', 0.9]],
      [
        ['greeting', 0.9],
        ['greeting', 0.9],
      ],
      'smalltalk greeting',
    ],
    [
      'knows nothing where nothing is sure',
      [],
      [
        ['postage', 0.3],
        ['refund', 0.2],
      ],
      'unknown',
    ],
  ] as readonly [string, readonly (readonly [string, number])[], readonly (readonly [string, number])[], string][]) {
    it(what, () => {
      const heard = parts.map(part => candidates(part))
      expect(told(decideParts(candidates(...whole), heard, content))).to.equal(expected)
    })
  }

  it('passes over a part without candidates', () => {
    expect(told(decideParts(candidates(['postage', 0.9]), [[], candidates(['one', 0.9])], content))).to.equal(
      'answer split-statement/one, postage',
    )
  })
})
