import { expect } from 'chai'
import fc from 'fast-check'
import type { Row } from '../../../src/understanding/learning/linear-space.js'
import { numberIn } from '../../../src/understanding/model/feature-table.js'
import { FeatureSpace, learnFeatures, mostAlike, type Sentence } from '../../../src/understanding/model/features.js'
import { characterView, learnTfIdf, TfIdf, type View, wordView } from '../../../src/understanding/model/lexical.js'

const views = [wordView, characterView]
const sentences: readonly Sentence[] = [
  encoded('who pays for postage', [1, 0, 0], [0, 1]),
  encoded('who pays', [0, 1, 0], [1, 0]),
  encoded('when does the invoice arrive', [0, 0, 1], [-1, 0]),
]

describe('a row of features', () => {
  const { space } = learnFeatures(views, sentences, 1)

  it('has the vectors of the lexical views side by side', () => {
    const [words, characters] = views.map(tfidf) as [TfIdf, TfIdf]
    for (const sentence of sentences) {
      const [first, second] = [words.vector(sentence.text), characters.vector(sentence.text)]

      const { features, values } = space.row(sentence)

      expect([...features]).to.deep.equal([...first.features, ...second.features.map(feature => words.size + feature)])
      expect([...values]).to.deep.equal([...first.weights, ...second.weights])
    }
  })

  it('has them where the space says that they end, for three views as well', () => {
    const three = [...views, countingView]
    const { ends, size, dense, row } = opened(three, sentences)

    const { features } = row(encoded('who pays', [1, 0, 0], [0, 1]))

    const counts = [0, 1, 2].map(
      view => features.filter(one => one >= (ends.sparse[view - 1] ?? 0) && one < (ends.sparse[view] ?? 0)).length,
    )
    expect(counts).to.deep.equal(three.map(view => new Set(view('who pays')).size))
    expect([ends.sparse.at(-1), ends.dense]).to.deep.equal([size, [3, dense]])
  })

  it('has features that ascend, each once, within the space, and each view at length 1 at most, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom(...sentences), (text, { text: known }) => {
        const row = space.row({ text: `${text} ${known}`, encoding: null })

        expect([...row.features]).to.deep.equal([...new Set(row.features)].sort((a, b) => a - b))
        expect(row.features.every(feature => feature >= 0 && feature < space.size)).to.equal(true)
        expect(row.values).to.have.length(row.features.length)
        expect(row.dense).to.have.length(space.dense)
        for (const length of lexicalLengths(row, space)) expect(length).to.be.within(0.01, 1 + 1e-6)
      }),
    )
  })

  it('has for each view of the encoder the direction from the mean of all sentences', () => {
    const { dense } = space.row(encoded('who pays for postage', [1, 0, 0], [0, 1]))

    // The means are (1/3, 1/3, 1/3) and (0, 1/3).
    const [final, below] = [dense.subarray(0, 3), dense.subarray(3)]
    expectAlong(final, [2, -1, -1])
    expectAlong(below, [0, 1])
  })

  it('has both views of the encoder at one length, however far from the mean, a little below that of a lexical view', () => {
    const [near, far] = [encoded('who pays', [0.34, 0.33, 0.33], [0.01, 0.33]), encoded('who pays', [9, 0, 0], [0, -9])]
    for (const sentence of [...sentences, near, far]) {
      const { dense } = space.row(sentence)
      expect(Math.hypot(...dense.subarray(0, 3))).to.be.closeTo(Math.hypot(...dense.subarray(3)), 1e-6)
      expect(Math.hypot(...dense.subarray(3))).to.be.within(0.6, 1)
    }
  })

  it('has zeros for a sentence at the mean itself', () => {
    const { learnt } = space
    const { dense } = space.row({ text: 'who pays', encoding: learnt.means })
    expect([...dense]).to.deep.equal([0, 0, 0, 0, 0])
  })

  it('has zeros for a sentence that the encoder has not read, and the same words', () => {
    const read = space.row(encoded('who pays', [0, 1, 0], [1, 0]))
    const unread = space.row({ text: 'who pays', encoding: null })

    expect([...unread.dense]).to.deep.equal([0, 0, 0, 0, 0])
    expect(unread.features).to.deep.equal(read.features)
    expect(unread.values).to.deep.equal(read.values)
    expect(read.dense.some(number => number !== 0)).to.equal(true)
  })

  it('has no features for a text of nothing that is known', () => {
    const { features, values } = space.row({ text: 'ζζζ', encoding: null })
    expect([features.length, values.length]).to.deep.equal([0, 0])
  })
})

