import { expect } from 'chai'
import { announcedIn, withoutAnnounced } from '../../../src/understanding/several/announced.js'

describe('what a message announces of several lost invoices', () => {
  for (const [text, inAll, more] of [
    ['I lost two invoices', 2, 0],
    ['need copies of both invoices', 2, 0],
    ['lost my invoices in the move', 2, 0],
    ['three of our VAT invoices are missing', 3, 0],
    ['we need duplicates of several lost fapiaos', 2, 0],
    ['I lost three in all', 3, 0],
    ['no, I lost two: also 04418827', 2, 0],
    ['Hi, I lost two invoices, can you help?', 2, 0],
    ['no, there are two invoices', 2, 0],
    ['if I lose two invoices, I file two requests', 0, 0],
    ['两张发票丢了', 2, 0],
    ['丢了好几张发票', 2, 0],
    ['几张专票找不到了', 2, 0],
    ['丟了三張發票', 3, 0],
    ['丢了两张发票，其中一张号码是48213377', 2, 0],
    ['yes. I lost one more', 0, 1],
    ['yes. I also lost a second invoice', 0, 1],
    ['correct. I have a second one as well', 0, 1],
    ['yes and there are two more', 0, 2],
    ['go ahead. there are three more after this', 0, 3],
    ['another two invoices', 0, 2],
    ['另外我还丢了一张，号码48213390', 0, 1],
    ['对，后面还有两张', 0, 2],
    ['还丢了两张', 0, 2],
    ['I lost an invoice', 0, 0],
    ['I lost one of the two invoices', 0, 0],
    ['who pays for invoices?', 0, 0],
    ['丢了一张发票', 0, 0],
    ['两个月的发票能合开吗', 0, 0],
    ['两张发票其中一张丢了', 0, 0],
    ['I need it in two more days', 0, 0],
    ['lost 12 invoices', 12, 0],
    ['I lost seven invoices', 7, 0],
    ['丢了12张发票', 12, 0],
    ['第二张丢了', 0, 0],
    ['我还有一张没丢', 0, 0],
    ['还有两张没收到', 0, 0],
    ['I have a second one, not lost', 0, 0],
    ['对，没丢两张', 0, 0],
    ['I have another question', 0, 0],
    ['what do I do when one is lost?', 0, 0],
    ['what if two invoices are lost?', 0, 0],
    ['can I get two more copies?', 0, 0],
  ] as const)
    it(`is ${inAll} in all and ${more} more: "${text}"`, () => expect(announcedIn(text)).to.deep.equal({ inAll, more }))

  for (const [text, left] of [
    ['yes. I also lost a second invoice', 'yes.'],
    ['yes and there are two more', 'yes'],
    ['correct. I have a second one as well', 'correct.'],
    ['go ahead. there are two more after this', 'go ahead.'],
    ['Yes. I actually lost three in all.', 'Yes.  .'],
    ['对，一共丢了两张', '对，'],
    ['对，后面还有两张', '对，'],
    ['yes, the title is Two Invoices Ltd', 'yes, the title is Two Invoices Ltd'],
  ] as const)
    it(`is left out of "${text}"`, () => expect(withoutAnnounced(text).trim()).to.equal(left))
})
