import { expect } from 'chai'
import { characterView, InvertedIndex, type Sparse, TfIdf, wordView } from '../../src/understanding/lexical.js'

const texts = ['who pays for postage', 'when does the invoice arrive', 'can I split the invoice', 'who pays']

describe('the views of a text', () => {
  it('have stems and pairs of neighbours, the ends marked', () => {
    expect(wordView('Who pays?')).to.deep.equal(['who', 'pai', '^ who', 'who pai', 'pai $'])
  })

  it('tell the order of words by their pairs only', () => {
    const [there, back] = [wordView('you owe us'), wordView('us owe you')]

    expect(there.slice(0, 3).sort()).to.deep.equal(back.slice(0, 3).sort())
    expect([...there].sort()).not.to.deep.equal([...back].sort())
  })

  it('have runs of two to five characters inside words, the edges marked', () => {
    expect(characterView('ab c')).to.deep.equal(['<a', 'ab', 'b>', '<ab', 'ab>', '<ab>', '<c', 'c>', '<c>'])
  })

  it('have the characters of Chinese and their pairs', () => {
    expect(wordView('谁付？')).to.deep.equal(['谁', '付', '^ 谁', '谁 付', '付 $'])
  })

  it('have parts of two to four characters inside runs of Chinese, without edges', () => {
    expect(characterView('开专票，VAT')).to.deep.equal(['开专', '专票', '开专票', ...characterView('VAT')])
  })

  it('have all of a long run of Chinese', () => {
    expect(characterView('票'.repeat(100))).to.have.length(99 + 98 + 97)
  })

  it('share most runs of a word and its typo', () => {
    const right = new Set(characterView('postage'))
    expect(characterView('postagge').filter(run => right.has(run)).length).to.be.above(10)
  })

  it('have none of nothing but the frame', () => {
    expect(characterView('?!')).to.deep.equal([])
    expect(wordView('?!')).to.deep.equal(['^ $'])
  })
})

for (const [name, view] of [
  ['words', wordView],
  ['characters', characterView],
] as const) {
  describe(`the vector of a text over ${name}`, () => {
    const tfidf = new TfIdf(view, texts)

    for (const text of texts) {
      it(`has unit length and ascending features for "${text}"`, () => {
        const { features, weights } = tfidf.vector(text)

        expect(lengthOf(weights)).to.be.closeTo(1, 1e-6)
        expect([...features]).to.deep.equal([...new Set(features)].sort((a, b) => a - b))
      })
    }

    it('is shorter the more of the text is unknown', () => {
      const lengths = ['who pays', 'who pays zzyx', 'who pays zzyx qqwv'].map(text => lengthOf(tfidf.vector(text).weights))

      expect(lengths[0]).to.be.above(lengths[1] ?? 1)
      expect(lengths[1]).to.be.above(lengths[2] ?? 1)
    })

    it('is empty for unknown words alone', () => {
      expect([...tfidf.vector('ζζζ').weights]).to.deep.equal([])
    })

    it('is quickly found for 4,000 characters in one word', () => {
      const started = performance.now()
      const { weights } = tfidf.vector('x'.repeat(4_000))
      // Measured under 1 ms: the word is cut at 40 characters.
      expect(performance.now() - started).to.be.below(100)
      expect(lengthOf(weights)).to.be.at.most(1)
    })

    it('gives every weight a number, also for a feature named like a part of every object', () => {
      const hostile = new TfIdf(view, ['constructor __proto__', 'toString'])
      expect([...hostile.vector('constructor toString __proto__').weights].every(Number.isFinite)).to.equal(true)
    })
  })
}

describe('the inverted index', () => {
  it('gives the cosine with every line, as the dot product does', () => {
    const tfidf = new TfIdf(characterView, texts)
    const rows = texts.map(text => tfidf.vector(text))
    const query = tfidf.vector('who pays the postage of an invoice')

    const cosines = new InvertedIndex(rows, tfidf.size).cosines(query)

    for (const [line, row] of rows.entries()) expect(cosines[line]).to.be.closeTo(dot(row, query), 1e-6)
  })

  it('gives one for the line itself', () => {
    const tfidf = new TfIdf(wordView, texts)
    const rows = texts.map(text => tfidf.vector(text))
    for (const [line, row] of rows.entries()) {
      expect(new InvertedIndex(rows, tfidf.size).cosines(row)[line]).to.be.closeTo(1, 1e-6)
    }
  })
})

function lengthOf(weights: Float32Array): number {
  return Math.hypot(...weights)
}

function dot(a: Sparse, b: Sparse): number {
  return a.features.reduce((sum, feature, at) => sum + (a.weights[at] ?? 0) * (b.weights[b.features.indexOf(feature)] ?? 0), 0)
}
