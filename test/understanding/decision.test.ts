import { expect } from 'chai'
import { decide, decideParts, type Part, withWishForPerson } from '../../src/understanding/decision.js'
import type { Candidate, Decision } from '../../src/understanding/heard.js'
import type { Content, Meaning } from '../../src/understanding/knowledge.js'
import { smallContent } from '../support/small-content.js'

/** The small content, its form belonging to the entry on postage. */
const content: Content = {
  ...smallContent,
  intents: new Map([...smallContent.intents].map(([id, one]) => [id, one.kind === 'form' ? { ...one, entry: 'postage' } : one])),
}

/** A meaning, its confidence and its score. */
type Scored = readonly [id: string, confidence: number, score?: number]

function candidates(...scored: readonly Scored[]): readonly Candidate[] {
  return scored.map(([id, confidence, score = 0]) => ({ meaning: meaningOf(id), confidence, score }))
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

/** A part that asks, one that tells something, and one that is only a piece of a sentence. */
const question = (...scored: Scored): Part => ({ candidates: candidates(scored), isQuestion: true, isClause: false })
const statement = (...scored: Scored): Part => ({ ...question(...scored), isQuestion: false })
const clause = (...scored: Scored): Part => ({ ...question(...scored), isClause: true })

type Case = readonly [what: string, whole: readonly Scored[], parts: readonly Part[], expected: string]

function decideEach(cases: readonly Case[]) {
  for (const [what, whole, parts, expected] of cases) {
    it(what, () => expect(told(decideParts(candidates(...whole), parts, content))).to.equal(expected))
  }
}

/** Sounds of postage, and as much of the deadline as the score says. */
const postageAnd = (score: number): readonly Scored[] => [
  ['postage', 0.6, 0.3],
  ['application-deadline', 0.1, score],
]

describe('deciding on several parts', () => {
  const both = postageAnd(-0.5)
  const covers: readonly Scored[] = [...both, ['split-statement', 0.1, -0.5], ['refund', 0.1, -0.5], ['tax-rate', 0.1, -0.5]]

  decideEach([
    [
      'answers each in order',
      both,
      [question('application-deadline', 0.9), question('postage', 0.9)],
      'answer application-deadline, postage',
    ],
    ['answers once what was asked twice', both, [question('postage', 0.9), question('postage', 0.8)], 'answer postage'],
    ['answers the whole where no part is sure', both, [question('application-deadline', 0.3), question('refund', 0.3)], 'answer postage'],
    [
      'adds what the whole is sure of behind what its parts ask',
      [['several', 0.9]],
      [question('postage', 0.9), question('one', 0.3)],
      'answer postage, split-statement/several',
    ],
    ['names a topic beside an answer', covers, [question('postage', 0.9), question('refund', 0.9)], 'answer postage + refund'],
    [
      'names each topic once',
      covers,
      [question('refund', 0.9), question('tax-rate', 0.9), question('refund', 0.8), question('postage', 0.7)],
      'answer postage + refund, tax-rate',
    ],
    [
      'names topics alone where the whole is unknown',
      [],
      [question('refund', 0.9), question('tax-rate', 0.9)],
      'not covered: refund, tax-rate',
    ],
    ['opens a form after the answers', covers, [statement('copy', 0.9), question('one', 0.9)], 'request copy after split-statement/one'],
    [
      'does not answer the entry of the form it opens',
      [['copy', 0.9, 0.5]],
      [question('postage', 0.9), statement('copy', 0.9)],
      'request copy',
    ],
    ['opens the first of two forms', [['copy', 0.9, 0.5]], [statement('agent', 0.9), statement('copy', 0.9)], 'request agent'],
    ['does not take a hello for the matter', both, [statement('greeting', 0.9), question('postage', 0.9)], 'answer postage'],
    [
      'greets back where there is nothing but a hello',
      [['greeting', 0.9]],
      [statement('greeting', 0.9), statement('greeting', 0.9)],
      'smalltalk greeting',
    ],
    ['knows nothing where nothing is sure', [], [question('postage', 0.3), question('refund', 0.2)], 'unknown'],
    ['passes over a part without candidates', both, [{ ...question('postage', 0.9), candidates: [] }], 'answer postage'],
    ['is as for one part where there is none', both, [], 'answer postage'],
  ])
})

describe('a sentence of a message', () => {
  const added = 'answer application-deadline, postage'
  const asks = (confidence: number) => [question('application-deadline', confidence), question('postage', 0.9)]

  decideEach([
    ['adds what it asks where the whole sounds of it as well', postageAnd(-0.8), asks(0.5), added],
    ['adds nothing that is unsure', postageAnd(-0.8), asks(0.49), 'answer postage'],
    ['adds nothing that the whole does not sound of', postageAnd(-0.81), asks(0.79), 'answer postage'],
    ['adds it where it is very sure', postageAnd(-0.81), asks(0.8), added],
    ['adds it so where the whole has it not among its candidates', [['postage', 0.6, 0.3]], asks(0.8), added],
    [
      'sounds of a form where the whole sounds of the entry it belongs to',
      [
        ['several', 0.6, 0.3],
        ['postage', 0.1, -0.8],
      ],
      [statement('copy', 0.5), question('several', 0.9)],
      'request copy after split-statement/several',
    ],
  ])
})

describe('a statement of a message', () => {
  const added = 'answer application-deadline, postage'
  const tells = statement('application-deadline', 0.9)

  decideEach([
    ['is a story beside a question', postageAnd(-0.21), [tells, question('postage', 0.9)], 'answer postage'],
    ['is none where the whole sounds of it as well', postageAnd(-0.2), [tells, question('postage', 0.9)], added],
    ['is none where nothing asks', postageAnd(-0.21), [tells, statement('postage', 0.9)], added],
    [
      'is none where it wants something done',
      [
        ['several', 0.6, 0.3],
        ['postage', 0.1, -0.5],
      ],
      [statement('copy', 0.9), question('several', 0.9)],
      'request copy after split-statement/several',
    ],
    [
      'is none where it is about what is not covered',
      [
        ['postage', 0.6, 0.3],
        ['refund', 0.1, -0.5],
      ],
      [statement('refund', 0.9), question('postage', 0.9)],
      'answer postage + refund',
    ],
  ])
})

describe('a piece of a sentence', () => {
  const added = 'answer application-deadline, postage'

  decideEach([
    ['adds what it surely asks', postageAnd(-0.6), [clause('application-deadline', 0.75)], added],
    ['adds nothing a sentence must not be as sure of', postageAnd(-0.6), [clause('application-deadline', 0.74)], 'answer postage'],
    [
      'adds nothing that the whole hardly sounds of, however sure',
      postageAnd(-0.61),
      [clause('application-deadline', 1)],
      'answer postage',
    ],
    ['makes no request of what the whole surely asks about', [['postage', 0.9, 0.3]], [clause('copy', 0.9)], 'answer postage'],
    ['makes a request of what the whole may be asking about', [['postage', 0.89, 0.3]], [clause('copy', 0.9)], 'request copy'],
    [
      'adds nothing that the whole has not among its candidates',
      [['postage', 0.6, 0.3]],
      [clause('application-deadline', 1)],
      'answer postage',
    ],
  ])
})

describe('what is asked within what is not covered', () => {
  const refund: readonly Scored[] = [
    ['refund', 0.6, 0.3],
    ['postage', 0.1, -0.5],
  ]

  decideEach([
    ['is answered where a question is very sure', refund, [question('postage', 0.9)], 'answer postage'],
    [
      'is named as not covered, too, where a part asks for that',
      refund,
      [question('postage', 0.9), question('refund', 0.9)],
      'answer postage + refund',
    ],
    ['is not answered below that', refund, [question('postage', 0.89)], 'not covered: refund'],
    ['is not answered where nothing asks', refund, [statement('postage', 0.95)], 'not covered: refund'],
  ])
})

describe('what the whole asks besides', () => {
  const unsure = [question('postage', 0.3), question('postage', 0.3)]

  decideEach([
    ['is answered behind it, whatever the parts say', postageAnd(0.4), unsure, 'answer postage, application-deadline'],
    ['is not answered where it is less clear', postageAnd(0.39), unsure, 'answer postage'],
    [
      'is not a topic',
      [
        ['postage', 0.6, 0.5],
        ['refund', 0.3, 0.4],
      ],
      unsure,
      'answer postage',
    ],
    [
      'is not a form',
      [
        ['several', 0.6, 0.5],
        ['copy', 0.3, 0.4],
      ],
      unsure,
      'answer split-statement/several',
    ],
    [
      'is not answered where the whole is not covered',
      [
        ['refund', 0.6, 0.5],
        ['postage', 0.3, 0.4],
      ],
      unsure,
      'not covered: refund',
    ],
  ])
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
