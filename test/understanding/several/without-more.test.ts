import { expect } from 'chai'
import { withoutAnnounced, withoutMore } from '../../../src/understanding/several/without-more.js'

describe('what only says that there is one more', () => {
  for (const [text, rest] of [
    ['Yes. One more got lost too: same title', 'Yes.  same title'],
    ['yes. also I lost another one, 04418827', 'yes.  04418827'],
    ['对。还有一张也丢了，', '对。'],
    ['没错，另外还丢了一张专票，', '没错，'],
    ['the second one has another title', 'the second one has another title'],
  ] as const)
    it(`is left out of "${text}"`, () => expect(withoutMore(text)).to.equal(rest))
})

describe('what only announces several more', () => {
  for (const [text, left] of [
    ['yes. I also lost a second invoice', 'yes.'],
    ['yes and there are two more', 'yes'],
    ['correct. I have a second one as well', 'correct.'],
    ['go ahead. there are two more after this', 'go ahead.'],
    ['Yes. I actually lost three in all.', 'Yes.  .'],
    ['对，一共丢了两张', '对，'],
    ['对，后面还有两张', '对，'],
    ['对，不过我还丢了两张', '对，'],
    ['没问题，但是还有一张', '没问题，'],
    ['I lost another too. And a third.', ''],
    ['yes, the title is Two Invoices Ltd', 'yes, the title is Two Invoices Ltd'],
  ] as const)
    it(`is left out of "${text}"`, () => expect(withoutAnnounced(text).trim()).to.equal(left))
})
