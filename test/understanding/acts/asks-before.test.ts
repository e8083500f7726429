import { expect } from 'chai'
import { askedBeforeYes } from '../../../src/understanding/acts/asks-before.js'

describe('what a yes asks first', () => {
  for (const [text, question] of [
    ['sure, but before that, is there a deadline?', 'is there a deadline'],
    ['ok go ahead, though first: can I split a month in two?', 'can i split a month in two'],
    ['yes but before that is there a limit on the amount?', 'is there a limit on the amount'],
    ['好的，不过先问下盖不盖章', '盖不盖章'],
    ['好的，但在那之前我想先问一下要多久', '要多久'],
  ] as const)
    it(`is ${question}: ${text}`, () => expect(askedBeforeYes(text)).to.equal(question))

  for (const text of [
    'ok, and how long?',
    'yes, but first I look for the number',
    'before that, is there a deadline?',
    '好的，先这样',
    '好的',
  ])
    it(`is nothing: ${text}`, () => expect(askedBeforeYes(text)).to.equal(null))
})
