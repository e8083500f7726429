import { expect } from 'chai'
import { withoutCourtesy } from '../../../src/understanding/fields/without-courtesy.js'

describe('a courtesy behind an answer', () => {
  for (const [text, rest] of [
    ['kestrelhq - sorry for the trouble', 'kestrelhq'],
    ['kestrelhq, sorry for the bother!', 'kestrelhq'],
    ['kestrelhq. so sorry to bother you', 'kestrelhq'],
    ['Kestrel Foods Ltd, thanks for your patience', 'Kestrel Foods Ltd'],
    ['kestrelhq，麻烦了', 'kestrelhq'],
    ['kestrelhq，不好意思，给您添麻烦了', 'kestrelhq'],
    ['凯思食品有限公司，辛苦您了', '凯思食品有限公司'],
  ] as const)
    it(`is left out: ${text}`, () => expect(withoutCourtesy(text)).to.equal(rest))

  for (const text of ['sorry for the trouble', '麻烦了', 'kestrelhq, sorry, kestrel2', 'Sorry Ltd', '不好意思，kestrelhq'])
    it(`is none: ${text}`, () => expect(withoutCourtesy(text)).to.equal(text))
})