describe('a space of features', () => {
  it('has no dense numbers where no encoder was there, and reads no encoding then', () => {
    const unread = sentences.map(({ text }) => ({ text, encoding: null }))
    const { learnt, dense, ends, row } = opened(views, unread)

    expect(learnt.means).to.equal(null)
    expect(dense).to.equal(0)
    expect(ends.dense).to.deep.equal([])
    expect(row(encoded('who pays', [0, 1, 0], [1, 0])).dense).to.have.length(0)
  })

  it('takes its means from the sentences that were read', () => {
    const { means } = learnFeatures(views, [...sentences, { text: 'unread', encoding: null }], 1).learnt
    expect(means).to.deep.equal(learnFeatures(views, sentences, 1).learnt.means)
    expect([...(means?.below ?? [])].map(number => Math.round(3 * number))).to.deep.equal([0, 1])
  })

  it('leaves out what stands in fewer texts than it is told', () => {
    const [all, some] = [1, 2].map(fewest => learnFeatures([wordView], sentences, fewest).learnt.vocabularies[0]?.table)
    const known = (table: Uint32Array | undefined, features: readonly string[]) =>
      features.map(feature => table && numberIn(table, feature) >= 0)
    expect(known(all, ['who', 'pai', '^ who', 'who pai', 'postag', 'arriv'])).to.deep.equal([true, true, true, true, true, true])
    expect(known(some, ['who', 'pai', '^ who', 'who pai', 'postag', 'arriv'])).to.deep.equal([true, true, true, true, false, false])
  })

  it('is opened again from plain data, and gives the same rows, to the bit', () => {
    const { learnt } = learnFeatures(views, sentences, 1)
    const [space, again] = [new FeatureSpace(views, learnt), new FeatureSpace(views, structuredClone(learnt))]
    for (const sentence of [...sentences, { text: 'who zzyx', encoding: null }])
      expect(again.row(sentence)).to.deep.equal(space.row(sentence))
  })

  it('is learnt the same again, and otherwise from other sentences', () => {
    const { learnt } = learnFeatures(views, sentences, 1)
    expect(learnFeatures(views, sentences, 1).learnt).to.deep.equal(learnt)
    expect(learnFeatures(views, sentences.slice(1), 1).learnt).to.not.deep.equal(learnt)
  })

  it('comes with the rows of its sentences, to the bit', () => {
    for (const fewest of [1, 2]) {
      const { space, rows } = learnFeatures(views, sentences, fewest)
      expect(rows).to.deep.equal(sentences.map(sentence => space.row(sentence)))
    }
  })

  it('is empty of no sentences', () => {
    const { size, dense, ends, row } = opened(views, [])
    expect([size, dense]).to.deep.equal([0, 0])
    expect(ends).to.deep.equal({ sparse: [0, 0], dense: [] })
    expect(row({ text: 'who pays', encoding: null }).features).to.have.length(0)
  })
})

describe('the most alike', () => {
  const { space, rows } = learnFeatures(views, sentences, 1)

  it('are found by the cosine over all views: 1 for the sentence itself, the others in order', () => {
    for (const [at, sentence] of sentences.entries()) {
      const alike = mostAlike(sentence, { space, rows })

      expect(alike.map(one => one.at)).to.have.members([...sentences.keys()])
      expect(alike[0]?.at).to.equal(at)
      expect(alike[0]?.cosine).to.be.closeTo(1, 1e-6)
      expect(alike).to.deep.equal(alike.toSorted((a, b) => b.cosine - a.cosine))
      for (const one of alike) expect(one.cosine).to.be.closeTo(plainCosine(sentence, sentences[one.at]), 1e-6)
    }
  })

  it('have nothing in common with a text of nothing that is known', () => {
    for (const { cosine } of mostAlike({ text: 'ζζζ', encoding: null }, { space, rows })) expect(cosine).to.equal(0)
  })

  function plainCosine(...both: readonly (Sentence | undefined)[]): number {
    const [a = [], b = []] = both.map(sentence => {
      const { features, values, dense } = space.row(sentence ?? { text: '', encoding: null })
      const all = new Array<number>(space.size).fill(0)
      for (const [k, feature] of features.entries()) all[feature] = values[k] ?? Number.NaN
      return [...all, ...dense]
    })
    return a.reduce((sum, number, k) => sum + number * (b[k] ?? 0), 0) / Math.hypot(...a) / Math.hypot(...b)
  }
})

function encoded(text: string, final: readonly number[], below: readonly number[]): Sentence {
  return { text, encoding: { final: Float32Array.from(final), below: Float32Array.from(below) } }
}

function opened(of: readonly View[], from: readonly Sentence[]) {
  const { space } = learnFeatures(of, from, 1)
  const { learnt, size, dense, ends } = space
  return { learnt, size, dense, ends, row: (sentence: Sentence) => space.row(sentence) }
}

function tfidf(view: View): TfIdf {
  const texts = sentences.map(({ text }) => text)
  return new TfIdf(view, learnTfIdf(view, texts, 1).vocabulary)
}

function countingView(text: string): readonly string[] {
  return [`${text.split(' ').length} words`]
}

function lexicalLengths({ features, values }: Row, { ends }: FeatureSpace): readonly number[] {
  return ends.sparse.map((end, view) => {
    const from = ends.sparse[view - 1] ?? 0
    return Math.hypot(...values.filter((_, k) => (features[k] ?? -1) >= from && (features[k] ?? -1) < end))
  })
}

function expectAlong(actual: Float32Array, direction: readonly number[]): void {
  const factor = Math.hypot(...actual) / Math.hypot(...direction)
  expect(factor).to.be.above(0.1)
  for (const [d, number] of direction.entries()) expect(actual[d]).to.be.closeTo(factor * number, 1e-6)
}
