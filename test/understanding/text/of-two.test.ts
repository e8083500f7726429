import { expect } from 'chai'
import { asksOfAllTold, asksOfTwo } from '../../../src/understanding/text/of-two.js'

describe('a message that asks about two things', () => {
  for (const [text, expected] of [
    ['Can you process both?', true],
    ['What about each of these?', true],
    ['Can either of them be invoiced?', true],
    ['can either be invoiced?', true],
    ['Is there an invoice for those two?', true],
    ['Two questions: who pays and when does it come', true],
    ['Both are on one statement', false],
    ['What is going on here, both please', true],
    ['Am I right on both counts?', true],
    ['Are both points of sale gone, please help?', false],
    ['Did you lose both 10023, 10024 please?', false],
    ['Did you print it, post it, or both?', false],
    ['Could you send it by mail, or both please?', false],
    ['Can each of us have one?', false],
    ['Is it grey each time?', false],
    ['Do both the amount and the title have to be in order?', false],
    ['Who pays?', false],
  ] as const) {
    it(`is ${expected ? '' : 'not '}"${text}"`, () => expect(asksOfTwo(text, [text])).to.equal(expected))
  }

  it('is one that says so in any of its parts', () =>
    expect(asksOfTwo('I have two problems. It is grey.', ['I have two problems.', 'It is grey.'])).to.equal(true))
})

describe('a message that tells of several matters and asks of all of them', () => {
  for (const [text, expected] of [
    ['What am I supposed to do about all this?', true],
    ['Anything you can tell me on these three would help', true],
    ['whats up with each of these', true],
    ['what is going on with both?', true],
    ['这两个问题怎么解决？', true],
    ['请问分别该怎么处理？', true],
    ['Are these things possible?', true],
    ['Would you address the three points in turn?', true],
    ['Please tell me about each of them', true],
    ['Am I right on both counts?', true],
    ['Are these things written down anywhere?', false],
    ['Apart from these things, is there a limit?', false],
    ['Now that the two issues are solved, who pays?', false],
    ['You need not tell me about these things again', false],
    ['Each of them came by mail', false],
    ['Is it all in one invoice?', false],
    ['Both are on one statement', false],
    ['Did you print it, post it, or both?', false],
    ['Who pays?', false],
  ] as const)
    it(`${expected ? 'asks' : 'does not ask'} so with "${text}"`, () => expect(asksOfAllTold(['It is grey.', text])).to.equal(expected))

  it('has told of them before', () => expect(asksOfAllTold(['What about all this?', 'It is grey.'])).to.equal(false))
})
