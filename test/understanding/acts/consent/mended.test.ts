import { expect } from 'chai'
import { consentToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'

const values = { account: 'maple-ops', invoice_number: '03381729', reason: '搬家的时候被扔掉了' }

describe('a yes that tells what it was checked against, or what is mended meanwhile', () => {
  for (const text of [
    'Yes, I compared the number with the scan in our ERP.',
    'I have verified the details with our ledger and found the same to be correct. Kindly proceed.',
    'yes, checked the number twice',
    'yup, 8 digits, all matches',
    '是的，号码我跟台账核对过两遍',
    '对，抬头我对着营业执照看过了，没错',
    'Yes, correct now. Sorry for the wrong digits earlier.',
    'All correct, I mistyped the number before, now it is right',
    '对的，之前抬头写漏了一个字，现在的是对的',
    '没错，刚刚账号输错了，这次是对的，提交吧',
    '都对，确实是搬家的时候弄丢的，唉',
    "yes everything matches what's on our console",
    '是这个意思，提交就行',
    '冇問題，請即提交，多謝',
    '对头，莫得错，交嘛',
    'yes now its right, i had two digits swapped before',
    '对，我拿着扫描件一个字一个字对的',
  ])
    it(`is filed: "${text}"`, () => expect(consentToAll(text, values, { agreement: -0.5 })).to.not.equal(null))

  for (const text of [
    'yes, I have checked the number and it differs',
    'yup, 12 digits, all matches',
    'yes, I mistyped the number before',
    'All correct, I mistyped the number before, now it is 03381728',
    '是的，刚才号码打错一位',
    '对，刚才抬头写错了，现在应该是枫港贸易',
    '对的，之前抬头写漏了一个字',
    '都对，原因其实是被快递弄丢了',
    '对，号码我跟台账核对过了，少一位',
    '都对，确实是抬头丢了字',
    '刚才抬头错了，现在这个是对的吗？',
  ])
    it(`is not filed: "${text}"`, () => expect(consentToAll(text, values, { agreement: 0.95 })).to.equal(null))
})

describe('that one was looked at or mended, alone', () => {
  for (const text of ['I checked the number twice', '刚才号码打错一位，现在这个是对的'])
    it(`is not filed: "${text}"`, () => expect(consentToAll(text, values, { agreement: 0.1 })).to.equal(null))
})
