import { expect } from 'chai'
import { deadlineBeside } from '../../../../src/understanding/acts/consent/deadline-beside.js'

describe('when the copy is wanted by', () => {
  for (const text of [
    'yes, we need it by year-end',
    'Yes, I urgently need the copy before Friday',
    'yes please, our audit is on Monday so we need it before then',
    '对，年底前要',
    '对，我们周五之前需要',
  ])
    it(`is told: ${text}`, () => expect(deadlineBeside(text)).to.not.equal(null))

  for (const text of ['yes', 'yes, I need it', 'yes, our books need it', '对，周五寄的', '对，年底了'])
    it(`is not told: ${text}`, () => expect(deadlineBeside(text)).to.equal(null))
})
