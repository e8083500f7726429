import { expect } from 'chai'
import { withoutAssent } from '../../../src/understanding/fields/without-assent.js'

describe('words of assent in front of an answer', () => {
  for (const [text, rest] of [
    ['hm ok. maple-ops', 'maple-ops'],
    ['Whatever, fine. Maple Ltd', 'Maple Ltd'],
    ['fair enough. 03381729', '03381729'],
    ['嗯好吧。枫园有限公司', '枫园有限公司'],
    ['好的，那天搬家弄丢了', '那天搬家弄丢了'],
  ] as const)
    it(`leave "${rest}" of "${text}"`, () => expect(withoutAssent(text)).to.equal(rest))

  for (const text of [
    'K. Wong Trading Ltd',
    'Well, Sons & Co',
    'Good, Better & Best Ltd',
    'So So Foods Ltd',
    'OK Systems GmbH',
    'Right. & Co',
    'ok.',
    '那家餐饮有限公司',
    '好利来有限公司',
    '行知书店',
    '好的',
  ])
    it(`are none in "${text}"`, () => expect(withoutAssent(text)).to.equal(text))
})
