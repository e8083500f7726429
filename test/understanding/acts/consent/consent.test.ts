import { expect } from 'chai'
import { besideConsent, consentIn } from '../../../../src/understanding/acts/consent/consent.js'
import { consentsToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'

describe('a consent', () => {
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
    it(`is nothing else: "${text}"`, () => expect(consentIn(text)?.kind).to.equal('whole'))

  for (const text of [
    'thanks',
    'no',
    '对不起',
    '对方',
    '是什么',
    '可以吗',
    '确认一下',
    'good',
    'please correct',
    'correct spelling please',
    '我来办',
  ])
    it(`is none: "${text}"`, () => expect(consentIn(text)).to.equal(null))

  it('ends where something else begins', () =>
    expect(consentIn('yes please go ahead and also who pays?')).to.deep.include({ kind: 'first', rest: 'also who pays', isFirm: true }))

  for (const [text, rest] of [
    ['Yes. One more got lost too: 23456789', 'one more got lost too: 23456789'],
    ['yes and there is one more: 23456789, same everything', 'there is one more: 23456789, same everything'],
    ['yes please go ahead and also who pays the postage?', 'also who pays the postage'],
    ['yes, by the way, is there a deadline?', 'by the way, is there a deadline'],
    ['提交吧，另外邮费谁付', '另外邮费谁付'],
    ['Submit? Who pays the postage?', null],
    ['yes? also who pays the postage?', null],
    ['提交？另外邮费谁付', null],
    ['yes, and is it free?', null],
    ['yes, is it free?', null],
    ['file it after I have checked', null],
    ['go ahead if it is free', null],
    ['Submit it when I tell you to', null],
    ['file it when the boss is back', null],
  ] as const)
    it(`has ${rest === null ? 'nothing of its own' : 'a matter of its own'} behind it in "${text}"`, () =>
      expect(besideConsent(text)).to.equal(rest))
})

describe('a consent that goes on and on', () => {
  // One word that is two others doubles the ways to read it each time: 40 of them took hours.
  for (const word of ['全都', '完全', '对', '嗯', '请', 'haha'])
    it(`is read at once: ${word}`, () => {
      expect(consentIn(`${word.repeat(60)}x`)?.kind).not.to.equal('whole')
      expect(consentsToAll(`${word.repeat(25)}x`)).to.be.oneOf([true, false])
    })

  for (const word of [
    'yes ',
    'everything is correct ',
    'all the details ',
    'i have checked it and ',
    '信息核对',
    '好的',
    'very very ',
    'so please ',
  ])
    it(`and with 4,000 words, too: ${word}`, () => {
      expect(consentIn(word.repeat(4_000))).to.equal(null)
      expect(consentsToAll(word.repeat(4_000))).to.equal(false)
      expect(consentsToAll(`${word.repeat(990 / word.length)}x`)).to.be.oneOf([true, false])
    })
})
