import { expect } from 'chai'
import { inOwnName } from '../../../src/understanding/several/lost-by-others.js'

describe('words that somebody else lost an invoice', () => {
  for (const [text, own] of [
    ['yes, my colleague lost one as well', 'yes, I lost another one'],
    ['yes, and our accountant has also lost an invoice', 'yes, and I lost another one'],
    ['yes. My boss lost his too: 51820934', 'yes. I lost another one: 51820934'],
    ['yes, and my boss lost 51820934', 'yes, and I lost another one, 51820934'],
    ["yes, my colleague's is missing too", 'yes, I lost another one'],
    ['对，我同事也丢了一张', '对，还丢了一张'],
    ['对，同事那张也丢了，51820934', '对，还丢了一张，51820934'],
    ['对，老板丢了51820934', '对，还丢了一张，51820934'],
  ] as const)
    it(`are of another one: "${text}"`, () => expect(inOwnName(text, ['40718233'])).to.equal(own))

  for (const text of [
    'yes, my colleague lost it',
    'my boss lost 40718233',
    'my colleague lost his bag too',
    'my boss lost one of the folders',
    '对，同事弄丢的',
    '同事丢了40718233',
    '同事的包也丢了',
  ])
    it(`may tell how this one was lost: "${text}"`, () => expect(inOwnName(text, ['40718233'])).to.equal(text))
})
