import { expect } from 'chai'
import { countsOf, WordCounts } from '../../../src/understanding/text/word-counts.js'

const lines = ['Who pays the postage?', 'the postage of the invoice', "don't post 04418827", '邮费谁出', '']
const words = ['^', '$', 'the', 'postage', 'dont', '@8', '邮费谁出', 'unknown']

describe('the counts of words', () => {
  it('say how often a word stands in the lines, and right behind which other', () => {
    const counts = countsOf(lines)

    expect(words.map(word => counts.uses(word))).to.deep.equal([5, 5, 3, 2, 1, 1, 1, 0])
    expect([counts.pairs('the', 'postage'), counts.pairs('postage', 'the'), counts.pairs('^', '$')]).to.deep.equal([2, 0, 1])
    expect(counts.total).to.equal(23)
  })

  it('are the same from what was kept of them', () => {
    const [counts, kept] = [countsOf(lines), new WordCounts(structuredClone(countsOf(lines).counted))]

    expect(said(kept)).to.deep.equal(said(counts))
  })

  it('go on from what was kept as if nothing had been', () => {
    const kept = new WordCounts(structuredClone(countsOf(lines.slice(0, 2)).counted))

    for (const line of lines.slice(2)) kept.add(line)

    expect(said(kept)).to.deep.equal(said(countsOf(lines)))
  })

  it('are those of no line, too', () => {
    const kept = new WordCounts(structuredClone(countsOf([]).counted))

    expect(said(kept)).to.deep.equal(said(countsOf([])))
    expect([...kept.words()]).to.deep.equal([])
  })
})

function said(counts: WordCounts): unknown {
  const all = [...counts.words()]
  return { total: counts.total, uses: all.map(word => [word, counts.uses(word)]), pairs: all.map(a => all.map(b => counts.pairs(a, b))) }
}
