import { expect } from 'chai'
import { cancelsInAClause, endsSomethingElse, isDoubtfulEnd } from '../../../src/understanding/acts/is-doubtful-end.js'

describe('what sounds like a cancellation at the read-back', () => {
  for (const text of [
    'It was never found, yes',
    'yes, we never found it',
    'yes, never mind the delay',
    'forget the kind, yes',
    'yes and cancel my other request',
    'yes, we no longer need the original',
    'yes, and close the ticket when it is done',
    'never mind, yes',
    'never mind about my invoice title',
    'yes, we never found it. cancel my other request',
    '对，取消之前那个申请',
    '对，取消另一个申请',
    '对，一直没找到',
    '都对，算了不改了',
  ])
    it(`is in doubt: ${text}`, () => expect(isDoubtfulEnd(text)).to.equal(true))

  for (const text of [
    'cancel',
    'yes, cancel it',
    'yes, stop this request',
    'Yes, please cancel the request, the invoice turned up in a drawer.',
    'we never found it, cancel it',
    'we never found it, so just cancel the request',
    'never mind about my invoice',
    'all correct, but cancel it, my colleague found the invoice',
    "yes, but I don't need the copy any more",
    'yes, never mind',
    '对，请取消申请',
    '都对，不过不用办了，找到了',
    '算了',
  ])
    it(`is in no doubt: ${text}`, () => expect(isDoubtfulEnd(text)).to.equal(false))
})

describe('what sounds like a cancellation', () => {
  for (const text of [
    'we never found it',
    "it hasn't turned up",
    'never mind the delay',
    'cancel the other one',
    '取消上次的申请',
    '还没找到',
  ])
    it(`is said of something else: ${text}`, () => expect(endsSomethingElse(text)).to.equal(true))

  for (const text of ['never mind', 'never mind the request', 'found it, cancel', 'cancel this one', '找到了，取消申请'])
    it(`is said of the request: ${text}`, () => expect(endsSomethingElse(text)).to.equal(false))
})

describe('a cancellation behind a yes to the values', () => {
  for (const text of ['all correct, but cancel it, my colleague found the invoice', '信息没错，但是取消吧，会计找到原件了'])
    it(`is: ${text}`, () => expect(cancelsInAClause(text)).to.equal(true))

  for (const text of [
    'if it costs anything, cancel it',
    '要收费的话，取消吧',
    'Shall I cancel it?',
    'cancel it? no, yes',
    'do not cancel it',
    'cancel my other request, all correct',
    'I wanted to cancel it, but all correct, go ahead',
  ])
    it(`is none: ${text}`, () => expect(cancelsInAClause(text)).to.equal(false))
})
