import { expect } from 'chai'
import { asksIfSo, asksOn } from '../../../src/understanding/acts/asks-on.js'

describe('a question that asks on from what was just said', () => {
  for (const text of [
    'and if so when?',
    'if not where do I see it?',
    'If yes, what happens?',
    'in that case how long does it take',
    "What's the rule?",
    'so what is your policy on that?',
    'Is that allowed?',
    'Can we do that?',
    "Kindly state what you require from the client's side.",
    'please tell us which documents we have to provide',
    'What do you need from us?',
    'If so, which documents do we need?',
    'Please advise whether, and with what documents, this can be done.',
    "we'd like to know if that is possible",
    '如果会的话怎么办？',
    '不行的话什么时候过期？',
    '这样可以吗？',
    '需要提供什么资料？',
  ])
    it(`is "${text}"`, () => expect(asksOn(text)).to.equal(true))

  for (const text of [
    'if so who pays the postage?',
    'and if not can we return the invoice?',
    'If the invoice is lost, what do we do?',
    "What's the rule on returning certified invoices?",
    'Is that allowed for market orders?',
    'Can we do that in October?',
    'Kindly state what you charge for mailing.',
    'Please state what you require for a copy.',
    'Please say when it is done.',
    'I would like to know where this can be handled.',
    'Please advise whether the copy can be stamped.',
    '如果发票丢了怎么办？',
    '可以的话邮费谁付？',
    '这样开票可以吗？',
  ])
    it(`is not "${text}"`, () => expect(asksOn(text)).to.equal(false))

  it('supposes no answer where it asks what is needed', () => {
    expect(asksIfSo('and if so when?')).to.equal(true)
    expect(asksIfSo('What do you need from us?')).to.equal(false)
  })
})
