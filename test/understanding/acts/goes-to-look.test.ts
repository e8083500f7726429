import { expect } from 'chai'
import { goesToLook } from '../../../src/understanding/acts/goes-to-look.js'

describe('whoever goes to look for an answer', () => {
  for (const [text, is] of [
    ['good question, let me ask around', true],
    ['checking with my colleague', true],
    ['bear with me while I dig it out', true],
    ['好问题，我得问问前台', true],
    ['I want to check the status', false],
    ['我想查一下进度', false],
    ['I need to ask a question', false],
    ['are you still checking?', false],
    ['I asked around, the cleaner binned it', false],
  ] as const)
    it(`is ${is ? 'heard' : 'not heard'} in "${text}"`, () => expect(goesToLook(text)).to.equal(is))
})
