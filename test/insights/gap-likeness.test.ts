import { expect } from 'chai'
import { type Compared, likenessOf } from '../../src/insights/gap-likeness.js'
import type { Candidate } from '../../src/understanding/heard.js'
import type { Sentence } from '../../src/understanding/model/features.js'

describe('how alike two messages are that were not answered', () => {
  it('counts that both are heard as the same, whatever their words', () => {
    const { alike } = likenessOf(
      [
        message('how to pay it in dollars', [0, 1], 'currency'),
        message('why yuan', [1, 0], 'currency'),
        message('why yuan', [1, 0], 'refund'),
      ],
      around,
    )

    expect(alike(0, 1)).to.be.above(alike(0, 2))
  })

  it('counts for little what the FAQ’s own ways of asking for one thing differ by', () => {
    // Each meaning's ways differ by the first number; the meanings by the second.
    const meanings = [
      [sentence('a', [-1, 0.4]), sentence('b', [0, 0.5]), sentence('c', [1, 0.6])],
      [sentence('d', [-1, -0.4]), sentence('e', [0, -0.5]), sentence('f', [1, -0.6])],
    ]
    const said = [message('x', [-0.5, 0.5]), message('y', [0.5, 0.5]), message('z', [-0.5, -0.5]), message('u', [0.5, -0.5])]

    const { alike } = likenessOf(said, { background: [], meanings })

    expect(alike(0, 1)).to.be.above(0.5)
    expect(alike(0, 2)).to.be.below(-0.5)
    const unlearnt = likenessOf(said, around)
    expect(unlearnt.alike(0, 1)).to.be.closeTo(unlearnt.alike(0, 2), 0.01)
  })

  it('goes by the words, and its own mean, where the sentence model did not read them all', () => {
    const said = [message('where is the moon', [0, 1]), message('the moon, where', null), message('umbrellas', [0, 1])]

    const { alike, floor } = likenessOf(said, around)

    expect(alike(0, 1)).to.be.above(0.7)
    expect(alike(0, 2)).to.equal(0)
    expect(floor).to.be.above(likenessOf([message('a', [0, 1]), message('b', [1, 0])], around).floor)
  })
})

const around = { background: [], meanings: [] }

function sentence(text: string, numbers: readonly number[] | null): Sentence {
  return { text, encoding: numbers && { final: Float32Array.from(numbers), below: Float32Array.from(numbers) } }
}

function message(text: string, numbers: readonly number[] | null, topic?: string): Compared {
  const heardAs: readonly Candidate[] = topic ? [{ meaning: { kind: 'topic', id: topic }, confidence: 0.6, score: 1 }] : []
  return { sentence: sentence(text, numbers), heardAs }
}
