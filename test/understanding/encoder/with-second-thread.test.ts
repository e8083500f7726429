import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { expect } from 'chai'
import { SentenceModel } from '../../../src/understanding/encoder/sentence-model.js'
import type { Encoding, Transformer } from '../../../src/understanding/encoder/transformer.js'
import { withSecondThread } from '../../../src/understanding/encoder/with-second-thread.js'
import { until } from '../../support/until.js'
import { oddTexts, phrases } from './sentences.js'

describe('a second thread of the sentence model', () => {
  const begun: Worker[] = []
  afterEach(async () => {
    for (const worker of begun.splice(0)) await worker.terminate()
  })

  /** The model with a second thread that is this one, and how often that has come to meet the first. */
  function modelWith(
    file: string,
    { patience = 10_000, cores = 2 } = {},
  ): { readonly model: SentenceModel; readonly meetings: () => number } {
    let arrived: Int32Array | null = null
    const begin = (memory: WebAssembly.Memory) => {
      const worker = new Worker(new URL(file, import.meta.url), { workerData: memory })
      begun.push(worker)
      return worker
    }
    const working = (transformer: Transformer) => {
      arrived = transformer.layers.arrived
      return withSecondThread(transformer, { begin, cores, patience })
    }
    return { model: new SentenceModel(undefined, working), meetings: () => arrived?.[1] ?? 0 }
  }

  const real = '../../../src/understanding/encoder/second-thread.js'
  const texts = [...phrases(40), '', ...oddTexts, 'lost invoice '.repeat(100), 'lost', 'a b c d e f']

  it('changes no bit of what texts are given, alone or together', async () => {
    const single = new SentenceModel()
    const { model, meetings } = modelWith(real)
    await until(() => meetings() > 0)

    expect(texts.map(text => bits(model.encode(text)))).to.deep.equal(texts.map(text => bits(single.encode(text))))
    expect(model.encodeAll(texts).map(bits)).to.deep.equal(single.encodeAll(texts).map(bits))
    // Four meetings a text, and the first of the next.
    expect(meetings()).to.be.greaterThan(4 * 40)
  })

  it('(is seen to change them where it does nothing but come to the meetings)', async () => {
    const { model, meetings } = modelWith('./idle-thread.js')
    await until(() => meetings() > 0)

    expect(bits(model.encode('where is my invoice now please'))).to.not.deep.equal(
      bits(new SentenceModel().encode('where is my invoice now please')),
    )
  })

  it('is not begun on a single core', () => {
    const { model } = modelWith(real, { cores: 1 })

    expect(begun).to.deep.equal([])
    expect(bits(model.encode(texts[0] ?? ''))).to.deep.equal(bits(new SentenceModel().encode(texts[0] ?? '')))
  })

  it('is done without where it can not be begun', () => {
    const begin = () => {
      throw new Error('no thread more')
    }
    const model = new SentenceModel(undefined, transformer => withSecondThread(transformer, { begin, cores: 2, patience: 1 }))

    expect(bits(model.encode(texts[0] ?? ''))).to.deep.equal(bits(new SentenceModel().encode(texts[0] ?? '')))
  })

  it('is not missed when it has died', async () => {
    const { model } = modelWith('./dying-thread.js', { patience: 1 })
    await until(() => begun[0]?.threadId === -1)
    await pause(10)

    expect(bits(model.encode(texts[0] ?? ''))).to.deep.equal(bits(new SentenceModel().encode(texts[0] ?? '')))
  })

  it('that dies over the work is told, and no half is taken for the whole', async () => {
    const { model, meetings } = modelWith('./dying-thread.js', { patience: 50 })
    // It dies when it is met; nothing here has had a turn to hear of it.
    for (let tries = 0; meetings() === 0 && tries < 20_000; tries++) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)

    expect(() => model.encode(texts[0] ?? '')).to.throw('did nothing for 50 ms')
    expect(bits(model.encode(texts[0] ?? ''))).to.deep.equal(bits(new SentenceModel().encode(texts[0] ?? '')))
  })

  it('that is only too late once is done without from then on: it would be in another place than the first', async () => {
    const { model, meetings } = modelWith('./late-thread.js', { patience: 50 })
    await until(() => meetings() > 0)

    expect(() => model.encode(texts[0] ?? '')).to.throw('did nothing for 50 ms')
    await pause(400)
    for (const text of texts.slice(0, 4)) expect(bits(model.encode(text))).to.deep.equal(bits(new SentenceModel().encode(text)))
  })
})

function bits({ final, below }: Encoding): readonly string[] {
  return [final, below].map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength).toString('base64'))
}
