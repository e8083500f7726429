import { expect } from 'chai'
import { agreesToEnd, endsBehindYes } from '../../../src/understanding/acts/agrees-to-end.js'

describe('a yes to an end', () => {
  for (const text of [
    'yes cancel',
    'yes please cancel',
    'yes, do cancel',
    'cancel it',
    'yes cancel my request please',
    '是的，撤吧',
    '好的，取消吧',
  ])
    it(`is "${text}"`, () => expect(agreesToEnd(text)).to.equal(true))

  for (const text of [
    'yes',
    "don't cancel",
    'no, do not cancel it',
    'cancel?',
    'cancel my subscription',
    'cancel it tomorrow',
    'wait before you cancel',
    '不撤',
    '先别取消',
    '是不是取消了',
  ])
    it(`is not "${text}"`, () => expect(agreesToEnd(text)).to.equal(false))
})

describe('an end behind a yes to the read-back', () => {
  for (const text of [
    'yes please cancel it',
    'Yes, I want to cancel it',
    'sure, delete it',
    'yes, we found it',
    'right. we have found the original after all, sorry',
    'yes, no longer needed',
    '是的，找到了',
    '对，不用了',
    '对的，找到发票了',
    '好的，不需要了，谢谢',
    '等不及了不要了',
    '来不及了，取消吧',
  ])
    it(`is "${text}"`, () => expect(endsBehindYes(text)).to.equal(true))

  for (const text of [
    'yes',
    'yes, got it',
    'yes, we found it was stolen',
    'yes, found no mistakes',
    'yes, not found',
    "yes, don't cancel it",
    'yes, found it, all correct',
    'shall I cancel it?',
    '对，还没找到',
    '是的，找到了，都对',
    '对，不用改了',
    '对，不用了，提交吧',
    '等不及了，快点提交',
    '是的，不取消',
  ])
    it(`is not "${text}"`, () => expect(endsBehindYes(text)).to.equal(false))
})
