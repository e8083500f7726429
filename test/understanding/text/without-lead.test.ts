import { expect } from 'chai'
import { withoutLead } from '../../../src/understanding/text/without-lead.js'

describe('a courtesy in front of a question', () => {
  for (const [text, rest] of [
    ['Noted. And is there a deadline?', 'And is there a deadline?'],
    ['Thanks! who pays the postage', 'who pays the postage'],
    ['好的，邮费谁出？', '邮费谁出？'],
    ['is post free thx', 'is post free'],
    ['Is post free? Many thanks in advance!', 'Is post free?'],
    ['邮费谁出？谢谢', '邮费谁出？'],
    ['I need one, thanks', 'I need one, thanks'],
    ['Great. My invoice is lost.', 'Great. My invoice is lost.'],
    ['Good invoices, who makes them?', 'Good invoices, who makes them?'],
    ['ok', 'ok'],
    ['Again: we lost an invoice', 'we lost an invoice'],
    ['Lost\nAgain: we lost an invoice', 'Lost\nwe lost an invoice'],
    ['Like I said before, who pays?', 'who pays?'],
    ['再说一遍：发票丢了', '发票丢了'],
    ['Again', 'Again'],
    ['Again and again it is lost', 'Again and again it is lost'],
  ] as const)
    it(`leaves "${rest}" of "${text}"`, () => expect(withoutLead(text)).to.equal(rest))
})
