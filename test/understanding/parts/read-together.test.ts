import { expect } from 'chai'
import type { Part } from '../../../src/understanding/parts/part.js'
import { readTogether } from '../../../src/understanding/parts/read-together.js'
import { candidates, content, type Scored } from '../told-decisions.js'

const question = (...scored: readonly Scored[]): Part => ({
  ...{ candidates: candidates(...scored), isQuestion: true, isFurther: false, isClause: false },
  ...{
    within: [],
    tellsQuestion: false,
    isLeaning: false,
    mayLean: false,
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
const statement = (...scored: readonly Scored[]): Part => ({ ...question(...scored), isQuestion: false })

/** Sounds of postage most, and of the deadline more than of a refund. */
const whole: readonly Scored[] = [
  ['postage', 0.9, 0.6],
  ['application-deadline', 0.05, -0.2],
  ['refund', 0, -0.9],
]
/** Alone it is as likely about the refund. */
const unsure: readonly Scored[] = [
  ['refund', 0.4, -0.3],
  ['application-deadline', 0.3, -0.4],
]
const postage = question(['postage', 0.9, 0.9])

describe('a question that says too little by itself', () => {
  for (const [what, part, others, expected] of [
    ['means what it and the whole sound of most', question(...unsure), [postage], 'application-deadline'],
    ['does beside what is told of', question(...unsure), [{ ...statement(['postage', 0.9]), tellsQuestion: true }], 'application-deadline'],
    ['does beside what is wanted done', question(...unsure), [statement(['copy', 0.9])], 'application-deadline'],
    ['means nothing certain where nothing else is asked', question(...unsure), [], null],
    ['means nothing certain beside a story', question(...unsure), [statement(['postage', 0.9])], null],
    ['means nothing certain beside an unsure question', question(...unsure), [question(['postage', 0.64])], null],
    ['means nothing certain beside one that is not covered', question(...unsure), [question(['tax-rate', 0.9])], null],
    ['means nothing certain where it is a piece of a sentence', { ...question(...unsure), isClause: true }, [postage], null],
    ['means nothing certain where it has few words', { ...question(...unsure), isFull: false }, [postage], null],
    ['means nothing certain where it only tells something', statement(...unsure), [postage], null],
    ['means no topic', question(['refund', 0.5, 0.6], ['application-deadline', 0.1, -0.9]), [postage], null],
    ['means nothing certain where two come near', question(['refund', 0.5, 0], ['application-deadline', 0.4, -0.4]), [postage], null],
    [
      'means its own where the whole sounds of another because of another question',
      question(['application-deadline', 0.5, -0.4], ['postage', 0.1, -0.8]),
      [postage],
      'application-deadline',
    ],
    ['means nothing more than the whole', question(['several', 0.5, -0.4], ['postage', 0.2, -0.5]), [question(['several', 0.9])], null],
    ['means nothing without candidates', question(), [postage], null],
  ] as const) {
    it(what, () => expect(readTogether(part, [part, ...others], candidates(...whole), content)?.meaning.id ?? null).to.equal(expected))
  }

  it('means nothing certain where the whole means nothing', () => {
    expect(readTogether(question(...unsure), [postage], [], content)).to.equal(null)
  })
})
