import { expect } from 'chai'
import { isNamesOnly } from '../../../src/understanding/text/names-only.js'

describe('a message of links and numbers', () => {
  for (const text of [
    'https://billing.example.com/invoice/88213',
    'see http://x.example/lost-invoice.png',
    '链接 www.example.org',
    'ORD-20231104-0099',
    '20230119 and 44182273',
    '订单号202311040099',
    '+86 138-0013-8000',
    '1,200.00 yuan',
    'The total is ¥8,800.',
    '8800元',
  ]) {
    it(`says nothing else as "${text}"`, () => expect(isNamesOnly(text)).to.equal(true))
  }

  for (const text of [
    'order',
    '2 invoices?',
    'invoice 04418273',
    '4月发票能开吗',
    'https://x.example 打不开',
    'no, 5600',
    '8800元能开票吗',
    'is there a limit of 8800 yuan',
  ]) {
    it(`says more as "${text}"`, () => expect(isNamesOnly(text)).to.equal(false))
  }

  it('is told in time that grows with its length alone', () => {
    expect(isNamesOnly('a'.repeat(200_000))).to.equal(false)
    expect(isNamesOnly('a.'.repeat(100_000))).to.equal(false)
  })
})
