import { expect } from 'chai'
import { decideParts } from '../../../src/understanding/parts/decide-parts.js'
import type { Part } from '../../../src/understanding/parts/part.js'
import { candidates, content, type Scored, told } from '../told-decisions.js'

/** A part that asks, one that tells something, and one that is only a piece of a sentence. */
const question = (...scored: Scored): Part => ({
  ...{ candidates: candidates(scored), isQuestion: true, isFurther: false, isClause: false },
  ...{
    tellsQuestion: false,
    isLeaning: false,
    mayLean: false,
    within: [],
    isFull: true,
    standsAlone: false,
    rests: false,
    isOfSentence: false,
    asksOfNamed: false,
    isSaidLost: false,
    asksOn: false,
    speaksOfAnother: false,
    saysNot: false,
  },
})
const statement = (...scored: Scored): Part => ({ ...question(...scored), isQuestion: false })
const clause = (...scored: Scored): Part => ({ ...statement(...scored), isClause: true })
const askingClause = (...scored: Scored): Part => ({ ...question(...scored), isClause: true })

const unsure = (...scored: readonly Scored[]): Part => ({ ...question('postage', 0), candidates: candidates(...scored) })

const further = (...scored: Scored): Part => ({ ...question(...scored), isFurther: true })

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
  const surelyPostage: readonly Scored[] = [
    ['postage', 0.98, 1.5],
    ['application-deadline', 0, -0.7],
  ]
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
    [
      'takes a statement as asked where the question behind it says nothing of its own',
      both,
      [statement('application-deadline', 0.9), unsure(['refund', 0.2])],
      'answer application-deadline, postage',
    ],
    [
      'takes an unsure statement for a story before such a question',
      both,
      [statement('application-deadline', 0.4), unsure(['refund', 0.2])],
      'answer postage',
    ],
    [
      'takes a statement for a story before another',
      both,
      [statement('application-deadline', 0.9), { ...unsure(['refund', 0.2]), isQuestion: false }, question('postage', 0.9)],
      'answer postage',
    ],
    [
      'answers a question that names its own matter behind what is not covered',
      [['refund', 0.9]],
      [statement('refund', 0.8), question('postage', 0.95)],
      'answer postage',
    ],
    [
      'takes it for a story where the question behind it asks for something',
      both,
      [statement('application-deadline', 0.9), question('postage', 0.9)],
      'answer postage',
    ],
    [
      'takes a question for how long "it" takes to be about what was just told, where that is not covered',
      [['refund', 0.9]],
      [statement('refund', 0.8), { ...question('postage', 0.95), rests: true }],
      'not covered: refund',
    ],
    [
      'answers one that goes on to something else',
      [['refund', 0.9]],
      [statement('refund', 0.8), { ...further('postage', 0.95), rests: true }],
      'answer postage',
    ],
    [
      'takes its only question to be about what its statements tell',
      surelyPostage,
      [statement('postage', 0.8), question('application-deadline', 0.7)],
      'answer postage',
    ],
    [
      'but answers one that begins as one more',
      surelyPostage,
      [statement('postage', 0.8), further('application-deadline', 0.7)],
      'answer postage, application-deadline',
    ],
    [
      'and one beside what is wanted done',
      [
        ['copy', 0.98, 1.5],
        ['application-deadline', 0, -0.7],
      ],
      [statement('copy', 0.9), question('application-deadline', 0.7)],
      'request copy after application-deadline',
    ],
    [
      'but one that surely says all that it asks',
      surelyPostage,
      [statement('postage', 0.8), { ...question('application-deadline', 0.85), standsAlone: true }],
      'answer postage, application-deadline',
    ],
    [
      'and not one that says it, but is not sure',
      surelyPostage,
      [statement('postage', 0.8), { ...question('application-deadline', 0.84), standsAlone: true }],
      'answer postage',
    ],
    [
      'but one that stands before them',
      surelyPostage,
      [question('application-deadline', 0.7), statement('postage', 0.8)],
      'answer application-deadline, postage',
    ],
    [
      'but one beside another that is told of',
      surelyPostage,
      [statement('postage', 0.8), { ...statement('postage', 0.7), tellsQuestion: true }, question('application-deadline', 0.7)],
      'answer postage, application-deadline',
    ],
    [
      'but no piece of its only question',
      surelyPostage,
      [statement('postage', 0.8), question('postage', 0.7), askingClause('application-deadline', 0.95)],
      'answer postage',
    ],
    [
      'and one of several questions',
      surelyPostage,
      [statement('postage', 0.8), question('postage', 0.7), question('application-deadline', 0.7)],
      'answer postage, application-deadline',
    ],
    [
      'answers nothing that only comes of mixing two others',
      [
        ['several', 0.9, 0.3],
        ['postage', 0.1, -0.3],
        ['application-deadline', 0.1, -0.5],
      ],
      [question('application-deadline', 0.9), question('postage', 0.9)],
      'answer application-deadline, postage',
    ],
    [
      'but what a part tells of as well',
      [
        ['several', 0.9, 0.3],
        ['postage', 0.1, -0.3],
        ['application-deadline', 0.1, -0.5],
      ],
      [statement('several', 0.5), question('application-deadline', 0.9), question('postage', 0.9)],
      'answer split-statement/several, application-deadline, postage',
    ],
    [
      'answers two questions that a topic comes of mixing',
      [
        ['refund', 0.9, 0.6],
        ['postage', 0.1, -0.6],
      ],
      [question('postage', 0.7), question('application-deadline', 0.8)],
      'answer postage, application-deadline',
    ],
    [
      'but says of one with a part that asks of the topic that it is not covered',
      [
        ['refund', 0.9, 0.6],
        ['postage', 0.1, -0.6],
      ],
      [question('postage', 0.7), question('application-deadline', 0.8), question('refund', 0.5)],
      'not covered: refund',
    ],
    [
      'answers nothing that only comes of a story and the one question that was surely asked behind it',
      [
        ['several', 0.79, 0.3],
        ['application-deadline', 0.1, -0.5],
      ],
      [statement('refund', 0.2), question('application-deadline', 0.9)],
      'answer application-deadline',
    ],
    [
      'but what the whole is surer of than that',
      [
        ['several', 0.8, 0.3],
        ['application-deadline', 0.1, -0.5],
      ],
      [statement('refund', 0.2), question('application-deadline', 0.9)],
      'answer application-deadline, split-statement/several',
    ],
    [
      'and what it sounds of where the one question is less sure',
      [
        ['several', 0.79, 0.3],
        ['application-deadline', 0.1, -0.5],
      ],
      [statement('refund', 0.2), question('application-deadline', 0.89)],
      'answer application-deadline, split-statement/several',
    ],
    [
      'takes what only asks on to be about what stands before it',
      surelyPostage,
      [question('postage', 0.9), { ...further('application-deadline', 0.9), asksOn: true }],
      'answer postage',
    ],
    [
      'but answers it where the whole sounds of it as well',
      postageAnd(-0.1),
      [question('postage', 0.9), { ...further('application-deadline', 0.9), asksOn: true }],
      'answer postage, application-deadline',
    ],
    [
      'and where nothing stands before it',
      surelyPostage,
      [{ ...question('application-deadline', 0.9), asksOn: true }, question('postage', 0.9)],
      'answer application-deadline, postage',
    ],
    [
      'answers what is asked of a loss and another in its place, although hardly sure',
      [['application-deadline', 0.9, 0.3]],
      [question('application-deadline', 0.9), { ...further('postage', 0.4), speaksOfAnother: true, isFull: false }],
      'answer application-deadline, postage',
    ],
    [
      'but not what is no entry of a form',
      [['postage', 0.9, 0.3]],
      [question('postage', 0.9), { ...further('application-deadline', 0.4), speaksOfAnother: true, isFull: false }],
      'answer postage',
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
    ['opens the first of two forms', [['copy', 0.9, 0.5]], [statement('agent', 0.96), statement('copy', 0.9)], 'request agent'],
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
  const says = (confidence: number) => [statement('application-deadline', confidence), statement('postage', 0.9)]

  decideEach([
    ['adds what it says where the whole sounds of it as well', postageAnd(-0.8), says(0.65), added],
    ['adds nothing that is unsure', postageAnd(-0.8), says(0.64), 'answer postage'],
    ['adds nothing that the whole does not sound of', postageAnd(-0.81), [statement('application-deadline', 0.79)], 'answer postage'],
    ['adds what it asks, although hardly sure, where nothing else comes near', postageAnd(-0.81), asks(0.5), added],
    [
      'adds nothing of that where it is as likely something else',
      postageAnd(-0.81),
      [unsure(['application-deadline', 0.5, -0.1], ['refund', 0.4, -0.2]), question('postage', 0.9)],
      'answer postage',
    ],
    ['adds it where it is very sure', postageAnd(-0.81), asks(0.8), added],
    [
      'adds one more question that an unsure whole does not sound of, where it is rather sure',
      [['several', 0.45, -0.5]],
      [{ ...question('several', 0.3), isFull: false }, further('postage', 0.7)],
      'answer postage',
    ],
    [
      'and none where the whole is sure of what it asks',
      [['several', 0.6, 0.3]],
      [question('several', 0.3), { ...further('postage', 0.7), isFull: false }],
      'answer split-statement/several',
    ],
    [
      'is read with a whole that is unsure of it, beside another that was heard',
      [['several', 0.45, -0.5]],
      [question('several', 0.45), further('postage', 0.75)],
      'answer split-statement/several, postage',
    ],
    ['adds it so where the whole has it not among its candidates', [['postage', 0.6, 0.3]], asks(0.8), added],
    [
      'sounds of a form where the whole sounds of the entry it belongs to',
      [
        ['several', 0.6, 0.3],
        ['postage', 0.1, -0.7],
      ],
      [statement('copy', 0.8), question('several', 0.9)],
      'request copy after split-statement/several',
    ],
    [
      'wants nothing that the whole does not sound of',
      [['several', 0.9, 0.3]],
      [statement('copy', 0.94), question('several', 0.9)],
      'answer split-statement/several',
    ],
    [
      'wants it where it says that something is lost',
      [['several', 0.9, 0.3]],
      [{ ...statement('copy', 0.9), isSaidLost: true }, question('several', 0.9)],
      'request copy after split-statement/several',
    ],
    [
      'wants it all the same where it is surer',
      [['several', 0.9, 0.3]],
      [statement('copy', 0.95), question('several', 0.9)],
      'request copy after split-statement/several',
    ],
  ])
})

