import { expect } from 'chai'
import { withTypos } from './typos.js'

const sentence = 'Please tell us who pays the postage for invoices sent abroad, since nobody here could answer that question today'

/** The least single letters put in, left out or replaced, or swapped with the next one, that make one word of the other (Damerau's distance). */
function distance(a: string, b: string): number {
  const rows: number[][] = [...Array(a.length + 1).keys()].map(i =>
    [...Array(b.length + 1).keys()].map(j => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
      const changed = at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1])
      ;(rows[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped)
    }
  }
  return at(a.length, b.length)
}

function changes(text: string, typed: string): readonly number[] {
  const typedWords = typed.split(' ')
  return text.split(' ').map((word, at) => distance(word, typedWords[at] ?? ''))
}

describe('withTypos', () => {
  const seeds = [...Array(200).keys()].map(String)

  it('mistypes one word of every ten by one letter', () => {
    for (const seed of seeds) {
      const changed = changes(sentence, withTypos(sentence, 1, seed))

      expect([changed.slice(0, 10), changed.slice(10)].map(ten => ten.reduce((sum, one) => sum + one, 0))).to.deep.equal([1, 1])
    }
  })

  it('makes two typos in the same words, the first of them the same', () => {
    for (const seed of seeds) {
      const [once, twice] = [withTypos(sentence, 1, seed), withTypos(sentence, 2, seed)]

      expect(changes(once, twice).reduce((sum, one) => sum + one, 0)).to.equal(2)
      expect(changes(sentence, twice).map(Boolean)).to.deep.equal(changes(sentence, once).map(Boolean))
    }
  })

  it('is the same for the same seed, and another for another', () => {
    expect(withTypos(sentence, 1, 'a')).to.equal(withTypos(sentence, 1, 'a'))
    expect(new Set(seeds.map(seed => withTypos(sentence, 1, seed))).size).to.be.greaterThan(100)
  })

  it('makes every kind of typo', () => {
    const typed = new Set(seeds.map(seed => withTypos('who', 1, seed)))

    expect([...typed]).to.include.members(['hwo', 'wo', 'whho', 'eho'])
  })

  it('reaches short messages, and keeps white space', () => {
    expect(withTypos('who  pays\n', 1, 'x')).to.match(/^\S+ {2}\S+\n$/)
    expect(withTypos('who  pays\n', 1, 'x')).to.not.equal('who  pays\n')
  })

  for (const text of ['30571190', 'INV-2021 A4', 'a 1 to', '发票抬头可以改吗', '', '  ', '?!'])
    it(`leaves "${text}" as it is`, () => {
      for (const seed of seeds) expect(withTypos(text, 2, seed)).to.equal(text)
    })

  it('never touches a word with a digit', () => {
    for (const seed of seeds) expect(withTypos('invoice A1234 lost', 1, seed)).to.include(' A1234 ')
  })
})
