import { expect } from 'chai'
import fc from 'fast-check'
import { readModelPackage } from '../../../src/understanding/encoder/model-package.js'
import { Tokenizer } from '../../../src/understanding/encoder/tokenizer.js'
import { openPackagedRuntime, type PackagedRuntime } from './packaged-runtime.js'
import { oddTexts, phrases } from './sentences.js'

describe('the tokenizer', () => {
  const { vocabulary } = readModelPackage()
  const tokenizer = new Tokenizer(vocabulary)
  let packaged: PackagedRuntime
  before(async () => {
    packaged = await openPackagedRuntime()
  })

  it('splits phrases and odd texts as the packaged one does', () => {
    for (const text of [...phrases(300), ...oddTexts]) expect(tokenizer.encode(text), text).to.deep.equal(packaged.tokens(text))
  })

  it('splits whatever may be typed as the packaged one does', () => {
    const piece = fc.constantFrom(...vocabulary.map(([text]) => text))
    const mixed = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom(' ', '▁', '票', 'e', '\ud800')))
      .map(parts => parts.join(''))
    const same = (text: string) => {
      expect(tokenizer.encode(text)).to.deep.equal(packaged.tokens(text))
    }
    fc.assert(fc.property(fc.oneof(mixed, fc.string({ unit: 'grapheme', maxLength: 60 })), same), { numRuns: 1_000 })
  })

  it('takes the later of two equally likely splits, and a known piece over unknown ones', () => {
    const small = new Tokenizer([
      ['�', 0],
      ...Array.from({ length: 5 }, (_, i) => [`mark ${i}`, 0] as const),
      ['a', -2],
      ['aa', -4],
      ['▁', -1],
    ])
    expect(small.encode('aa')).to.deep.equal([8, 6, 6])
    expect(small.encode('aza')).to.deep.equal([8, 6, 0, 6])
  })

  it('gives nothing for nothing, and one unknown for many', () => {
    expect(tokenizer.encode('')).to.deep.equal([])
    expect(tokenizer.encode('票'.repeat(4_000)).filter(token => token === 0)).to.have.length(1)
  })
})
