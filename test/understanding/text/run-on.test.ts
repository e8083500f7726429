import { expect } from 'chai'
import { splitRunOn } from '../../../src/understanding/text/run-on.js'
import { segment } from '../../../src/understanding/text/segment.js'

describe('questions in one breath', () => {
  for (const [text, expected] of [
    ['who pays shipping how long does it take', ['who pays shipping', 'how long does it take']],
    ['how long does it take who pays for it where do I see it', ['how long does it take', 'who pays for it', 'where do I see it']],
  ] as const)
    it(`are parted where the next turns its verb around: ${text}`, () => expect(splitRunOn(text)).to.deep.equal(expected))

  it('are parted in front of what an "and" parts', () =>
    expect(segment('who pays shipping how long does it take and can i pick it up')).to.deep.equal([
      'who pays shipping',
      'how long does it take',
      'can i pick it up',
    ]))

  for (const text of [
    'do you know how long does it take',
    'can you tell me who pays for it',
    'how do I find out when does it come',
    'who pays for how long it takes',
    'we lost it in the move what can we do',
    'what documents do I need',
    'how long does it take',
  ])
    it(`are one where nothing is whole in front of it: ${text}`, () => expect(splitRunOn(text)).to.deep.equal([text]))
})
