import { expect } from 'chai'
import { consentToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'

describe('a yes beside a question in quotation marks', () => {
  for (const text of [
    '“Is everything correct?” Yes, it is.',
    '"Back to the request: is everything correct, and shall I file it?" Yes, correct.',
    '"Are all the details right?" — Yes, all correct.',
    '“以上信息都正确吗？”——正确，请提交。',
    '「请确认是否正确」对，都对',
    '“回到刚才的申请：以上信息都正确吗？可以提交吗？”都正确，提交吧',
  ])
    it(`is filed where it is the bot's: "${text}"`, () => expect(consentToAll(text, {}, { agreement: -0.5 })).to.not.equal(null))

  for (const text of [
    `All correct. "The title should read Heron Bay Trading, shouldn't it?"`,
    'All correct. "But who pays the postage?"',
    'Everything is right. “Is the number 31415927?”',
    '都对。“抬头是不是应该是贸易公司？”',
    '都对，“邮费谁出？”',
    '没错。「账户是否正确」',
  ])
    it(`is not filed where it is another: "${text}"`, () => expect(consentToAll(text, {}, { agreement: 0.95 })).to.equal(null))
})
