import { expect } from 'chai'
import { beforeQuestion, behindQuestion } from '../../../src/understanding/fields/before-question.js'
import { findFields } from '../../../src/understanding/fields.js'
import { copyForm } from '../fields-form.js'

describe('an account behind a Chinese label and a space', () => {
  for (const [text, account] of [
    ['账号 wang xiao ming', 'wang xiao ming'],
    ['账户名 wang xiaoming，抬头凯思食品有限公司', 'wang xiaoming'],
    ['账号 wang xiao ming 抬头 凯思食品有限公司', 'wang xiao ming'],
    ['账户名 阳光在线', '阳光在线'],
  ] as const)
    it(`is whole: ${text}`, () => expect(findFields(text, copyForm, 'account').account).to.equal(account))

  for (const text of [
    '账号 kestrelhq Kestrel Ltd',
    '账号 kestrel foods ltd',
    '账号 not sure yet',
    '账号 we do not know it',
    '账号 登录异常',
  ])
    it(`is none: ${text}`, () => expect(findFields(text, copyForm, null).account).to.equal(undefined))
})

describe('a word behind a question', () => {
  for (const text of ['要这个干嘛？kestrelhq', '为什么要这个？ kestrelhq'])
    it(`is said in Chinese beside it: ${text}`, () => expect(behindQuestion(text)).to.equal('kestrelhq'))

  for (const text of ['why do you need that? thomas', '要这个干嘛？ Thomas', '要这个干嘛？hmm'])
    it(`may be anything: ${text}`, () => expect(behindQuestion(text)).to.equal(null))
})

describe('a company behind a question', () => {
  for (const text of ['Why does it matter? Kestrel Foods Ltd', 'what do you need all this for??? Kestrel Foods Ltd'])
    it(`after what is asked for is the title: ${text}`, () => expect(behindQuestion(text)).to.equal('Kestrel Foods Ltd'))

  for (const text of [
    'How long does it take? Kestrel Foods Ltd',
    'Why do you need it? Tom Baker',
    'Why do you need it?\nKestrel Foods Ltd',
  ])
    it(`after something else, of a person or in its own line may be who signs: ${text}`, () => expect(behindQuestion(text)).to.equal(null))
})

describe('a title in front of a question', () => {
  for (const text of ['Acme Ltd and how long?', 'Acme Ltd how long does it take?'])
    it(`ends with its form: ${text}`, () => expect(beforeQuestion(text)).to.equal('Acme Ltd'))
})

describe('digits in the length of an invoice number', () => {
  for (const [text, account, number] of [
    ['account kestrelhq 48213377 stolen from my car', 'kestrelhq', '48213377'],
    ['账户kestrelhq 48213377 搬家弄丢了', 'kestrelhq', '48213377'],
    ['account: maple 1234', 'maple 1234', undefined],
  ] as const)
    it(`are no further word of an account: ${text}`, () => {
      const found = findFields(text, copyForm, null)

      expect([found.account, found.invoice_number]).to.deep.equal([account, number])
    })
})
