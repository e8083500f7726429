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
    'All correct. It was under the sofa.',
    'All correct. The invoice was in my bag the whole time.',
    'All correct. My colleague had it all along.',
    'All correct. It is on my desk after all',
    'All correct, submit on Monday',
    'Everything is right, please file it next week',
    'All correct, boss to confirm',
    'All correct, our finance team will approve',
    'All correct, sleep on it',
    "All correct, we'll think it over",
    'All correct, give or take a digit',
    'All correct, one too many zeros',
    'All correct, a digit short',
    'This is a test, all correct',
    'Just testing, all correct',
    '都对，发票又出现了',
    '都对，发票在我手里',
    '都对，发票其实就在抽屉里',
    '都对，对方又寄了一份',
    '都对，周一提交',
    '信息无误，下周三再办理吧',
    '明早提交',
    '都对，待确认',
    '都对，我考虑考虑',
    '都对，容我琢磨一下',
    '都对，我自己去提交',
    '都对，老板拍板就交',
    '都对，放弃',
    '都对，逗你玩',
    '都对，数字我瞎编的',
    '都对，随便填的',
    '呵呵，都对',
    'All correct, my wife had it all along',
    'All correct, I made the number up',
    '都对，发票找回来了',
    '都对，我手上就有发票',
    '都对，老板说了算',
    '都对，只是试试',
  ])
    it(`stand in "${text}"`, () => expect(takesBack(inPlainWords(text, {}) ?? '')).to.equal(true))

  for (const text of [
    'All correct, it was in the box that the movers lost',
    'All correct. It was in the bin when they emptied it',
    'Everything is right, please file it by Monday',
    'All correct, my boss will be happy',
    '信息无误，下周一前就要交给税务局',
    '都对，请尽快提交',
    '对的，谢谢，考虑得很周到',
    '都对，发票在搬家时丢了',
    '都对，呵呵',
    'It is all in order after all',
    'I checked it in the office, all correct',
  ])
    it(`stand not in "${text}"`, () => expect(takesBack(inPlainWords(text, {}) ?? '')).to.equal(false))

  it('stand in no answer on which a form is filed', async () => {
    const { en, zh } = await knownLanguages()
    const agreeing = [en, zh].flatMap(one => one?.readBack?.agrees ?? [])

    expect(agreeing.length).to.be.above(700)
    expect(agreeing.filter(text => takesBack(inPlainWords(text, {}) ?? ''))).to.deep.equal([])
  })
})
