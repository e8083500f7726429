import { expect } from 'chai'
import fc from 'fast-check'
import sinon from 'sinon'
import { DeskError } from '../../../src/errors.js'
import type { Encodes } from '../../../src/understanding/encoder/encoder.js'
import { inParallel } from '../../../src/understanding/encoder/in-parallel.js'
import type { Encoding } from '../../../src/understanding/encoder/transformer.js'

describe('encoders in parallel', () => {
  it('give the encodings in the order of the texts, each text once, however many of either', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 8 }), async (texts, count) => {
        const encoders = Array.from({ length: count }, () => fake())

        const encodings = await inParallel(encoders).encode(numbered(texts))

        expect(encodings).to.deep.equal(numbered(texts).map(encodingOf))
        expect(encoders.flatMap(({ encode }) => encode.args.flatMap(([given]) => given))).to.deep.equal(numbered(texts))
      }),
    )
  })

  for (const [texts, shares] of [
    [9, [3, 3, 3]],
    [10, [4, 4, 2]],
    [2, [1, 1, 0]],
    [0, [0, 0, 0]],
  ] as const) {
    it(`give ${shares.join(', ')} of ${texts} texts to three encoders`, async () => {
      const encoders = [fake(), fake(), fake()]
      await inParallel(encoders).encode(numbered(texts))
      expect(encoders.map(({ encode }) => encode.args.reduce((sum, [given]) => sum + given.length, 0))).to.deep.equal(shares)
    })
  }

  it('work at the same time: none waits for another', async () => {
    const [slow, other] = [fake(), fake()]
    let answer: (encodings: readonly Encoding[]) => void = () => {}
    slow.encode.returns(
      new Promise(resolve => {
        answer = resolve
      }),
    )

    const encodings = inParallel([slow, other]).encode(['a', 'bb'])
    sinon.assert.calledOnceWithExactly(other.encode, ['bb'])
    answer([encodingOf('a')])

    expect(await encodings).to.deep.equal([encodingOf('a'), encodingOf('bb')])
  })

  it('refuse all texts where one of them refuses its share, as it does', async () => {
    const refusal = new DeskError('ENCODER_UNAVAILABLE', 'The sentence model was stopped.')
    const broken = fake()
    broken.encode.rejects(refusal)

    const outcome = await inParallel([fake(), broken, fake()])
      .encode(numbered(9))
      .catch((error: unknown) => error)

    expect(outcome).to.equal(refusal)
  })

  it('are all stopped together, and not before the last of them is', async () => {
    const [slow, other] = [fake(), fake()]
    let end = () => {}
    slow.stop.returns(
      new Promise(resolve => {
        end = resolve
      }),
    )
    let isOver = false

    const stopping = inParallel([slow, other])
      .stop()
      .then(() => {
        isOver = true
      })
    await new Promise(resolve => setImmediate(resolve))
    sinon.assert.calledOnce(slow.stop)
    sinon.assert.calledOnce(other.stop)
    expect(isOver).to.equal(false)

    end()
    await stopping
    expect(isOver).to.equal(true)
  })
})

function fake() {
  return {
    encode: sinon.stub<Parameters<Encodes['encode']>, ReturnType<Encodes['encode']>>().callsFake(async texts => texts.map(encodingOf)),
    stop: sinon.stub<[], Promise<void>>().resolves(),
  }
}

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `text ${i}`)
}

function encodingOf(text: string): Encoding {
  const numbers = Float32Array.from(text, character => character.codePointAt(0) ?? 0)
  return { final: numbers, below: numbers.map(number => -number) }
}
