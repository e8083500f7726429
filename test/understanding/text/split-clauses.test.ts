import { expect } from 'chai'
import { asksOfItself, splitClauses, withoutMatter } from '../../../src/understanding/text/split-clauses.js'

describe('the clauses of a sentence', () => {
  for (const [what, sentence, expected] of [
    ['are one where it asks one thing', 'who pays for sending it', ['who pays for sending it']],
    ['are what one more question is joined to, and it', 'it is grey and who pays', ['it is grey', 'who pays']],
    [
      'are what tells of one more',
      "it is grey, and I'd like to know whether it is free",
      ['it is grey', "I'd like to know whether it is free"],
    ],
    ['are what bids to tell', 'it is grey and please let me know who pays', ['it is grey', 'please let me know who pays']],
    ['are what is counted', "tell me if it goes, and secondly whether it's free", ['tell me if it goes', "secondly whether it's free"]],
    ['are what somebody can not see', "it is grey and I can't see whether it is free", ['it is grey', "I can't see whether it is free"]],
    ['are what asks whether it is not so', "can I apply, and isn't it too late", ['can I apply', "isn't it too late"]],
    ['are what is joined by a letter', 'how do I apply n if it is free', ['how do I apply', 'if it is free']],
    ['are two that are asked about', 'tell us about the limit as well as about the fee', ['tell us about the limit', 'about the fee']],
    [
      'are three that are told of',
      'my boss asks if we can apply, if it may be on one, and whether it is free',
      ['my boss asks if we can apply', 'whether it may be on one', 'whether it is free'],
    ],
    [
      'are four that are listed',
      'who pays, when is it here, how long is it, and may we wait',
      ['who pays', 'when is it here', 'how long is it', 'may we wait'],
    ],
    ['are one around the name of a month', 'the April and May statements on one', ['the April and May statements on one']],
    ['are two where somebody may', 'who pays and may we wait', ['who pays', 'may we wait']],
    ['are one with how it was lost', "it is gone and I don't know how", ["it is gone and I don't know how"]],
    ['are one with what it does not', "it is slow and doesn't load", ["it is slow and doesn't load"]],
    ['are one with a condition', 'I ask if I can, if I only topped up', ['I ask if I can, if I only topped up']],
    [
      'are two where the first has a condition',
      'I ask if I can, if I only topped up, and who pays',
      ['I ask if I can, if I only topped up', 'who pays'],
    ],
    ['are two where two bills may be on one', 'who pays and may two bills be on one', ['who pays', 'may two bills be on one']],
    [
      'are one that bids to let know when it is ready',
      'file it and please let me know when it is ready',
      ['file it and please let me know when it is ready'],
    ],
    [
      'are one with when it was',
      'it is lost and we need to know when it was issued',
      ['it is lost and we need to know when it was issued'],
    ],
    [
      'are three that are announced',
      'Three quick ones: who pays, is there a cap, how long is it',
      ['who pays', 'is there a cap', 'how long is it'],
    ],
    [
      'are two behind a greeting that are announced',
      'Hi team, two questions: may one cover May, who pays?',
      ['may one cover May', 'who pays?'],
    ],
    [
      'are each asked of what was announced for all',
      'Two questions about the copy: how long does it take, and who pays?',
      ['how long does it take (about the copy)', 'who pays (about the copy)?'],
    ],
    ['are one where nothing announces them', 'The account: who pays, is there a cap', ['The account: who pays, is there a cap']],
    [
      'are one where something else is counted',
      'We lost 2 invoices: can we, when the auditors come, get copies',
      ['We lost 2 invoices: can we, when the auditors come, get copies'],
    ],
    ['are two behind a name', 'Title: May Lee Trading, which we own, and who pays', ['Title: May Lee Trading, which we own', 'who pays']],
    ['are two where the second asks up to what', 'can we apply and up to what amount', ['can we apply', 'up to what amount']],
    ['are two in Chinese where both ask', '邮费谁付,几天到', ['邮费谁付,', '几天到']],
  ] as const) {
    it(what, () => expect(splitClauses(sentence)).to.deep.equal(expected))
  }

  it('are told without the matter that was put to them', () => {
    expect(withoutMatter('who pays (about the copy)?')).to.equal('who pays?')
    expect(withoutMatter('who pays (the courier)?')).to.equal('who pays (the courier)?')
  })

  it('name an invoice themselves, which is no other matter', () =>
    expect(splitClauses('Two questions about my lost one: who pays, when will the July invoice arrive?')).to.deep.equal([
      'who pays (about my lost one)',
      'when will the July invoice arrive?',
    ]))

  it('ask of themselves where they name what they ask', () => expect(['几天到', '能开吗'].map(asksOfItself)).to.deep.equal([true, false]))
})
