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
  ] as const)
    it(`leaves "${rest}" of "${text}"`, () => expect(withoutLead(text)).to.equal(rest))
})
