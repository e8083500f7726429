import { expect } from 'chai'
import { Embeddings } from '../../../src/understanding/encoder/embeddings.js'
import { embedded } from '../../../src/understanding/encoder/layers.js'
import { readModelPackage } from '../../../src/understanding/encoder/model-package.js'

describe('the embeddings of tokens', () => {
  const { weights, part, vocabulary } = readModelPackage()

  it('are those of the package, whether they are held in memory or read', () => {
    const all = weights('module/Embeddings_en')
    const embeddings = new Embeddings(part)

    for (let token = 0; token < vocabulary.length; token++) {
      expect(
        Buffer.compare(bytes(embeddings.of(token)), bytes(all.subarray(token * embedded, (token + 1) * embedded))),
        `${token}`,
      ).to.equal(0)
    }
  })

  it('are read one by one, and those of the likeliest tokens once', () => {
    const read: number[] = []
    const embeddings = new Embeddings((_, first, room) => read.push(first / embedded, room.length / embedded))

    for (const token of [0, 500, 1_023, 0]) embeddings.of(token)
    expect(read).to.deep.equal([0, 1_024])
    for (const token of [1_024, 7_999]) embeddings.of(token)
    expect(read.slice(2)).to.deep.equal([1_024, 1, 7_999, 1])
  })
})

function bytes({ buffer, byteOffset, byteLength }: Float32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
