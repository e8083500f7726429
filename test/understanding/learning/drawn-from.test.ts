import { expect } from 'chai'
import { drawnFrom } from '../../../src/understanding/learning/drawn-from.js'

describe('a number drawn from a text', () => {
  const texts = Array.from({ length: 2_000 }, (_, at) => `who pays for line ${at}?`)

  it('is from 0 up to 1, and the same every time', () => {
    for (const text of [...texts, '', '谁付？', '\ud800', 'x'.repeat(5_000)]) {
      expect(drawnFrom(text), text.slice(0, 40)).to.be.at.least(0).and.below(1)
      expect(drawnFrom(text)).to.equal(drawnFrom(text))
    }
  })

  it('falls evenly, also for texts that are nearly the same', () => {
    const tenths = Array.from({ length: 10 }, (_, tenth) => texts.filter(text => Math.floor(drawnFrom(text) * 10) === tenth).length)

    for (const count of tenths) expect(count).to.be.within(140, 260)
  })
})
