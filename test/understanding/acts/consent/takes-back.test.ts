import { expect } from 'chai'
import { inPlainWords } from '../../../../src/understanding/acts/consent/in-plain-words.js'
import { takesBack } from '../../../../src/understanding/acts/consent/takes-back.js'
import { knownLanguages } from '../../../support/known.js'

describe('words that take back what is called right', () => {
  for (const text of [
    "I've checked each line and they're all correct apart from the title. Please file it.",
    'All four are right bar the title, go ahead and file it.',
    'Everything but the title is right. Please go ahead',
    'I hereby confirm none of the above details are accurate and refuse to authorise you to file the request.',
    'I confirm the details as stated, with the title corrected. Please file it.',
    'she says none of it matches so please file it',
    'yes that is all correct, please submit it with the new title',
    "yes that's exactly right please submit, sorry cancel that",
    'everything is right please go ahead and submit it, no longer needed',
    'All correct, please refrain from filing it',
    '核对了，全是错的，提交吧',
    '四条我都看了，有一条错的，提交吧',
    '没一条对的，提交吧',
    '信息无误，请勿提交',
    '信息无误，请转人工',
    '信息都对，请提交，我换了抬头',
    '都对，推迟提交',
    '没错的话就提交',
    "That's ok, we have the original",
    'All good, the invoice is in front of me',
    'All set, already got it',
    '没问题，原件在我手上',
    'looks fine to me, Priya has the final say',
    'All correct, my boss is reading it through',
    '信息正确，正在走内部审批',
    '对的，交给财务定',
    '核对中，谢谢',
    '在核对',
    'Confirming...',
    '无需提交',
    '甭提交',
    '若正确请提交',
    'All good, you can close the ticket',
    'Everything is fine, all resolved',
    "That's clear, thank you",
    'Confirmed receipt of your mail.',
    'I confirm you are a bot',
    'Please confirm that all is correct',
    'Auto-reply: I am currently out of the office. All is well.',
    '已经提交过了',
    'so far all correct',
  ])
    it(`stand in "${text}"`, () => expect(takesBack(inPlainWords(text, {}) ?? '')).to.equal(true))

  it('stand in no answer on which a form is filed', async () => {
    const { en, zh } = await knownLanguages()
    const agreeing = [en, zh].flatMap(one => one?.readBack?.agrees ?? [])

    expect(agreeing.length).to.be.above(700)
    expect(agreeing.filter(text => takesBack(inPlainWords(text, {}) ?? ''))).to.deep.equal([])
  })
})
