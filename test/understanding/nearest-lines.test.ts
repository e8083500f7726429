import { expect } from 'chai'
import { nearestLines } from '../../src/understanding/model/classifier.js'
import type { Sentence } from '../../src/understanding/model/features.js'
import { wordView } from '../../src/understanding/model/lexical.js'

/** Thousands of lines, as an FAQ has them. */
const texts = Array.from({ length: 5_000 }, (_, line) => `question ${'abcdefghij'.charAt(line % 10)}${line} of kind${line % 7}`)

describe('the nearest lines', () => {
  it('begin with the line itself, of however many', async () => {
    for (const line of [0, 1_234, 4_999]) {
      const { alike } = await nearestLines([wordView], unread(texts[line]), texts, readNone)
      expect(alike[0]?.at).to.equal(line)
      expect(alike[0]?.cosine).to.be.closeTo(1, 1e-6)
    }
  })

  it('are told apart by the sentence model too where it reads', async () => {
    const lines = ['who pays', 'who pays', 'when then']
    const sentence = { text: 'who pays', encoding: vector(1) }

    const { alike } = await nearestLines([wordView], sentence, lines, async some =>
      some.map((text, at) => ({ text, encoding: vector(at % 3 === 1 ? 1 : -1) })),
    )

    expect(alike.map(({ at }) => at)).to.deep.equal([1, 0, 2])
  })

  it('have few of the lines encoded', async () => {
    let count = 0
    await nearestLines([wordView], unread('question a0'), texts, async some => {
      count += some.length
      return readNone(some)
    })
    expect(count).to.be.within(3, 200)
  })

  it('know all words, and there may be none', async () => {
    const { words } = await nearestLines([wordView], unread('x'), texts, readNone)
    expect([words.has('a0'), words.has('j4999'), words.has('k4999')]).to.deep.equal([true, true, false])

    expect(await nearestLines([wordView], unread('x'), [], readNone)).to.deep.equal({ alike: [], words: new Set() })
  })
})

function unread(text = ''): Sentence {
  return { text, encoding: null }
}

async function readNone(some: readonly string[]): Promise<readonly Sentence[]> {
  return some.map(text => unread(text))
}

function vector(x: number) {
  return { final: Float32Array.of(x, 1), below: Float32Array.of(1, x) }
}
