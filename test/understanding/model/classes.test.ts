import { expect } from 'chai'
import fc from 'fast-check'
import type { Intent, Meaning } from '../../../src/understanding/knowledge.js'
import { type Classes, classesOf, featuresOf, leading, rank } from '../../../src/understanding/model/classes.js'
import { smallContent } from '../../support/small-content.js'

const several = { kind: 'entry', id: 'split-statement', side: 'several' } as const
const one = { kind: 'entry', id: 'split-statement', side: 'one' } as const
const refund = { kind: 'topic', id: 'refund' } as const
const postage = { kind: 'entry', id: 'postage', side: null } as const
const copy = { kind: 'intent', id: 'copy' } as const
const classes: Classes = {
  meanings: [several, one, refund],
  subjects: ['split-statement', 'split-statement', 'refund'],
  covered: new Set(['split-statement']),
}

/** The small content, its form belonging to this entry. */
function withFormOf(entry: string | null) {
  const belonging = (intent: Intent): Intent => (intent.kind === 'form' ? { ...intent, entry } : intent)
  return { ...smallContent, intents: new Map([...smallContent.intents].map(([id, intent]) => [id, belonging(intent)])) }
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

  for (const [what, entry, subject] of [
    ['one subject of a form and the entry that it belongs to', 'postage', 'postage'],
    ['a subject of its own of a form that belongs to none', null, 'copy'],
  ] as const) {
    it(`make ${what}`, () => {
      const { meanings, subjects } = classesOf(withFormOf(entry))

      expect(subjects[meanings.findIndex(({ id }) => id === 'copy')]).to.equal(subject)
    })
  }

  it('count entries and forms as covered, topics and the rest as not', () => {
    expect([...classesOf(smallContent).covered].sort()).to.deep.equal(['application-deadline', 'copy', 'postage', 'split-statement'])
    expect([...classesOf(withFormOf('postage')).covered].sort()).to.deep.equal(['application-deadline', 'postage', 'split-statement'])
  })

  it('are none where nobody has written a phrasing', () => {
    expect(classesOf({ ...smallContent, phrasings: [] })).to.deep.include({ meanings: [], subjects: [] })
  })
})

