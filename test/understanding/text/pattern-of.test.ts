import { expect } from 'chai'
import fc from 'fast-check'
import { patternOf } from '../../../src/understanding/text/pattern-of.js'

describe('a pattern put together out of words', () => {
  for (const [written, compiled] of [
    ['^(?:a|b)c$', '^(?:a|b)(?=)c$'],
    ['(?:a|(?:b|c)d)e', '(?:a|(?:b|c)(?=)d)(?=)e'],
    ['(a|b)(?<name>c|d)', '(a|b)(?=)(?<name>c|d)(?=)'],
  ])
    it(`has a joint behind each choice of /${written}/`, () => expect(patternOf(written ?? '', 'u').source).to.equal(compiled))

  for (const written of [
    '(?:ab)c',
    'a|b',
    '(?:a|b)*c',
    '(?:a|b){0,2}c',
    '(?:a|b)?c',
    '(?=a|b)c',
    '(?!a|b)c',
    '(?<=(?:a|b) )c',
    String.raw`\((?:a\|b)\)`,
    '[(|]x[)]',
    String.raw`[^\]|(](?:a)[)]`,
  ])
    it(`has none in /${written}/`, () => expect(patternOf(written, 'u').source).to.equal(written))

  it('may be written as a regular expression', () => expect(patternOf(/(?:a|b)c/giu)).to.deep.equal(/(?:a|b)(?=)c/giu))

  it('finds what a regular expression finds, wherever that stands and whatever it holds', () => {
    const sources = [
      '(a|ab)(c|bcd|b)(d*)',
      '(?:(?:x|y|xy)(?:z|zz)|(?:a|b)(?<last>c|d)?)(?:e|$)',
      '(?<=(?:a|b)c)(?:d|e)|\\b(?:ab|b|c)(?:c|d)\\b',
      '(?:a|b)(?=c|d)(?:cc|d|c)',
    ]
    const letters = fc.string({ unit: fc.constantFrom(...'aabbccddexyz '), maxLength: 24 })
    fc.assert(
      fc.property(fc.constantFrom(...sources), letters, fc.constantFrom('gu', 'giu', 'g'), (source, text, flags) => {
        const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(match => [match.index, ...match, { ...match.groups }])
        expect(found(patternOf(source, flags))).to.deep.equal(found(new RegExp(source, flags)))
      }),
      { numRuns: 2_000 },
    )
  })
})
