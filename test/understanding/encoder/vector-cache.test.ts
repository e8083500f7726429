import { open, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import sinon from 'sinon'
import type { Encodes } from '../../../src/understanding/encoder/encoder.js'
import type { Encoding } from '../../../src/understanding/encoder/transformer.js'
import { cached } from '../../../src/understanding/encoder/vector-cache.js'
import { tempFolders } from '../../store/temp-folders.js'

const recordBytes = 32 + 4_096 + 4

describe('the cache of vectors', () => {
  const newFolder = tempFolders()
  const started: Encodes[] = []
  let file: string
  beforeEach(async () => {
    file = join(await newFolder(), 'vectors.bin')
  })
  afterEach(async () => {
    for (const cache of started.splice(0)) await cache.stop()
  })

  async function openCache() {
    const encode = sinon.spy(async (texts: readonly string[]) => texts.map(encodingOf))
    const stop = sinon.spy(async () => {})
    const cache = await cached({ encode, stop }, file)
    started.push(cache)
    return { cache, stop, asked: () => encode.args.flatMap(([texts]) => texts) }
  }

  it('encodes a text once, in this process and the next', async () => {
    const first = await openCache()
    await first.cache.encode(['a', 'b', 'a'])
    const encodings = await first.cache.encode(['b', 'c'])
    const next = await openCache()

    const again = await next.cache.encode(['b', 'a', 'c', 'b'])

    expect(first.asked()).to.deep.equal(['a', 'b', 'c'])
    expect(next.asked()).to.deep.equal([])
    expect(encodings).to.deep.equal(['b', 'c'].map(encodingOf))
    expect(again).to.deep.equal(['b', 'a', 'c', 'b'].map(encodingOf))
    expect((await stat(file)).size).to.equal(3 * recordBytes)
  })

  it('encodes again what was torn off, and keeps it then', async () => {
    await (await openCache()).cache.encode(['a', 'b', 'c'])
    await truncate(file, 2 * recordBytes + 100)
    const next = await openCache()

    expect(await next.cache.encode(['a', 'b', 'c', 'd'])).to.deep.equal(['a', 'b', 'c', 'd'].map(encodingOf))

    expect(next.asked()).to.deep.equal(['c', 'd'])
    const last = await openCache()
    await last.cache.encode(['a', 'b', 'c', 'd'])
    expect(last.asked()).to.deep.equal([])
  })

  for (const [where, at] of [
    ['its key', 3],
    ['its vectors', 2_000],
    ['its checksum', recordBytes - 1],
  ] as const) {
    it(`encodes a text again where a byte of ${where} has changed`, async () => {
      await (await openCache()).cache.encode(['a', 'b', 'c'])
      const bytes = await readFile(file)
      bytes[recordBytes + at] = (bytes[recordBytes + at] ?? 0) ^ 1
      await writeFile(file, bytes)
      const next = await openCache()

      expect(await next.cache.encode(['a', 'b', 'c'])).to.deep.equal(['a', 'b', 'c'].map(encodingOf))

      expect(next.asked()).to.deep.equal(['b'])
    })
  }

  it('stays right where two processes append to one file', async () => {
    const [one, other] = [await openCache(), await openCache()]
    await Promise.all([one.cache.encode(['a', 'b']), other.cache.encode(['c', 'a'])])

    for (const { cache } of [one, other, await openCache()]) {
      expect(await cache.encode(['a', 'b', 'c'])).to.deep.equal(['a', 'b', 'c'].map(encodingOf))
    }
  })

  it('keeps two calls at once apart', async () => {
    const { cache, asked } = await openCache()

    await Promise.all([cache.encode(['a', 'b']), cache.encode(['b', 'c'])])

    expect(asked()).to.deep.equal(['a', 'b', 'c'])
  })

  it('asks for many texts in batches', async () => {
    const { cache, asked } = await openCache()
    const texts = Array.from({ length: 100 }, (_, i) => `text ${i}`)

    expect(await cache.encode(texts)).to.deep.equal(texts.map(encodingOf))

    expect(asked()).to.deep.equal(texts)
  })

  it('begins anew where the file has grown to its bound', async () => {
    const handle = await open(file, 'w')
    await handle.truncate(50_000 * recordBytes)
    await handle.close()

    await (await openCache()).cache.encode(['a'])

    expect((await stat(file)).size).to.equal(recordBytes)
  })

  it('passes on that a text could not be encoded, keeps nothing of it, and goes on', async () => {
    const encode = sinon
      .stub()
      .rejects(new Error('no'))
      .onSecondCall()
      .resolves([encodingOf('a')])
    const cache = await cached({ encode, stop: async () => {} }, file)
    started.push(cache)

    const refused = await cache.encode(['a']).catch((error: Error) => error.message)

    expect(refused).to.equal('no')
    expect((await stat(file)).size).to.equal(0)
    expect(await cache.encode(['a'])).to.deep.equal([encodingOf('a')])
  })

  it('stops the encoder with it', async () => {
    const { cache, stop } = await openCache()
    started.pop()
    await cache.stop()
    expect(stop.callCount).to.equal(1)
  })
})

/** Numbers that tell texts apart. */
function encodingOf(text: string): Encoding {
  const numbers = Float32Array.from({ length: 1_024 }, (_, i) =>
    Math.sin(i + 1 + (text.codePointAt(text.length - 1) ?? 0) + 1_000 * text.length),
  )
  return { final: numbers.slice(0, 512), below: numbers.slice(512) }
}
