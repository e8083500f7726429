import { expect } from 'chai'
import { partOf } from '../../src/understanding/part.js'

const heard = (text: string, is = { isItem: false, isClause: false }) => partOf(text, [], is)

describe('a part of a message', () => {
  for (const [text, expected] of [
    ['The boss would love to know when it comes.', true],
    ['he is asking whether it can be invoiced', true],
    ['the headmaster asks each morning when it will arrive', true],
    ['I know the day. It came when it rained', false],
    ['We topped up 2,000 yuan', false],
  ] as const) {
    it(`tells ${expected ? 'of a' : 'of no'} question by "${text}"`, () => expect(heard(text).tellsQuestion).to.equal(expected))
  }

  for (const [text, expected] of [
    ['Can that be invoiced?', true],
    ['is that possible?', true],
    ['Who pays the courier for that?', true],
    ['Can you mail that invoice?', false],
    ['Is the postage free?', false],
    ['Can that be invoiced in one piece with all the others that we have?', false],
  ] as const) {
    it(`leans ${expected ? '' : 'not '}on another as "${text}"`, () => expect(heard(text).isLeaning).to.equal(expected))
  }

  it('asks where it is an item of a list, whatever its form', () => {
    expect(heard('the last day', { isItem: true, isClause: false }).isQuestion).to.equal(true)
    expect(heard('the last day').isQuestion).to.equal(false)
  })
})
