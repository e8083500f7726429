import { expect } from 'chai'
import { deadlineBeside } from '../../../../src/understanding/acts/consent/deadline-beside.js'

describe('when the copy is wanted by', () => {
  for (const text of [
    'yes, we need it by year-end',
    'yes, we need a copy for Friday',
    'Yes, I urgently need the copy before Friday',
    'yes please, our audit is on Monday so we need it before then',
    'yes, needed by Friday',
    'correct, please before the end of the month',
    'yes. Deadline is Friday',
    '对，年底前要',
    '对，周五前给我',
    '对，年前要',
    '对，我们周五之前需要',
  ])
    it(`is told: ${text}`, () => expect(deadlineBeside(text)).to.equal(/对/.test(text) ? '多久能收到？' : 'How long does it take?'))

  for (const text of [
    'yes',
    'yes, I need it',
    'yes, our books need it',
    'yes, we need it for our records',
    'yes, we need it by account',
    '对，周五寄的',
    '对，年底了',
    '对，去年的',
    'yes, before you ask',
    'yes, paid by card',
  ])
    it(`is not told: ${text}`, () => expect(deadlineBeside(text)).to.equal(null))
})
