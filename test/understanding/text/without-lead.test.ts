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
    ['how long does delivery take once it works', 'how long does delivery take'],
    ['who pays the courier when it finally works?', 'who pays the courier?'],
    ["and once that's fixed, is there a limit on the amount", 'is there a limit on the amount'],
    ['once I get past that how long till the paper is here', 'how long till the paper is here'],
    ["And when I've managed to apply, how soon is it here?", 'how soon is it here?'],
    ['let me know when it works', 'let me know when it works'],
    ['can you tell me when it is fixed', 'can you tell me when it is fixed'],
    ['When it works, who pays?', 'When it works, who pays?'],
    ['When we moved, who paid for the boxes?', 'When we moved, who paid for the boxes?'],
    ['Again', 'Again'],
    ['Again and again it is lost', 'Again and again it is lost'],
  ] as const)
    it(`leaves "${rest}" of "${text}"`, () => expect(withoutLead(text)).to.equal(rest))
})
