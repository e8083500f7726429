import { expect } from 'chai'
import { agreementIn, besideAgreement } from '../../src/understanding/agreement.js'
import { agreesInAll } from '../../src/understanding/consent.js'

describe('an agreement', () => {
  for (const text of [
    'sure thing',
    'yes kindly do the needful',
    '👍👍',
    'yse, corect',
    'OK, 提交',
    '是，請送出',
    '对，现在对了',
    'so send it',
  ])
    it(`is nothing else: "${text}"`, () => expect(agreementIn(text)?.kind).to.equal('whole'))

  for (const text of ['thanks', 'no', '对不起', '对方', '是什么', '可以吗', '确认一下', 'good'])
    it(`is none: "${text}"`, () => expect(agreementIn(text)).to.equal(null))

  it('ends where something else begins', () =>
    expect(agreementIn('yes please go ahead and also who pays?')).to.deep.include({ kind: 'first', rest: 'also who pays', isFirm: true }))

  for (const [text, rest] of [
    ['yes please go ahead and also who pays the postage?', 'also who pays the postage'],
    ['yes, by the way, is there a deadline?', 'by the way, is there a deadline'],
    ['提交吧，另外邮费谁付', '另外邮费谁付'],
    ['yes, and is it free?', null],
    ['yes, is it free?', null],
    ['file it after I have checked', null],
    ['go ahead if it is free', null],
  ] as const)
    it(`has ${rest === null ? 'nothing of its own' : 'a matter of its own'} behind it in "${text}"`, () =>
      expect(besideAgreement(text)).to.equal(rest))
})

describe('an agreement that goes on and on', () => {
  // One word that is two others doubles the ways to read it each time: 40 of them took hours.
  for (const word of ['全都', '完全', '对', '嗯', '请', 'haha'])
    it(`is read at once: ${word}`, () => {
      expect(agreementIn(`${word.repeat(60)}x`)?.kind).not.to.equal('whole')
      expect(agreesInAll(`${word.repeat(25)}x`)).to.be.oneOf([true, false])
    })
})
