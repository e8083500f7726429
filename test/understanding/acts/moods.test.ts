import { expect } from 'chai'
import { apologizes } from '../../../src/understanding/acts/apologizes.js'
import { shrugs } from '../../../src/understanding/acts/shrugs.js'
import { whyNot } from '../../../src/understanding/acts/why-not.js'

describe('an apology', () => {
  for (const text of [
    'sorry, I was angry',
    'sorry I was rude earlier',
    "I'm sorry, had a bad day",
    "my apologies, I didn't mean to be rude",
    'I was a bit harsh before, sorry',
    'sorry for shouting',
    'apologies for the outburst',
    'I apologize for swearing',
    '不好意思，刚才语气不好',
    '对不起刚才吼你了',
    '抱歉，我太着急了',
    '对不起，刚才有点激动',
  ])
    it(`is all that is said: "${text}"`, () => expect(apologizes(text)).to.equal(true))

  for (const text of [
    'sorry, the number is wrong',
    'sorry?',
    'sorry about the wrong title',
    'sorry for losing the invoice',
    'sorry for the delay, it is maple-ops',
    'sorry, I lost it again',
    'angry customers lost it',
    'I am angry',
    'no, sorry',
    'sorry, not that',
    'excuse me',
    '对不起，不是',
    '不好意思，不对',
    'sorry, I meant maple-ops',
    '对不起，号码错了',
    '不好意思，抬头写错了',
    '我很生气',
  ])
    it(`is not all that is said: "${text}"`, () => expect(apologizes(text)).to.equal(false))
})

describe('a shrug', () => {
  for (const text of ['ok whatever', 'fine, whatever you say', 'up to you', "I don't care anymore", '随便吧', '都行', '无所谓，您看着办吧'])
    it(`is "${text}"`, () => expect(shrugs(text)).to.equal(true))

  for (const text of ['whatever happened to my invoice', 'ok', 'I care', 'whatever?', '随便问问', '都行不行', '随时'])
    it(`is not "${text}"`, () => expect(shrugs(text)).to.equal(false))
})

describe('why not', () => {
  for (const [text, is] of [
    ['why not?', 'bare'],
    ['and why not', 'bare'],
    ['为什么不呢', 'bare'],
    ['sure, why not?', 'yes'],
    ['yes why not', 'yes'],
    ['好啊，为什么不呢', 'yes'],
    ['why not apply online?', null],
    ['no', null],
    ['why', null],
    ['no, why not', null],
    ['为什么不能开', null],
  ] as const)
    it(`is ${is ?? 'not what is said'}: "${text}"`, () => expect(whyNot(text)).to.equal(is))
})
