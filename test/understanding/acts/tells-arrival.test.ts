import { expect } from 'chai'
import { tellsArrival } from '../../../src/understanding/acts/tells-arrival.js'

describe('whoever tells that the invoice has come', () => {
  for (const [text, is] of [
    ['It just arrived', true],
    ['the original came in the mail today', true],
    ['oh, the envelope is here: it showed up this morning', true],
    ['刚刚收到了', true],
    ['原件今天寄到了', true],
    ['has it arrived?', false],
    ['it never came', false],
    ['when it arrived it was wet', false],
    ['没收到', false],
    ['到期了', false],
  ] as const)
    it(`is ${is ? 'heard' : 'not heard'} in "${text}"`, () => expect(tellsArrival(text)).to.equal(is))
})
