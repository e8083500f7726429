import { expect } from 'chai'
import type { Asked } from '../../src/insights/asked.js'
import { groupGaps } from '../../src/insights/group-gaps.js'
import { Encoder } from '../../src/understanding/encoder/encoder.js'
import { createReader } from '../../src/understanding/reader.js'
import { adjustedRandIndex } from '../eval/measures/rand-index.js'
import { plantedTopics } from './planted-topics.js'
import { plantedTraffic } from './planted-traffic.js'

describe('grouping gaps', () => {
  // The short form of `npm run bench -- gaps`, which sends 2,000 messages through the desk.
  it('finds 12 planted topics among what nobody else asks, with the sentence model', async () => {
    const traffic = plantedTraffic(300, 7)
    const encoder = await Encoder.start()
    try {
      const reader = createReader(encoder, text => text, raise)
      const sentences = await reader.read(traffic.map(({ text }) => text))
      const groups = groupGaps(
        traffic.flatMap(({ text }, at) => (sentences[at] ? [{ gap: gap(text, at), sentence: sentences[at], heardAs: [] }] : [])),
        { background: [], meanings: [] },
      )

      const groupOf = new Map(groups.flatMap(({ gaps }, number) => gaps.map(({ asked }) => [Number(asked.message), number] as const)))
      const index = adjustedRandIndex(
        traffic.map(({ topic }, at) => topic ?? `alone ${at}`),
        traffic.map((_, at) => groupOf.get(at) ?? -1),
      )
      expect(index).to.be.at.least(0.8)
      const top = groups.slice(0, 8).map(({ gaps }) => traffic[Number(gaps[0]?.asked.message)]?.topic ?? 'not planted')
      expect(top.every(topic => topic in plantedTopics)).to.equal(true)
      expect(new Set(top).size).to.equal(8)
    } finally {
      await encoder.stop()
    }
  })

  it('counts the same words, however they are written, and puts first what is asked most', () => {
    const said = ['Where is the moon?', 'do you sell umbrellas', 'where is the MOON', 'where is the moon']
    const groups = groupGaps(
      said.map((text, at) => ({ gap: gap(text, at), sentence: { text, encoding: null }, heardAs: [] })),
      { background: [], meanings: [] },
    )

    expect(groups.map(({ gaps }) => gaps.map(({ asked }) => asked.message))).to.deep.equal([['0', '2', '3'], ['1']])
  })
})

function gap(text: string, at: number) {
  const asked: Asked = {
    conversation: 'c',
    message: String(at),
    at: '',
    text,
    answered: [],
    unhelpful: null,
    ending: { kind: 'nothing' },
    names: [],
  }
  return { asked, reason: 'not-answered', nearest: null } as const
}

function raise(error: unknown): never {
  throw error
}
