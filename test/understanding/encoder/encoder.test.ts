import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect } from 'chai'
import { DeskError } from '../../../src/errors.js'
import { Encoder } from '../../../src/understanding/encoder/encoder.js'
import { mostRead, SentenceModel } from '../../../src/understanding/encoder/sentence-model.js'
import { oddTexts, phrases } from './sentences.js'

describe('the encoder', () => {
  const started: Encoder[] = []
  const mark = join(tmpdir(), `counterfoil-encoder-${process.pid}`)
  afterEach(async () => {
    for (const encoder of started.splice(0)) await encoder.stop()
    await rm(mark, { force: true })
  })

  async function start(newThread?: () => Worker): Promise<Encoder> {
    const encoder = await Encoder.start(newThread)
    started.push(encoder)
    return encoder
  }

  function failing(what: string): () => Worker {
    return () => new Worker(new URL('./failing-worker.js', import.meta.url), { workerData: what })
  }

  it('gives in its thread what the model gives, in the order of the texts', async () => {
    const texts = [...phrases(20), ...oddTexts]
    const model = new SentenceModel()
    const encoder = await start()

    const encodings = await encoder.encode(texts)

    expect(encodings).to.have.length(texts.length)
    for (const [i, text] of texts.entries()) {
      const [expected] = model.encodeAll([text], mostRead)
      expect(encodings[i]?.final, text).to.deep.equal(expected?.final)
      expect(encodings[i]?.below, text).to.deep.equal(expected?.below)
    }
  })

  it('reads no more of a message than a question has', async () => {
    const encoder = await start()

    const [most, more, less] = await encoder.encode([96, 97, 95].map(words => 'lost '.repeat(words)))

    expect(more).to.deep.equal(most)
    expect(less).to.not.deep.equal(most)
  })

  it('answers requests in order', async () => {
    const encoder = await start(failing(mark))
    const order: number[] = []

    await Promise.all([5, 1, 4, 2, 3].map(length => encoder.encode(['x'.repeat(length)]).then(found => order.push(lengthOf(found)))))

    expect(order).to.deep.equal([5, 1, 4, 2, 3])
  })

  it('begins again after its thread has died, and answers what was asked', async () => {
    const encoder = await start(failing(mark))

    const answers = await Promise.all([['a'], ['once'], ['abc', 'ab']].map(texts => encoder.encode(texts)))

    expect(answers.map(lengthOf)).to.deep.equal([1, 4, 3])
    expect(lengthOf(await encoder.encode(['abcde']))).to.equal(5)
  })

  it('gives up, and says so, when the thread dies again without an answer', async () => {
    const encoder = await start(failing(mark))

    const refusals = await Promise.all([encoder.encode(['always']), encoder.encode(['a'])].map(refusalOf))

    expect(refusals.map(({ code }) => code)).to.deep.equal(['ENCODER_UNAVAILABLE', 'ENCODER_UNAVAILABLE'])
    expect(refusals[0]?.cause).to.have.property('message', 'dying of a word')
    expect((await refusalOf(encoder.encode(['a']))).code).to.equal('ENCODER_UNAVAILABLE')
  })

  it('can not be started where the package is missing', async () => {
    const refusal = await refusalOf(start(failing('missing')))

    expect(refusal).to.include({ code: 'ENCODER_UNAVAILABLE', message: 'The package is not installed.' })
  })

  it('refuses more than may wait, and goes on with what does', async () => {
    const encoder = await start(failing(mark))
    const most = encoder.encode(Array<string>(1_024).fill('a'))

    const refusal = await refusalOf(encoder.encode(['a']))

    expect(refusal.message).to.match(/1024 texts wait/)
    expect(await most).to.have.length(1_024)
    expect(await encoder.encode(Array<string>(1_024).fill('a'))).to.have.length(1_024)
  })

  it('refuses what waits, and everything after, when it is stopped', async () => {
    const encoder = await start()
    const waiting = refusalOf(encoder.encode(phrases(200)))

    await encoder.stop()

    expect((await waiting).code).to.equal('ENCODER_UNAVAILABLE')
    expect((await refusalOf(encoder.encode(['a']))).code).to.equal('ENCODER_UNAVAILABLE')
  })
})

function lengthOf(encodings: readonly { final: Float32Array }[]): number {
  return encodings[0]?.final[0] ?? Number.NaN
}

async function refusalOf(promise: Promise<unknown>): Promise<DeskError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof DeskError) return error
  throw new Error('a DeskError was expected')
}
