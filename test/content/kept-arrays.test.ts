import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { layOut, readLaidOut } from '../../src/content/kept-arrays.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'

const value = {
  name: 'a model',
  nothing: null,
  parts: [
    { numbers: Float32Array.of(0.5, -2) },
    { bytes: Int8Array.of(1, -1, 3), more: Uint8Array.of(200, 0), counts: Uint32Array.of(7) },
    {},
  ],
  deep: { deeper: { empty: new Int32Array(0), doubles: Float64Array.of(Math.PI) } },
}

describe('values with arrays of numbers', () => {
  it('are read as they were laid out, kinds of arrays and all', () =>
    inFile(layOut(value), async file => {
      expect(await readLaidOut(file)).to.deep.equal(value)
    }))

  it('hold their numbers in memory of their own', () =>
    inFile(layOut(value), async file => {
      const read = (await readLaidOut(file)) as typeof value

      expect(read.deep.deeper.doubles.buffer.byteLength).to.equal(8)
    }))

  it('are nothing where any one byte of the file is another', async () => {
    const bytes = layOut(value)
    const taken: number[] = []

    for (const at of bytes.keys())
      await inFile(
        bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)),
        async file => {
          if ((await readLaidOut(file)) !== null) taken.push(at)
        },
      )

    expect(taken).to.deep.equal([])
  })

  for (const [what, cut] of [
    ['is cut short', bytes => bytes.subarray(0, -1)],
    ['has something behind it', bytes => Buffer.concat([bytes, Buffer.of(0)])],
    ['is empty', () => Buffer.alloc(0)],
    [
      'says that its tree is longer than a file can be',
      bytes => Buffer.concat([bytes.subarray(0, 4), Buffer.alloc(4, 0xff), bytes.subarray(8)]),
    ],
  ] as readonly (readonly [string, (bytes: Buffer) => Buffer])[]) {
    it(`are nothing where the file ${what}`, () =>
      inFile(cut(layOut(value)), async file => {
        expect(await readLaidOut(file)).to.equal(null)
      }))
  }

  for (const [what, part] of [
    ['a map', new Map([[1, 2]])],
    ['a date', new Date(0)],
    ['bytes of another kind', Buffer.of(1)],
  ] as const) {
    it(`are refused where ${what} is among them, which would be lost`, () => {
      expect(() => layOut({ parts: [{ part }] })).to.throw(TypeError, 'parts.0.part')
    })
  }

  it('are nothing where there is no file', () =>
    inTemporaryFolder(async folder => {
      expect(await readLaidOut(join(folder, 'none'))).to.equal(null)
    }))
})

function inFile(bytes: Uint8Array, work: (file: string) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async folder => {
    const file = join(folder, 'kept.bin')
    await writeFile(file, bytes)
    await work(file)
  })
}
