import { expect } from 'chai'
import { longestMessage } from '../../../src/message.js'
import { hostileTexts } from './hostile.js'

describe('hostile texts', () => {
  for (const [kind, write] of Object.entries(hostileTexts)) {
    it(`are as long as may be and differ by seed alone: ${kind}`, () => {
      const texts = [0, 1, 2, 3, 4].map(write)

      expect(texts.map(({ length }) => length)).to.deep.equal(Array(5).fill(longestMessage))
      expect(new Set(texts).size).to.equal(5)
      expect(write(3)).to.equal(texts[3])
    })
  }
})
