import { expect } from 'chai'
import { numberIn } from '../../../src/understanding/model/feature-table.js'
import { cosines, turnLines } from '../../../src/understanding/model/inverted-index.js'
import { characterView, learnTfIdf, type Sparse, TfIdf, type View, wordView } from '../../../src/understanding/model/lexical.js'

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
    const tfidf = learnt(view, texts)

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
      const hostile = learnt(view, ['constructor __proto__', 'toString'])
      expect([...hostile.vector('constructor toString __proto__').weights].every(Number.isFinite)).to.equal(true)
    })
  })
}

describe('the vocabulary of texts', () => {
  const singles: View = text => text.split(' ')
  const lines = ['a a b', 'b c', 'b d', 'b c e']

  for (const [fewest, features] of [
    [1, ['a', 'b', 'c', 'd', 'e']],
    [2, ['b', 'c']],
    [3, ['b']],
    [5, []],
  ] as const) {
    it(`has what stands in ${fewest} of them at least, in the order that it is met`, () => {
      const { table, idf } = learnTfIdf(singles, lines, fewest).vocabulary
      expect(features.map(feature => numberIn(table, feature))).to.deep.equal([...features.keys()])
      expect(idf).to.have.length(features.length)
    })
  }

  it('weighs a feature the more the fewer texts it stands in, once a text, and one that nobody has seen most', () => {
    const { table, idf, unseenIdf } = learnTfIdf(singles, lines, 1).vocabulary

    const weightOf = (feature: string) => idf[numberIn(table, feature)]
    expect(weightOf('b')).to.be.closeTo(Math.log(5 / 5) + 1, 1e-6)
    expect(weightOf('c')).to.be.closeTo(Math.log(5 / 3) + 1, 1e-6)
    expect(weightOf('a')).to.be.closeTo(Math.log(5 / 2) + 1, 1e-6)
    expect(unseenIdf).to.be.closeTo(Math.log(5) + 1, 1e-6)
  })

  it('weighs by a power of that where it is told to', () => {
    const [plain, root] = [1, 0.5].map(rarity => learnTfIdf(singles, lines, 1, rarity).vocabulary)

    expect([...(root?.idf ?? [])]).to.deep.equal(Array.from(plain?.idf ?? [], weight => Math.fround(Math.sqrt(weight))))
    expect(root?.unseenIdf).to.equal(Math.sqrt(plain?.unseenIdf ?? 0))
  })

  it('is empty of no texts', () => {
    const { table, idf } = learnTfIdf(singles, [], 1).vocabulary
    expect([numberIn(table, 'a'), idf.length]).to.deep.equal([-1, 0])
  })

  it('makes the vectors: a repeated feature counts for more, less than twice, and one left out shortens the text', () => {
    const vocabulary = learnTfIdf(singles, lines, 2).vocabulary
    const tfidf = new TfIdf(singles, vocabulary)

    const { features, weights } = tfidf.vector('c e b b')

    const [b, c] = [1 + Math.log(2), Math.log(5 / 3) + 1]
    const length = Math.hypot(b, c, vocabulary.unseenIdf)
    expect(tfidf.size).to.equal(2)
    expect([...features]).to.deep.equal([0, 1])
    expect(weights[0]).to.be.closeTo(b / length, 1e-6)
    expect(weights[1]).to.be.closeTo(c / length, 1e-6)
  })

  for (const fewest of [1, 2, 3]) {
    it(`comes with the vectors of its own texts, to the bit, where features stand in ${fewest} of them`, () => {
      for (const view of [singles, wordView, characterView]) {
        const own = [...lines, ...texts, 'who pays who pays zzyx zzyx', '']
        const { vocabulary, vectors } = learnTfIdf(view, own, fewest)
        const tfidf = new TfIdf(view, vocabulary)
        for (const [at, text] of own.entries()) expect(vectors[at], text).to.deep.equal(tfidf.vector(text))
      }
    })
  }

  it('is plain data: a copy gives the same vectors, to the bit', () => {
    const vocabulary = learnTfIdf(characterView, texts, 1).vocabulary
    const copy = structuredClone(vocabulary)
    for (const text of [...texts, 'who zzyx pays']) {
      expect(new TfIdf(characterView, copy).vector(text)).to.deep.equal(new TfIdf(characterView, vocabulary).vector(text))
    }
  })
})

describe('the inverted index', () => {
  it('gives the cosine with every line, as the dot product does', () => {
    const tfidf = learnt(characterView, texts)
    const rows = texts.map(text => tfidf.vector(text))
    const query = tfidf.vector('who pays the postage of an invoice')

    const found = cosines(turnLines(rows, tfidf.size), query)

    for (const [line, row] of rows.entries()) expect(found[line]).to.be.closeTo(dot(row, query), 1e-6)
  })

  it('gives one for the line itself', () => {
    const tfidf = learnt(wordView, texts)
    const rows = texts.map(text => tfidf.vector(text))
    for (const [line, row] of rows.entries()) {
      expect(cosines(turnLines(rows, tfidf.size), row)[line]).to.be.closeTo(1, 1e-6)
    }
  })
})

function learnt(view: View, from: readonly string[]): TfIdf {
  return new TfIdf(view, learnTfIdf(view, from, 1).vocabulary)
}

function lengthOf(weights: Float32Array): number {
  return Math.hypot(...weights)
}

function dot(a: Sparse, b: Sparse): number {
  return a.features.reduce((sum, feature, at) => sum + (a.weights[at] ?? 0) * (b.weights[b.features.indexOf(feature)] ?? 0), 0)
}
