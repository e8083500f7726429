import { expect } from 'chai'
import { leavesUndone, wantsNoCall } from '../../../src/understanding/acts/wants-no-call.js'

describe('a wish not to be called', () => {
  for (const text of [
    'No need to call me.',
    "please don't call me",
    "you don't need to phone us",
    '不用打电话给我',
    '别给我打电话',
    'NO NEED TO CALL!',
    'no need for a call',
    'no call necessary',
    "don't bother to call",
    '不需要电话',
  ])
    it(`is: ${text}`, () => expect(wantsNoCall(text)).to.equal(true))

  for (const text of [
    'call me',
    "you don't call me back, I want to talk to the manager",
    "don't call me, I'd rather chat with an advisor",
    "if you don't call me today I'll sue",
    'I want a human, do not call me',
    "don't you have a number to call?",
    '打电话给我',
    '转人工，别打电话',
  ])
    it(`is none: ${text}`, () => expect(wantsNoCall(text)).to.equal(false))
})

describe('what need not be done', () => {
  for (const text of ['no need to call', 'no need for changes', 'No need for the original.', 'no need to hurry', "don't bother to reply"])
    it(`ends nothing: ${text}`, () => expect(leavesUndone(text)).to.equal(true))

  for (const text of ['no need', 'no need any more', 'no need for the copy', 'no need to file it', 'never mind', 'cancel'])
    it(`may end a request: ${text}`, () => expect(leavesUndone(text)).to.equal(false))
})