describe('ranking', () => {
  for (const [what, scores, expected] of [
    ['puts the best subject first', [0.1, 0.2, 0.9], 'refund'],
    ['scores a subject by its best class, not their sum', [0.5, 0.5, 0.6], 'refund'],
    ['puts the least bad first where all scores are below zero', [-1.2, -1.4, -0.9], 'refund'],
    ['leads with the side that was asked', [0.9, 0.1, 0.2], 'split-statement/several'],
    ['leads with the other side when that was asked', [0.1, 0.9, 0.2], 'split-statement/one'],
    ['leads with a side that is just clear enough', [0.75, 0.5, 0.2], 'split-statement/several'],
    ['leads with neither side where both are close', [0.9, 0.75, 0.2], 'split-statement/null'],
    ['leads with neither side, the other way round', [0.75, 0.9, 0.2], 'split-statement/null'],
  ] as const) {
    it(what, () => {
      const [best] = rank(scores, classes)

      const { id } = best?.meaning ?? {}
      expect(best?.meaning.kind === 'entry' ? `${id}/${best.meaning.side}` : id).to.equal(expected)
    })
  }

  it('puts subjects in the order of their scores, of equals the one met first, as a plain sort does', () => {
    const score = fc.oneof(fc.float({ noNaN: true }), fc.constantFrom(0, -0, 0.5, -1))
    const some = fc.array(fc.tuple(score, fc.nat(12)), { maxLength: 40 })
    fc.assert(
      fc.property(some, list => {
        const scores = Float32Array.from(list, ([score]) => score)
        const subjects = list.map(([, subject]) => `s${subject}`)
        const best = new Map<string, number>()
        for (const [at, subject] of subjects.entries()) {
          best.set(subject, Math.max(best.get(subject) ?? Number.NEGATIVE_INFINITY, scores[at] ?? 0))
        }
        const sorted = [...best].sort(([, a], [, b]) => (a === b ? 0 : b - a))

        const ranked = rank(scores, { meanings: subjects.map(() => refund), subjects, covered: new Set() })

        expect(ranked.map(({ subject }) => subject)).to.deep.equal(sorted.map(([subject]) => subject))
        expect(ranked.map(({ score }) => score + 0)).to.deep.equal(sorted.map(([, score]) => score + 0))
      }),
    )
  })

  it('may be only of what leads, from which the same is read', () => {
    const score = fc.oneof(fc.float({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, -0, 0.5, -1))
    const some = fc.array(fc.tuple(score, fc.nat(12)), { maxLength: 40 })
    fc.assert(
      fc.property(some, fc.nat(2 ** 13 - 1), fc.integer({ min: 1, max: 8 }), (list, covers, most) => {
        const scores = Float32Array.from(list, ([score]) => score)
        const subjects = list.map(([, subject]) => `s${subject}`)
        const meanings = list.map(([, subject], side) => ({ kind: 'entry', id: `s${subject}`, side: `${side}` }) as const)
        const covered = new Set(subjects.filter((_, at) => (covers >> (list[at]?.[1] ?? 0)) & 1))

        const all = rank(scores, { meanings, subjects, covered })
        const first = leading(scores, { meanings, subjects, covered }, most)

        expect(first.slice(0, most)).to.deep.equal(all.slice(0, most))
        expect(featuresOf(first, covered)).to.deep.equal(featuresOf(all, covered))
      }),
    )
  })

  it('gives each subject once, with the score of its best class', () => {
    const ranked = rank(Float32Array.of(0.25, 0.5, -1), classes)

    expect(ranked.map(({ subject, score }) => [subject, score])).to.deep.equal([
      ['split-statement', 0.5],
      ['refund', -1],
    ])
  })

  it('leads with the side of an entry of which only that side has phrasings', () => {
    const [best] = rank([0.1], { meanings: [several], subjects: ['split-statement'], covered: new Set() })

    expect(best?.meaning).to.deep.equal(several)
  })

  for (const [what, scores, expected] of [
    ['gives the form where its lines are the nearer', [0.3, 0.4], copy],
    ['gives the entry of a form where its own lines are the nearer', [0.4, 0.3], postage],
  ] as const) {
    it(what, () => {
      const ranked = rank(scores, { meanings: [postage, copy], subjects: ['postage', 'postage'], covered: new Set(['postage']) })

      expect(ranked).to.deep.equal([{ subject: 'postage', score: 0.4, meaning: expected }])
    })
  }

  it('gives nothing where there are no classes', () => {
    expect(rank([], { meanings: [], subjects: [], covered: new Set() })).to.deep.equal([])
  })
})

describe('what a confidence is read from', () => {
  const covered = new Set(['postage', 'deadline'])

  for (const [what, ranked, expected] of [
    [
      'is the score, the lead on what can be answered and the lead on what can not',
      { postage: 0.75, refund: 0.5, deadline: 0.25 },
      [0.75, 0.5, 0.25],
    ],
    ['is the same three where a topic is the best', { refund: 0.75, deadline: 0.5, 'tax-rate': 0.25 }, [0.75, 0.25, 0.5]],
    ['takes the nearest of each kind', { postage: 1, refund: 0.75, 'tax-rate': 0.5, deadline: 0.25 }, [1, 0.75, 0.25]],
    ['has leads where all scores are below zero, too', { postage: -0.5, refund: -0.75, deadline: -1 }, [-0.5, 0.5, 0.25]],
    ['has no lead on a kind of which there is no other', { postage: 0.75, deadline: 0.25 }, [0.75, 0.5, 0]],
    ['is zero where there is nothing', {}, [0, 0, 0]],
  ] as const) {
    it(what, () => {
      const list = Object.entries(ranked).map(([subject, score]) => ({ subject, score }))

      expect(featuresOf(list, covered)).to.deep.equal(expected)
    })
  }
})
