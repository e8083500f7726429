import { expect } from 'chai'
import { agreesToEnd } from '../../../src/understanding/acts/agrees-to-end.js'

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
