import { expect } from 'chai'
import { withoutSignedNumber } from '../../../src/understanding/fields/signed-number.js'
import { findFields } from '../../../src/understanding/fields.js'
import { findSeveral } from '../../../src/understanding/several/several.js'
import { copyForm } from '../fields-form.js'

const [one, other, own] = ['48213377', '48213390', '77120034']

describe('the number of a signature', () => {
  for (const signature of [
    `王晓明\n财务部\n电话：13800138000\n编号：${own}`,
    `编号：${own}\n电话：13800138000`,
    `王晓明，手机 13800138000，编号 ${own}`,
    `Wang Li\nPhone: +86 138 0013 8000\nID: ${own}`,
    `邮箱：wang@kestrel.example\n编号：${own}`,
  ]) {
    it(`is none of several invoices: ${signature}`, () =>
      expect(findSeveral(`两张发票丢了：${one}和${other}\n\n${signature}`, copyForm)).to.deep.equal([one, other]))
    it(`is not taken for the invoice's: ${signature}`, () =>
      expect(findFields(`发票${one}丢了。\n\n${signature}`, copyForm, null).invoice_number).to.equal(one))
  }

  for (const text of [
    `电话：13800138000\n编号：${one}`,
    `电话：13800138000\n发票编号：${one}，还有${other}`,
    `电话：13800138000，编号：${one}、${other}，还有${own}`,
    `发票丢了，编号${one}和${other}`,
    `${one}，编号${other}也丢了`,
  ])
    it(`is none: ${text}`, () => expect(withoutSignedNumber(text)).to.equal(text))

  for (const label of ['工号', '流水号', '单号', '参考号', '合同编号', '客户编号', '员工编号', '订单编号'])
    it(`is none of several invoices behind ${label}`, () =>
      expect(findSeveral(`两张发票丢了：${one}和${other}，${label}${own}`, copyForm)).to.deep.equal([one, other]))

  for (const text of [
    '发票 48213377，编号48213390，电话13800138000',
    'Invoices: 48213377, no. 48213390, phone: 1390000',
    'account maple-ops, phone 13800138000, no 48213377. Replaces 48213390',
  ])
    it(`is looked for in no sentence: "${text}"`, () => expect(withoutSignedNumber(text)).to.equal(text))
})
