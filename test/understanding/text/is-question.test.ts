import { expect } from 'chai'
import { isFurther, isQuestion } from '../../../src/understanding/text/is-question.js'

describe('a question in Chinese', () => {
  for (const [text, expected] of [
    ['邮费谁付', true],
    ['可以开专票吗', true],
    ['什么时候能到', true],
    ['能不能合开', true],
    ['可以不', true],
    ['复印件盖不盖章', true],
    ['美不美容贸易有限公司', false],
    ['时不时就丢', false],
    ['号码现在不在手边', false],
    ['请问发票多久能寄到', true],
    ['邮费呢', true],
    ['运费要我们出么', true],
    ['没用完的能开票不', true],
    ['有几个月没开', true],
    ['好几个月没开', false],
    ['就这么', false],
    ['不', false],
    ['枫园贸易有限公司', false],
    ['搬家的时候弄丢了', false],
    ['不知道什么时候弄丢的', false],
    ['怎么找都找不到了', false],
    ['什么都烧没了', false],
  ] as const) {
    it(`is ${expected ? '' : 'not '}"${text}"`, () => expect(isQuestion(text)).to.equal(expected))
  }
})

describe('a question in English', () => {
  for (const [text, expected] of [
    ['and if it takes weeks to fix is it then too late to apply', true],
    ['if not can we return it', true],
    ['do u invoice the balance', true],
    ['and up to what amount', true],
    ['up to now it came by post', false],
    ['if yes how long until it comes', true],
    ['if so, by when must we ask', true],
    ['if yes we file it', false],
    ['old ones, processed yes/no', true],
    ['free y/n', true],
    ['Original lost (yes/no)', false],
    ['VAT incl.: y/n', false],
    ['arrived yes/no 发票丢了', false],
    ['Up to when we moved office it was in the safe', false],
    ['If so, which I accept, open the ticket', false],
    ['If possible what I need is a copy', false],
    ['if not when you have time call me', false],
    ['yes/no', false],
    ['say yes or no', false],
    ['the box says yes/no on it', false],
    ['and btw is mailing it free', true],
    ['once I am past that how long till it comes', true],
    ['After I read who pays I was glad', false],
    ['Btw could not click it yesterday', false],
    ['once it came how nice that was', false],
    ['and is grey all day', false],
    ['By the way, do not send me one', false],
    ['if it rains I stay', false],
    ['If the title is the problem use Oak Ltd', false],
    ['if it was the cleaner it is gone', false],
    ['If what you need is the number it is 04418827', false],
    ['if you can, file it', false],
    ['any mailing charge', true],
    ['whether old months are fine', true],
    ['is the mailing free', true],
    ['must I apply each month', true],
    ['Two things: is there a deadline', true],
    ['Suppose I let the statements pile up until the holidays: would I be late', true],
    ['until when can I apply', true],
    ['by what day must we ask', true],
    ['when I will get it', true],
    ['When I was at university', false],
    ['By Design Ltd', false],
    ['hi, can I get an invoice for last year', true],
    ['account: is-land-trading', false],
    ['Must Have Trading', false],
    ['May Flower Ltd', false],
    ['Will Power Inc', false],
  ] as const) {
    it(`is ${expected ? '' : 'not '}"${text}"`, () => expect(isQuestion(text)).to.equal(expected))
  }
})

describe('a further question', () => {
  for (const [text, expected] of [
    ['And who pays the postage?', true],
    ['PS: how long does it take', true],
    ['Third, who pays the postage?', true],
    ['Lastly, how long does it take?', true],
    ['Last month was what?', false],
    ['另外,邮费谁付', true],
    ['换个话题,邮费谁付', true],
    ['On a different note, how long does it take?', true],
    ["While you're at it, who pays?", true],
    ["Once we've got that sorted, who pays?", true],
    ['When it finally works, who pays?', true],
    ['By the way - who pays?', true],
    ['On a note of yours it says who pays', false],
    ['When it comes, who pays?', false],
    ['When it does not work, who pays?', false],
    ["When this isn't working, what do I do?", false],
    ['When will it be done?', false],
    ['Unrelated companies on one invoice?', false],
    ['Unrelated: who pays?', true],
    ['When the work is done, who pays?', false],
    ['What is missing?', false],
    ['Can the reason also be short?', false],
    ['Andy asks who pays', false],
  ] as const) {
    it(`is ${expected ? '' : 'not '}"${text}"`, () => expect(isFurther(text)).to.equal(expected))
  }
})
