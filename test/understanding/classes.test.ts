import { expect } from 'chai'
import { type Classes, classesOf, featuresOf, rank } from '../../src/understanding/classes.js'
import type { Intent, Meaning } from '../../src/understanding/knowledge.js'
import { smallContent } from '../support/small-content.js'

const several = { kind: 'entry', id: 'split-statement', side: 'several' } as const
const one = { kind: 'entry', id: 'split-statement', side: 'one' } as const
const refund = { kind: 'topic', id: 'refund' } as const
const classes: Classes = {
  meanings: [several, one, refund],
  subjects: ['split-statement', 'split-statement', 'refund'],
  covered: new Set(['split-statement']),
}

describe('the classes of a content', () => {
  it('are its meanings, each once, commands left out', () => {
    const { meanings } = classesOf(smallContent)

    expect(meanings).to.have.length(10)
    expect(meanings.filter(({ kind }) => kind === 'command')).to.deep.equal([])
    expect(meanings).to.deep.include.members([several, one])
  })

  it('make one subject of both sides of an entry', () => {
    const { meanings, subjects } = classesOf(smallContent)
    const at = (meaning: Meaning) => subjects[meanings.findIndex(known => JSON.stringify(known) === JSON.stringify(meaning))]

    expect([at(several), at(one)]).to.deep.equal(['split-statement', 'split-statement'])
  })

  it('make one subject of a form and the entry that it belongs to', () => {
    const belonging = ([id, intent]: [string, Intent]): [string, Intent] => [
      id,
      intent.kind === 'form' ? { ...intent, entry: 'postage' } : intent,
    ]
    const { meanings, subjects } = classesOf({ ...smallContent, intents: new Map([...smallContent.intents].map(belonging)) })

    expect(subjects[meanings.findIndex(({ id }) => id === 'copy')]).to.equal('postage')
  })

  it('count entries and forms as covered, topics and the rest as not', () => {
    expect([...classesOf(smallContent).covered].sort()).to.deep.equal(['application-deadline', 'copy', 'postage', 'split-statement'])
  })
})

describe('ranking', () => {
  for (const [what, score, expected] of [
    ['puts the best subject first', [0.1, 0.2, 0.9], 'refund'],
    ['scores a subject by its best class, not their sum', [0.5, 0.5, 0.6], 'refund'],
    ['leads with the side that was asked', [0.9, 0.1, 0.2], 'split-statement/several'],
    ['leads with the other side when that was asked', [0.1, 0.9, 0.2], 'split-statement/one'],
    ['leads with neither side where both are close', [0.9, 0.5, 0.2], 'split-statement/null'],
    ['leads with neither side, the other way round', [0.5, 0.9, 0.2], 'split-statement/null'],
  ] as const) {
    it(what, () => {
      const [best] = rank({ score: Float64Array.from(score), nearest: Float64Array.from(score) }, classes)
      const { id } = best?.meaning ?? {}
      expect(best?.meaning.kind === 'entry' ? `${id}/${best.meaning.side}` : id).to.equal(expected)
    })
  }

  it('gives each subject once, with the likeness of its nearest line', () => {
    const ranked = rank({ score: Float64Array.of(0.4, 0.3, 0.1), nearest: Float64Array.of(0.2, 0.8, 0.5) }, classes)
    expect(ranked.map(({ subject, nearest }) => [subject, nearest])).to.deep.equal([
      ['split-statement', 0.8],
      ['refund', 0.5],
    ])
  })
})

describe('what a confidence is read from', () => {
  for (const [what, ranked, expected] of [
    ['is score, lead and likeness', [0.75, 0.25], [0.75, 0.5, 0.75]],
    ['is a full lead where there is no second', [0.75], [0.75, 0.75, 0.75]],
    ['is zero where there is nothing', [], [0, 0, 0]],
  ] as const) {
    it(what, () => expect(featuresOf(ranked.map(score => ({ score, nearest: score })))).to.deep.equal(expected))
  }
})
