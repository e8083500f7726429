import { expect } from 'chai'
import { withoutRemedy } from '../../../src/understanding/text/without-remedy.js'

describe('a question that is put off until something is remedied', () => {
  for (const [text, rest] of [
    ['how long does delivery take once it works', 'how long does delivery take'],
    ['who pays the courier when it finally works?', 'who pays the courier?'],
    ["and once that's fixed, is there a limit on the amount", 'is there a limit on the amount'],
    ['once I get past that how long till the paper is here', 'how long till the paper is here'],
    ["And when I've managed to apply, how soon is it here?", 'how soon is it here?'],
    ['and if I finally can, how many days till it is here?', 'how many days till it is here?'],
  ] as const)
    it(`is "${rest}" of "${text}"`, () => expect(withoutRemedy(text)).to.equal(rest))

  for (const text of [
    'let me know when it works',
    'can you tell me when it is fixed',
    'Could you call me back when it is fixed?',
    'Is a bill only invoiced once it is settled?',
    'How soon can I apply after it is settled?',
    'When it works, who pays?',
    'When we moved, who paid for the boxes?',
    'what if it works',
  ])
    it(`is all of "${text}"`, () => expect(withoutRemedy(text)).to.equal(text))
})
