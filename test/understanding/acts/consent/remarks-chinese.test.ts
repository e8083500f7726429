import { expect } from 'chai'
import { consentToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'

describe('a yes beside which it is said in Chinese who tells whom of news', () => {
  for (const text of [
    '对的，有结果跟我说一声',
    '都对，寄出后联系我们',
    '没错，有消息请第一时间告知',
    '正确，好了回复我一下',
    '是的，办好了说一声就行',
  ])
    it(`is filed where its writer wants to hear: "${text}"`, () => expect(consentToAll(text, {}, { agreement: -0.5 })).to.not.equal(null))

  for (const text of [
    '正确，好了再跟你说',
    '信息都对，有结果再跟您说',
    '没错，有消息再跟你说',
    '都对，有情况再给您回复',
    '没错，好了联系你们',
    '都对，好了通知您',
    '都对，好了再说',
    '没问题，好了再说吧',
    '都对，完成后再说',
    '没错，搞定再说',
  ])
    it(`is not filed where its writer will tell: "${text}"`, () => expect(consentToAll(text, {}, { agreement: 0.95 })).to.equal(null))
})

describe('a yes beside which praise is said, or who has checked it', () => {
  for (const text of [
    '全对，真厉害',
    '没错，太专业了',
    '对，会计也核对过了，没问题',
    '信息正确，老板看过说没问题',
    '对,审计要用',
    '没错，公司报销要用的',
  ])
    it(`is filed: "${text}"`, () => expect(consentToAll(text, {}, { agreement: -0.5 })).to.not.equal(null))

  for (const text of ['对，会计核对过说抬头有问题', '对，等会计核对过再提交'])
    it(`is not filed where something is left: "${text}"`, () => expect(consentToAll(text, {}, { agreement: 0.95 })).to.equal(null))
})
