import { expect } from 'chai'
import fc from 'fast-check'
import { sayWordDiff, wordDiff } from '../../src/measures/word-diff.js'

describe('wordDiff', () => {
  for (const [title, before, after, said] of [
    ['shows the word that changed', 'We pay it.', 'You pay it.', '[-We-]{+You+} pay it.'],
    ['shows a word that was added', 'no fee', 'no small fee', 'no {+small +}fee'],
    ['shows a number that changed', '12 days', '30 days', '[-12-]{+30+} days'],
    ['reads what was rewritten as a whole', 'at its own expense.', 'within 3 days.', '[-at its own expense-]{+within 3 days+}.'],
    ['compares Chinese by characters', '前3小时免费', '前3小时收费', '前3小时[-免-]{+收+}费'],
    ['keeps line ends', 'a\n\nb', 'a\nb', 'a[-\n-]\nb'],
    ['shows nothing of the same', 'the same', 'the same', 'the same'],
    ['shows a whole text that is new', '', 'new words', '{+new words+}'],
  ] as const)
    it(title, () => {
      // Which of two equal line ends went can't be told.
      const found = sayWordDiff(wordDiff(before, after))
      expect([said, said.replace('[-\n-]\n', '\n[-\n-]')]).to.include(found)
    })

  it('holds both texts whole, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '费', '免', '.', '1', '😀'), maxLength: 30 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after)
        const joined = (without: string) =>
          pieces
            .filter(({ kind }) => kind !== without)
            .map(({ text }) => text)
            .join('')
        expect([joined('added'), joined('removed')]).to.deep.equal([before, after])
      }),
      { numRuns: 200 },
    )
  })
})
