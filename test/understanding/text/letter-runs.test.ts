import { expect } from 'chai'
import { LetterRuns } from '../../../src/understanding/text/letter-runs.js'

const runs = new LetterRuns('returning returned invoices invoice certification people accounting handling'.split(' '))

describe('runs of letters', () => {
  it('surprise less in a word that is known than in its letters turned about', () => {
    expect(runs.surprise('returning')).to.be.below(runs.surprise('rteurnig') - 0.5)
  })

  it('surprise less in a word that is like those that are known', () => {
    expect(runs.surprise('counting')).to.be.below(runs.surprise('xqzvkjw'))
  })

  it('say as much of every letter where nothing is known', () => {
    expect(new LetterRuns([]).surprise('word')).to.be.closeTo(Math.log(27), 1e-6)
  })
})
