import { expect } from 'chai'
import { decide } from '../../../src/understanding/decision.js'
import type { Knowledge, Meaning, Phrasing } from '../../../src/understanding/knowledge.js'
import { amendedKnowledge } from '../../../src/understanding/model/amended-knowledge.js'
import { smallKnowledge } from '../../support/small-content.js'

const postage = { kind: 'entry', id: 'postage', side: null } as const
const { signal } = new AbortController()

describe('knowledge that was amended by new phrasings', () => {
  const added = ['will my parrot be fed', 'who feeds the parrot']

  it('understands them in other words, which it did not before', async () => {
    const known = await amended(added.map(text => phrasing(text, postage)))

    expect(kindOf(smallKnowledge, 'who will feed my parrot')).not.to.equal('answer')
    expect(kindOf(known, 'who will feed my parrot')).to.equal('answer')
  })

  it('decides as before on every phrasing of before, and hears to the bit as before what is unlike the new ones', async () => {
    const known = await amended(added.map(text => phrasing(text, postage)))

    for (const { text } of smallKnowledge.phrasings) {
      expect(kindOf(known, text), text).to.equal(kindOf(smallKnowledge, text))
    }
    const unlike = { text: 'invoice shipping costs', encoding: null }
    expect(known.model.candidates(unlike)).to.deep.equal(smallKnowledge.model.candidates(unlike))
  })

  it('is no surer of anything else', async () => {
    const known = await amended(
      ['invoice fee of what', 'the postage of a parrot'].map(text => phrasing(text, { kind: 'topic', id: 'refund' })),
    )

    for (const { text } of smallKnowledge.phrasings) {
      const sentence = { text, encoding: null }
      const before = new Map(smallKnowledge.model.candidates(sentence).map(({ meaning, confidence }) => [meaning.id, confidence]))
      for (const { meaning, confidence } of known.model.candidates(sentence))
        if (meaning.id !== 'refund') expect(confidence, `${text}: ${meaning.id}`).to.be.at.most(before.get(meaning.id) ?? 0)
    }
  })

  for (const [what, lines] of [
    ['nothing was added', []],
    ['only commands were', [phrasing('scrap the lot', { kind: 'command', id: 'cancel' })]],
    ['a whole file was', Array.from({ length: 201 }, (_, at) => phrasing(`parrot ${at}`, postage))],
  ] as const) {
    it(`is none where ${what}`, async () => {
      expect(await amendedKnowledge(smallKnowledge, withLines(lines), signal)).to.equal(null)
    })
  }

  it('is none for whoever waits no more', async () => {
    expect(await amendedKnowledge(smallKnowledge, withLines([phrasing('feed it', postage)]), AbortSignal.abort())).to.equal(null)
  })
})

async function amended(lines: readonly Phrasing[]): Promise<Knowledge> {
  const known = await amendedKnowledge(smallKnowledge, withLines(lines), signal)
  return known ?? expect.fail('it was not amended')
}

function withLines(lines: readonly Phrasing[]) {
  return { ...smallKnowledge, phrasings: [...smallKnowledge.phrasings, ...lines] }
}

function phrasing(text: string, meaning: Meaning): Phrasing {
  return { text, meaning, at: 'new:1' }
}

function kindOf(known: Knowledge, text: string) {
  return decide(known.model.candidates({ text, encoding: null }), known).kind
}
