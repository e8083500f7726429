import { expect } from 'chai'
import { heldOut } from '../../../src/understanding/model/held-out.js'
import { learn } from '../../../src/understanding/model/learn.js'
import { smallContent } from '../../support/small-content.js'

describe('heldOut', () => {
  const sentences = smallContent.phrasings.map(({ text }) => ({ text, encoding: null }))
  const { calibrations } = learn(smallContent, sentences)

  it('has candidates for each phrasing but commands', () => {
    const found = heldOut(smallContent, sentences, calibrations)

    expect(found).to.have.length(smallContent.phrasings.length)
    for (const [at, { meaning }] of smallContent.phrasings.entries()) expect(found[at] === null).to.equal(meaning.kind === 'command')
  })

  it('judges a line by the others: one that stands under a strange meaning is taken for what it says', () => {
    const stray = {
      text: 'who pays the courier and the postage',
      meaning: { kind: 'entry', id: 'application-deadline', side: null },
      at: 'x:1',
    } as const
    const content = { ...smallContent, phrasings: [...smallContent.phrasings, stray] }

    const found = heldOut(content, [...sentences, { text: stray.text, encoding: null }], calibrations)

    expect(found.at(-1)?.[0]?.meaning.id).to.equal('postage')
  })
})
