import { expect } from 'chai'
import fc from 'fast-check'
import sinon from 'sinon'
import { DeskError } from '../../../src/errors.js'
import type { Encodes } from '../../../src/understanding/encoder/encoder.js'
import { inBatches, inParallel } from '../../../src/understanding/encoder/in-parallel.js'
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

describe('an encoder in batches', () => {
  for (const [texts, batches] of [
    [0, []],
    [1, [1]],
    [256, [256]],
    [257, [256, 1]],
    [600, [256, 256, 88]],
  ] as const) {
    it(`is given ${texts} texts in ${batches.length} pieces, and gives the encodings in their order`, async () => {
      const encoder = fake()

      const encodings = await inBatches(encoder).encode(numbered(texts))

      expect(encoder.encode.args.map(([given]) => given.length)).to.deep.equal(batches)
      expect(encoder.encode.args.flatMap(([given]) => given)).to.deep.equal(numbered(texts))
      expect(encodings).to.deep.equal(numbered(texts).map(encodingOf))
    })
  }

  it('is not given a piece before it has answered the one in front, so that none has to wait in its line', async () => {
    const encoder = fake()
    let answer: (encodings: readonly Encoding[]) => void = () => {}
    encoder.encode.onFirstCall().returns(
      new Promise(resolve => {
        answer = resolve
      }),
    )

    const encodings = inBatches(encoder).encode(numbered(300))
    await new Promise(resolve => setImmediate(resolve))
    sinon.assert.calledOnce(encoder.encode)
    answer(numbered(256).map(encodingOf))

    expect(await encodings).to.deep.equal(numbered(300).map(encodingOf))
    sinon.assert.calledTwice(encoder.encode)
  })

  it('refuses all texts where one piece is refused, as it is, and asks for no further one', async () => {
    const refusal = new DeskError('ENCODER_UNAVAILABLE', 'The sentence model was stopped.')
    const encoder = fake()
    encoder.encode.onSecondCall().rejects(refusal)

    const outcome = await inBatches(encoder)
      .encode(numbered(600))
      .catch((error: unknown) => error)

    expect(outcome).to.equal(refusal)
    sinon.assert.calledTwice(encoder.encode)
  })

  it('is stopped with it, and not before', async () => {
    const encoder = fake()
    const batches = inBatches(encoder)
    await batches.encode(numbered(300))
    sinon.assert.notCalled(encoder.stop)

    await batches.stop()

    sinon.assert.calledOnce(encoder.stop)
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
