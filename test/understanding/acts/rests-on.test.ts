import { expect } from 'chai'
import { questionsRest, restsOn, supposes } from '../../../src/understanding/acts/rests-on.js'

describe('a question that names nothing', () => {
  for (const [text, on] of [
    ['who pays?', 'matter'],
    ['and how long?', 'matter'],
    ['thanks. what does that cost?', 'matter'],
    ['who pays for mailing it?', 'matter'],
    ['at whose expense?', 'matter'],
    ['when does it arrive?', 'matter'],
    ['is there a deadline?', 'matter'],
    ['do I have to hurry?', 'matter'],
    ['can I get it by friday?', 'matter'],
    ['有期限吗', 'matter'],
    ['有金额限制吗', 'matter'],
    ['周五前能拿到吗', 'matter'],
    ['and for the one from 2019?', 'date'],
    ['要钱吗', 'matter'],
    ["once I've sent those, how soon will I have it?", 'matter'],
    ['材料交了以后几天能收到', 'matter'],
    ['好的谢谢，那要多久', 'matter'],
    ['多久能寄到？', 'matter'],
    ['who pays the postage?', 'mail'],
    ['Is it mailed or emailed to me?', 'matter'],
    ['邮费谁出？', 'mail'],
    ['who pays for mailing the invoice?', null],
    ['is there a deadline for applying?', null],
    ['how long do I have to apply?', null],
    ['can it be split?', null],
    ['up to how much can it be?', null],
    ['how much is it?', 'matter'],
    ['how long does the title approval take?', null],
    ['the courier lost it', null],
    ['maple-ops', null],
    ['thanks', null],
    ['', null],
    ['发票什么时候到？', null],
    ['不过什么时候能拿到?', 'matter'],
    ['能退吗', null],
    ['税率多少', null],
  ] as const)
    it(`rests on ${on ?? 'nothing'} in "${text}"`, () => expect(restsOn(text)).to.equal(on))

  it('may stand beside what is told', () => {
    expect(questionsRest('My account is maple-ops. Is it free?')).to.equal(true)
    expect(questionsRest('My account is maple-ops. Who pays the postage?')).to.equal(false)
    expect(questionsRest('My account is maple-ops.')).to.equal(false)
  })

  it('may be of the mail of what is spoken of, where that counts', () => {
    expect(questionsRest('My account is maple-ops. Who pays the postage?', ['matter', 'mail'])).to.equal(true)
    expect(questionsRest('Who pays for mailing invoices?', ['matter', 'mail'])).to.equal(false)
  })
})

describe('supposing something of what was spoken of', () => {
  for (const text of ['what if it is already certified?', "and what if it's been returned", '如果已经认证了呢', '那要是过期了呢？'])
    it(`is heard in "${text}"`, () => expect(supposes(text)).to.equal(true))

  for (const text of ['what if I lose my invoice?', 'what if the button is grey?', '如果发票丢了呢', '如果专票已经认证了呢', 'what if'])
    it(`is not heard in "${text}"`, () => expect(supposes(text)).to.equal(false))
})
