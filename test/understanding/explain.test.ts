import { expect } from 'chai'
import fc from 'fast-check'
import { explain } from '../../src/understanding/explain.js'
import type { Decision } from '../../src/understanding/heard.js'
import { createReader } from '../../src/understanding/reader.js'
import { understand } from '../../src/understanding/understand.js'
import { smallContent, smallKnowledge } from '../support/small-content.js'

describe('an explanation', () => {
  it('holds what understanding decided, whatever the message', async () => {
    const line = fc.constantFrom(...smallContent.phrasings.map(({ text }) => text))
    const message = fc.oneof(
      line,
      fc.tuple(line, line).map(both => both.join('. ')),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    )
    await fc.assert(
      fc.asyncProperty(message, async text => {
        const heard = await understand(text, { intent: null, field: null }, smallKnowledge)

        const { decision, candidates, language, command } = await explain(text, smallKnowledge)

        expect({ decision, language, command }).to.deep.equal({
          decision: heard.decision,
          language: heard.language,
          command: heard.command,
        })
        expect(candidates.map(({ meaning, confidence }) => ({ meaning, confidence }))).to.deep.equal(
          heard.candidates.map(({ meaning, confidence }) => ({ meaning, confidence })),
        )
      }),
      { numRuns: 15 },
    )
  })

  it('names the candidates, their files and how far they are behind', async () => {
    const { candidates, decidedBy } = await explain('is postage included', smallKnowledge)

    expect(candidates[0]).to.deep.include({ name: 'What about postage?', file: 'postage', behind: 0 })
    for (const [at, { behind }] of candidates.slice(1).entries()) expect(behind).to.be.at.least(candidates[at]?.behind ?? 0)
    expect(decidedBy).to.equal('whole')
  })

  it('knows the threshold that each candidate is said from', async () => {
    for (const text of ['is postage included', 'is the postage a refund', 'hello', 'my invoice and the tax']) {
      const { candidates, decision, decidedBy } = await explain(text, smallKnowledge)
      const [first] = candidates
      if (!first || decidedBy !== 'whole') continue

      expect(first.confidence >= first.threshold, text).to.equal(isSaid(decision))
      for (const { threshold } of candidates) expect(threshold).to.be.within(0.1, 0.9)
    }
  })

  it('has the nearest phrasings with their lines, the same text at 1, and knows whether they belong', async () => {
    const { nearest } = await explain('is postage included', smallKnowledge)

    expect(nearest).to.have.length(3)
    expect(nearest[0]).to.deep.include({ text: 'is postage included', at: 'postage:2', belongs: true })
    expect(nearest[0]?.cosine).to.be.closeTo(1, 1e-6)
    expect(nearest.map(({ cosine }) => cosine)).to.deep.equal(nearest.map(({ cosine }) => cosine).toSorted((a, b) => b - a))
    for (const { meaning, belongs } of nearest) expect(belongs).to.equal(meaning.id === 'postage')
  })

  it('finds the word that the decision hangs on, for the first candidate', async () => {
    const { evidence } = await explain('how do I get a refund', smallKnowledge)

    const [heaviest] = evidence
    expect(heaviest?.words).to.contain('refund')
    expect(heaviest?.weight).to.be.above(0)
    expect(evidence.filter(({ weight }) => weight > 0).length).to.be.within(1, 4)
    expect(evidence.filter(({ weight }) => weight < 0).length).to.be.at.most(4)
  })

  it('finds the word that speaks for the second candidate', async () => {
    const { evidence, candidates } = await explain('who pays postage and express fee of the refund', smallKnowledge)

    expect(candidates[0]?.meaning.id).to.equal('postage')
    expect(candidates[1]?.meaning.id).to.equal('refund')
    expect(evidence.find(({ weight }) => weight < 0)?.words).to.contain('refund')
  })

  it('calls a word that nobody wrote its spelling', async () => {
    const { evidence } = await explain('refundable', smallKnowledge)

    expect(evidence.map(({ kind, words }) => [kind, words])).to.deep.equal([['spelling', 'refundable']])
  })

  it('names the concept that words stand for, the longest phrase of them', async () => {
    const concepts = new Map([
      ['money back', 'refund'],
      ['money', 'cash'],
    ])

    const { evidence } = await explain('I want my money back', { ...smallKnowledge, concepts })

    expect(evidence.find(({ kind }) => kind === 'concept')).to.deep.include({ words: 'money back', concept: 'refund' })
  })

  it('has the parts of a message, and which of them count', async () => {
    const { parts } = await explain(
      'Who pays for mailing the invoice? Is there a time limit for applying? We had rain today.',
      smallKnowledge,
    )

    expect(parts.map(({ heard, counts }) => [counts ? heard?.meaning.id : null, counts])).to.deep.equal([
      ['postage', true],
      ['application-deadline', true],
      [null, false],
    ])
    expect((await explain('is postage included', smallKnowledge)).parts).to.deep.equal([])
  })

  it('has the words for which a part of several is not answered, and their place', async () => {
    const { parts } = await explain('Who pays for mailing the invoice? Is there a time limit for applying?', {
      ...smallKnowledge,
      lookAlikes: new Map([
        ['postage', [{ words: { text: 'mailing', parts: [['mail']] }, unless: [], isSure: true, at: 'faq/look-alikes.txt:1' }]],
      ]),
    })

    expect(parts.map(({ lookAlike }) => lookAlike)).to.deep.equal([{ words: 'mailing', at: 'faq/look-alikes.txt:1' }, null])
  })

  it('says where the parts decided, or a wish for a person', async () => {
    const by = async (text: string) => (await explain(text, smallKnowledge)).decidedBy

    expect(await by('Who pays for mailing the invoice? And how do I get a refund?')).to.equal('parts')
    expect(await by('is postage included')).to.equal('whole')
  })

  it('holds the text as it was read where words were mended, and only there', async () => {
    const reader = createReader(
      null,
      text => text.replace('postgae', 'postage'),
      () => {},
    )
    const mending = { ...smallKnowledge, reader }

    expect((await explain('is postgae included', mending)).spelt).to.equal('is postage included')
    expect((await explain('is postage included', mending)).spelt).to.equal(null)
  })

  for (const text of ['', '   ', '12345678', '👍'])
    it(`has no candidates, nearest phrasings or reasons of ${JSON.stringify(text)}`, async () => {
      const { candidates, nearest, evidence, decision } = await explain(text, smallKnowledge)

      expect({ candidates, nearest, evidence, decision }).to.deep.equal({
        candidates: [],
        nearest: [],
        evidence: [],
        decision: { kind: 'unknown' },
      })
    })

  it('leaves the knowledge as it was, and is the same again', async () => {
    const [once, again] = [await explain('who pays the courier', smallKnowledge), await explain('who pays the courier', smallKnowledge)]
    expect(again).to.deep.equal(once)
  })
})

function isSaid({ kind }: Decision): boolean {
  return kind !== 'clarify' && kind !== 'unknown'
}