describe('a statement of a message', () => {
  const added = 'answer application-deadline, postage'
  const tells = statement('application-deadline', 0.9)

  decideEach([
    ['is a story beside a question', postageAnd(-0.41), [tells, question('postage', 0.9)], 'answer postage'],
    ['is none where the whole sounds of it as well', postageAnd(-0.4), [tells, question('postage', 0.9)], added],
    ['is none where nothing asks', postageAnd(-0.41), [tells, statement('postage', 0.9)], added],
    [
      'is one where it may want something done',
      [
        ['several', 0.6, 0.3],
        ['postage', 0.1, -0.5],
      ],
      [statement('copy', 0.79), question('several', 0.9)],
      'answer split-statement/several',
    ],
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
      'makes no request of what the whole surely asks about, beside a question',
      [['postage', 0.8, 0.3]],
      [statement('copy', 0.9), question('refund', 0.3)],
      'answer postage',
    ],
    ['makes one where the whole is less sure', [['postage', 0.79, 0.3]], [statement('copy', 0.9), question('refund', 0.3)], 'request copy'],
    ['makes one where nothing is asked', [['postage', 0.9, 0.3]], [statement('copy', 0.9), statement('copy', 0.9)], 'request copy'],
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

describe('a statement that tells of a question', () => {
  const wonders: Part = { ...statement('application-deadline', 0.9), tellsQuestion: true }

  decideEach([
    ['is no story beside a question', postageAnd(-0.5), [wonders, question('postage', 0.9)], 'answer application-deadline, postage'],
    ['makes no story of another statement', postageAnd(-0.5), [wonders, statement('postage', 0.9)], 'answer application-deadline, postage'],
  ])
})

describe('a piece that asks of what its sentence named', () => {
  const named: Part = { ...askingClause('application-deadline', 0.95), within: candidates(['postage', 0.95]), asksOfNamed: true }

  decideEach([
    ['adds nothing', postageAnd(0), [question('postage', 0.95), named], 'answer postage'],
    [
      'would add it with a word of its own',
      postageAnd(0),
      [question('postage', 0.95), { ...named, asksOfNamed: false }],
      'answer postage, application-deadline',
    ],
  ])
})

describe('a question that leans on another part', () => {
  const leans: Part = { ...question('application-deadline', 0.9), isLeaning: true, mayLean: true }

  decideEach([
    ['adds nothing that the whole does not clearly sound of', postageAnd(-0.11), [question('postage', 0.9), leans], 'answer postage'],
    ['adds what it does', postageAnd(-0.1), [question('postage', 0.9), leans], 'answer postage, application-deadline'],
    [
      'adds it where it begins as one more',
      postageAnd(-0.11),
      [question('postage', 0.9), { ...leans, isFurther: true }],
      'answer postage, application-deadline',
    ],
  ])
})

describe('a question that names nothing behind another of its sentence', () => {
  const resting: Part = { ...further('postage', 0.95), isOfSentence: true }
  const deadline: Part = { ...further('application-deadline', 0.95), isOfSentence: true }
  const refundAnd = (score: number): readonly Scored[] => [
    ['postage', 0.9, score],
    ['refund', 0.05, -0.3],
  ]

  decideEach([
    ['is about that, where it is not covered', refundAnd(0.9), [question('refund', 0.7), resting], 'not covered: refund'],
    ['is so behind another that names nothing', refundAnd(0.9), [question('refund', 0.9), deadline, resting], 'not covered: refund'],
    ['leaves open what is asked where that is not surely heard', refundAnd(0.9), [question('refund', 0.4), resting], 'unknown'],
    [
      'asks by itself behind what is covered',
      postageAnd(0),
      [question('application-deadline', 0.9), resting],
      'answer application-deadline, postage',
    ],
    ['asks by itself where that is hardly heard', refundAnd(0.9), [question('refund', 0.39), resting], 'answer postage'],
    [
      'asks by itself where the whole does not sound of that',
      [['postage', 0.9, 0.9]],
      [question('refund', 0.9), resting],
      'answer postage + refund',
    ],
    [
      'does not take away what another part asks',
      refundAnd(0.9),
      [question('postage', 0.95), question('refund', 0.9), resting],
      'answer postage + refund',
    ],
  ])
})

describe('a message that says that it asks about two things', () => {
  const ofTwo = (whole: readonly Scored[], ...parts: readonly Part[]) => told(decideParts(candidates(...whole), parts, content, true))
  const unsure = question('refund', 0.3)

  for (const [what, whole, parts, expected] of [
    ['is answered what the whole sounds of next', postageAnd(-0.4), [unsure], 'answer postage, application-deadline'],
    ['is not where it hardly sounds of more', postageAnd(-0.41), [unsure], 'answer postage'],
    [
      'is answered no third',
      [...postageAnd(-0.2), ['several', 0.1, -0.3]],
      [question('several', 0.9), question('postage', 0.9)],
      'answer split-statement/several, postage',
    ],
    ['is answered no topic', [...postageAnd(-0.41), ['refund', 0.1, -0.3]], [unsure], 'answer postage'],
    ['is not answered where nothing is sure', [['postage', 0.3, -0.3]], [unsure], 'clarify postage'],
  ] as const) {
    it(what, () => expect(ofTwo(whole, ...parts)).to.equal(expected))
  }
})

describe('a piece of a sentence', () => {
  const added = 'answer application-deadline, postage'

  decideEach([
    ['adds what it surely asks', postageAnd(-0.4), [clause('application-deadline', 0.75)], added],
    ['adds nothing a sentence must not be as sure of', postageAnd(-0.4), [clause('application-deadline', 0.74)], 'answer postage'],
    [
      'adds nothing that the whole hardly sounds of, however sure',
      postageAnd(-0.41),
      [clause('application-deadline', 1)],
      'answer postage',
    ],
    ['need not be as sure where the whole clearly sounds of it', postageAnd(-0.1), [askingClause('application-deadline', 0.6)], added],
    ['must be surer than a guess even then', postageAnd(-0.1), [askingClause('application-deadline', 0.59)], 'answer postage'],
    ['adds what it asks and the whole may be asking', postageAnd(-0.95), [askingClause('application-deadline', 0.9)], added],
    ['adds nothing of that where it is less sure', postageAnd(-0.95), [askingClause('application-deadline', 0.89)], 'answer postage'],
    [
      'adds what it tells of and the whole may be asking',
      postageAnd(-0.95),
      [{ ...clause('application-deadline', 0.9), tellsQuestion: true }],
      added,
    ],
    [
      'adds nothing where it only tells what its sentence does not sound of',
      postageAnd(-0.1),
      [{ ...clause('application-deadline', 0.9), within: candidates(['postage', 0.9, 0.9]) }],
      'answer postage',
    ],
    [
      'adds it where its sentence sounds of it as well',
      postageAnd(-0.1),
      [{ ...clause('application-deadline', 0.9), within: candidates(['postage', 0.9, 0.9], ['application-deadline', 0.1, -0.4]) }],
      added,
    ],
    [
      'adds it where it asks',
      postageAnd(-0.1),
      [{ ...askingClause('application-deadline', 0.9), within: candidates(['postage', 0.9, 0.9]) }],
      added,
    ],
    ['makes no request of what the whole surely asks about', [['postage', 0.8, 0.3]], [askingClause('copy', 0.9)], 'answer postage'],
    ['makes a request of what the whole may be asking about', [['postage', 0.79, 0.3]], [askingClause('copy', 0.9)], 'request copy'],
    [
      'adds nothing that the whole has not among its candidates',
      [['postage', 0.6, 0.3]],
      [askingClause('application-deadline', 1)],
      'answer postage',
    ],
  ])
})

describe('a list of questions', () => {
  const whole: readonly Scored[] = [
    ['postage', 0.6, -0.4],
    ['application-deadline', 0.1, -0.7],
    ['several', 0.1, -0.8],
  ]
  const [first, second] = [askingClause('postage', 0.5), askingClause('application-deadline', 0.5)]

  decideEach([
    [
      'is answered whole, as unsure as each of them is',
      whole,
      [first, second, askingClause('several', 0.5)],
      'answer postage, application-deadline, split-statement/several',
    ],
    ['is none of two', whole, [first, second], 'answer postage'],
    ['is none where one only tells something', whole, [first, second, clause('several', 0.5)], 'answer postage'],
  ])
})

describe('what is asked within what is not covered', () => {
  const refund: readonly Scored[] = [
    ['refund', 0.6, 0.3],
    ['postage', 0.1, -0.5],
  ]

  const refundAnd = (score: number): readonly Scored[] => [
    ['refund', 0.6, 0.3],
    ['postage', 0.3, score],
  ]

  decideEach([
    ['is answered where a question is very sure', refund, [question('postage', 0.85)], 'answer postage'],
    ['is not answered where it is a piece of a sentence, however sure', refund, [askingClause('postage', 1)], 'not covered: refund'],
    [
      'is named as not covered, too, where a part asks for that',
      refund,
      [question('postage', 0.9), question('refund', 0.9)],
      'answer postage + refund',
    ],
    ['is not answered below that', refund, [question('postage', 0.84)], 'not covered: refund'],
    [
      'need not be as sure where another part surely asks for what is not covered',
      refund,
      [question('postage', 0.65), question('refund', 0.9)],
      'answer postage + refund',
    ],
    [
      'is not answered where that part is less sure itself',
      refund,
      [question('postage', 0.65), question('refund', 0.89)],
      'not covered: refund',
    ],
    ['is not answered where nothing asks', refund, [statement('postage', 0.95)], 'not covered: refund'],
    ['is answered where the whole sounds of it as well', refundAnd(0), [statement('postage', 0.9)], 'answer postage'],
    ['is not answered where the whole sounds less of it', refundAnd(-0.01), [statement('postage', 0.9)], 'not covered: refund'],
    ['is not answered where it is less sure beside that', refundAnd(0), [statement('postage', 0.89)], 'not covered: refund'],
    [
      'is begun where a sentence surely wants it done, and what is asked beside it is said not to be covered',
      refund,
      [statement('copy', 0.85), question('refund', 0.85)],
      'request copy + refund',
    ],
    ['is not begun where that is less sure', refund, [statement('copy', 0.84), question('refund', 0.85)], 'not covered: refund'],
    ['is not begun by a piece of a sentence', refund, [clause('copy', 1), question('refund', 0.85)], 'not covered: refund'],
  ])
})

describe('what is not covered beside a request', () => {
  const copy: readonly Scored[] = [['copy', 0.9, 0.5]]

  decideEach([
    ['is named, once', copy, [statement('copy', 0.9), question('refund', 0.9), question('refund', 0.85)], 'request copy + refund'],
    ['is not named where it is less sure', copy, [statement('copy', 0.9), question('refund', 0.84)], 'request copy'],
    ['is not named where it is only told', copy, [statement('copy', 0.9), statement('refund', 0.9)], 'request copy'],
    ['is not named where a piece of a sentence asks for it', copy, [statement('copy', 0.9), askingClause('refund', 0.9)], 'request copy'],
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
