import { expect } from 'chai'
import fc from 'fast-check'
import { anyLetter, NearWords, slip } from '../../../src/understanding/text/near-words.js'

const far = slip + anyLetter

describe('the words near to a mistyped one', () => {
  for (const [what, typed, meant, cost] of [
    ['a letter left out', 'invoce', 'invoice', slip],
    ['the last letter left out', 'invoic', 'invoice', slip],
    ['a letter typed twice', 'invvoice', 'invoice', slip],
    ['two letters in the wrong order', 'invocie', 'invoice', slip],
    ['the key beside the right one', 'onvoice', 'invoice', slip],
    ['the key above the right one', 'knvoice', 'invoice', slip],
    ['the key below the right one', 'invojce', 'invoice', slip],
    ['one vowel for another', 'enveice', 'invoice', 2 * slip],
    ['a letter too many', 'invxoice', 'invoice', anyLetter],
    ['any other letter', 'invozce', 'invoice', anyLetter],
    ['a slip and any other letter', 'nivoize', 'invoice', slip + anyLetter],
  ] as const) {
    it(`are found by ${what}`, () => expect(found([meant, 'people'], typed, far)).to.deep.equal({ [meant]: cost }))
  }

  it('are not the word itself, nor what is further away', () => {
    expect(found(['invoice', 'invoices'], 'invoice', slip)).to.deep.equal({ invoices: slip })
    expect(found(['people'], 'maple', far)).to.deep.equal({})
  })

  it('are each found as what their typos cost, whatever else stands in the tree', () => {
    const word = fc.stringMatching(/^[acoxz]{1,6}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, fc.integer({ min: 1, max: 16 }), (words, typed, most) => {
        const plain = words.map(meant => [meant, plainCost(typed, meant)] as const).filter(([, cost]) => cost > 0 && cost <= most)
        expect(found(words, typed, most)).to.deep.equal(Object.fromEntries(plain))
      }),
      { numRuns: 1_000 },
    )
  })
})

function found(words: readonly string[], typed: string, most: number): Record<string, number> {
  return Object.fromEntries(new NearWords(words).near(typed, most).map(({ number, cost }) => [words[number] ?? '', cost]))
}

/** The distance as its definition says it, for the letters a, c, o, x and z: of them x stands beside z and c, z beside a, and a and o are vowels. */
function plainCost(typed: string, meant: string): number {
  const slips = new Set(['xz', 'zx', 'xc', 'cx', 'az', 'za', 'ao', 'oa'])
  const table: number[][] = []
  for (let i = 0; i <= meant.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= typed.length; j++) {
      const [own, other] = [typed.charAt(j - 1), meant.charAt(i - 1)]
      const ways = i === 0 && j === 0 ? [0] : []
      if (i > 0) ways.push((table[i - 1]?.[j] ?? 0) + slip)
      if (j > 0) ways.push((row[j - 1] ?? 0) + (j > 1 && own === typed.charAt(j - 2) ? slip : anyLetter))
      if (i > 0 && j > 0) ways.push((table[i - 1]?.[j - 1] ?? 0) + (own === other ? 0 : slips.has(own + other) ? slip : anyLetter))
      if (i > 1 && j > 1 && own === meant.charAt(i - 2) && typed.charAt(j - 2) === other) ways.push((table[i - 2]?.[j - 2] ?? 0) + slip)
      row.push(Math.min(...ways))
    }
    table.push(row)
  }
  return table[meant.length]?.[typed.length] ?? Number.NaN
}
