import { expect } from 'chai'
import { decide } from '../../../src/understanding/decision.js'
import type { Content, Knowledge, Meaning, Phrasing } from '../../../src/understanding/knowledge.js'
import { standIn } from '../../../src/understanding/model/stand-in.js'
import { smallKnowledge } from '../../support/small-content.js'

const postage = { kind: 'entry', id: 'postage', side: null } as const

describe('what stands in for a model that is not learnt yet', () => {
  it('hears as before what has not changed', () => {
    const known = changed(lines => lines)

    for (const { text } of smallKnowledge.phrasings) {
      expect(known.model.candidates(said(text))).to.deep.equal(smallKnowledge.model.candidates(said(text)))
      expect(known.model.command(text)).to.deep.equal(smallKnowledge.model.command(text))
    }
  })

  it('is sure of a new phrasing, whatever its case and marks', () => {
    const known = changed(lines => [...lines, phrasing('will my parrot be fed', postage)])

    for (const text of ['will my parrot be fed', 'Will my parrot be fed?']) {
      expect(decisionOn(known, text)).to.deep.equal({ kind: 'answer', entries: [{ entry: 'postage', side: null }], topics: [] })
    }
    expect(decisionOn(smallKnowledge, 'will my parrot be fed').kind).not.to.equal('answer')
  })

  it('does not mend a new phrasing into old words', async () => {
    const mending = { ...smallKnowledge, reader: { read: async () => [{ text: 'is postage included', encoding: null }] } }
    const known = standIn(
      mending,
      content(lines => [...lines, phrasing('is portage included', { kind: 'topic', id: 'refund' })]),
    )

    expect(await known.reader.read(['is portage included'])).to.deep.equal([{ text: 'is portage included', encoding: null }])
    expect(await known.reader.read(['is pstage included'])).to.deep.equal([{ text: 'is postage included', encoding: null }])
  })

  it('takes a phrasing that was moved for what it means now', () => {
    const known = changed(lines =>
      lines.map(line => (line.text === 'is postage included' ? { ...line, meaning: { kind: 'topic', id: 'refund' } } : line)),
    )

    expect(decisionOn(known, 'is postage included')).to.deep.equal({ kind: 'not-covered', topics: ['refund'] })
  })

  it('answers nothing to a phrasing that was taken away, though the entry is still there', () => {
    const known = changed(lines => lines.filter(({ text }) => text !== 'is postage included'))

    expect(decisionOn(smallKnowledge, 'is postage included').kind).to.equal('answer')
    expect(decisionOn(known, 'is postage included').kind).to.equal('clarify')
    expect(decisionOn(known, 'do you charge for postage').kind).to.equal('answer')
  })

  it('never means an entry, a topic or an intent that is gone, in whatever words', () => {
    for (const { text } of smallKnowledge.phrasings) {
      const known = changed(lines => lines.filter(({ meaning }) => !gone.has(meaning.id)), gone)
      const meant = known.model.candidates(said(text)).map(({ meaning }) => meaning.id)

      expect(
        meant.filter(id => gone.has(id)),
        text,
      ).to.deep.equal([])
      expect(
        known.model.ranked(said(text)).filter(({ meaning }) => gone.has(meaning.id)),
        text,
      ).to.deep.equal([])
    }
  })

  it('puts nothing in the place of what is gone', () => {
    const known = changed(lines => lines.filter(({ meaning }) => !gone.has(meaning.id)), gone)

    for (const { text, meaning } of smallKnowledge.phrasings.filter(({ meaning }) => gone.has(meaning.id) && meaning.kind !== 'command')) {
      expect(decisionOn(known, text).kind, `${text}, which meant ${meaning.id}`).to.be.oneOf(['unknown', 'clarify'])
    }
  })

  it('does not answer with an entry that is asked in quite other words now: it may be another one under an old name', () => {
    const known = changed(lines => [
      ...lines.filter(({ meaning }) => meaning.id !== 'postage'),
      ...['how do parrots travel', 'who feeds the parrots'].map(text => phrasing(text, postage)),
    ])

    expect(decisionOn(known, 'do you charge for postage').kind).not.to.equal('answer')
    expect(decisionOn(known, 'who feeds the parrots').kind).to.equal('answer')
  })

  it('leads with no half of an entry that is gone', () => {
    const half = { kind: 'entry', id: 'split-statement', side: 'several' } as const
    const entry = smallKnowledge.entries.get('split-statement')
    if (!entry) throw new Error('the small content has no entry of two sides')
    const one = { ...entry, sides: entry.sides.filter(({ name }) => name === 'one') }
    const known = standIn(smallKnowledge, {
      ...smallKnowledge,
      entries: new Map([...smallKnowledge.entries, [one.id, one]]),
      phrasings: smallKnowledge.phrasings.filter(({ meaning }) => meaning.kind !== 'entry' || meaning.side !== half.side),
    })

    const meant = smallKnowledge.phrasings.flatMap(({ text }) => known.model.candidates(said(text)).map(({ meaning }) => meaning))

    expect(meant.filter(meaning => meaning.kind === 'entry' && meaning.side === half.side)).to.deep.equal([])
  })

  it('knows new commands, and none that were taken away', () => {
    const known = changed(lines => [
      ...lines.filter(({ text }) => text !== 'never mind'),
      phrasing('scrap the lot', { kind: 'command', id: 'cancel' }),
    ])

    expect(known.model.command('Scrap the lot!')?.command).to.equal('cancel')
    expect(known.model.candidates(said('scrap the lot'))).to.deep.equal([])
    expect(smallKnowledge.model.command('never mind')?.command).to.equal('cancel')
    expect(known.model.command('never mind')).to.equal(null)
  })
})

const gone = new Set(['postage', 'tax-rate', 'greeting'])

function content(change: (lines: readonly Phrasing[]) => readonly Phrasing[], without: ReadonlySet<string> = new Set()): Content {
  const left = <T>(all: ReadonlyMap<string, T>) => new Map([...all].filter(([id]) => !without.has(id)))
  const { entries, topics, intents, phrasings } = smallKnowledge
  return { ...smallKnowledge, entries: left(entries), topics: left(topics), intents: left(intents), phrasings: change(phrasings) }
}

function changed(change: (lines: readonly Phrasing[]) => readonly Phrasing[], without?: ReadonlySet<string>): Knowledge {
  return standIn(smallKnowledge, content(change, without))
}

function phrasing(text: string, meaning: Meaning): Phrasing {
  return { text, meaning, at: 'new:1' }
}

function said(text: string) {
  return { text, encoding: null }
}

function decisionOn(known: Knowledge, text: string) {
  return decide(known.model.candidates(said(text)), known)
}
