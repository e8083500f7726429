import { expect } from 'chai'
import { saidOf } from '../../../src/understanding/several/wanted-numbers.js'

const numbers = ['30118821', '30118822'] as const

describe('what is said of one of several numbers', () => {
  for (const text of [
    "don't need 30118822",
    'no need for 30118822',
    "we don't need 30118822 any more",
    '30118822 turned up, no need any more',
    '30118822 turned up when we moved the desk',
    '30118822 has been found',
    'scrap 30118822, keep the other',
    'cancel the second one',
    'withdraw 30118822',
    '30118822 is back,no need any more',
    '30118822撤了吧',
    '30118822不办了',
    '30118822找到了,不用了',
    '不需要30118822了',
    '30118822不要了',
  ]) {
    it(`gives it up: ${text}`, () => expect(saidOf(text, numbers)).to.deep.equal({ gone: ['30118822'], kept: [] }))
  }

  for (const text of [
    'only 30118822 is special',
    'just the second has the title Oak Ltd',
    'Only the second was burnt',
    'just the second one stolen',
    'only the first matters for tax',
    'only the first is needed urgently',
    'I only want the second as a scan',
    'only the second is needed for the audit',
    'Only the second needs a stamp',
    'Only the second is required for tax',
    '只有第二张重要',
    '只有第二张需要盖章',
    '只有第二张是办公用品',
    '只要第一张的扫描件',
    '只有第二张是专票',
    '只有第二张被偷',
    '只有第一张急',
    '只有第二张是在火车上丢的',
  ])
    it(`says what it is, and gives no other up: ${text}`, () => expect(saidOf(text, numbers)).to.deep.equal({ gone: [], kept: [] }))

  for (const text of ['Only the second turned up again', 'only 30118822 came back', '只有第二张找到了', '只有第二张不用补'])
    it(`gives up that one alone: ${text}`, () => expect(saidOf(text, numbers)).to.deep.include({ kept: [] }))

  for (const text of [
    'only 30118822 is lost',
    'just the second is needed',
    'only the second, please',
    'I only need a copy of 30118822',
    '只有第二张是丢的',
    '只要第二张',
  ])
    it(`wants no other: ${text}`, () => expect(saidOf(text, numbers)).to.deep.equal({ gone: [], kept: ['30118822'] }))

  for (const text of [
    '30118822 was never found',
    "30118822 hasn't turned up",
    "don't forget 30118822",
    'do not cancel 30118822',
    'cancel my other request',
    '30118822先别撤',
    'no need to change 30118822',
    'if 30118822 is found, i will tell you',
    '30118822还没找到',
    '30118822不用改',
    '不要忘了30118822',
    '别取消30118822',
  ]) {
    it(`does not give it up: ${text}`, () => expect(saidOf(text, numbers).gone).to.deep.equal([]))
  }
})
