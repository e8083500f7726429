import { randomBytes } from 'node:crypto'

/** A month's file of the archive and the index beside it; null: it is gone. */
export interface Month {
  readonly file: Buffer | null
  readonly index: Buffer | null
}

type Damage = (whole: { readonly file: Buffer; readonly index: Buffer }, roll: () => number) => Partial<Month>

const somewhere = (bytes: Buffer, roll: () => number) => Math.floor(roll() * bytes.length)

const replaced = (bytes: Buffer, at: number, by: Buffer) => Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at + by.length)])

/** What happens to the archive: by disks, by power cuts, by hands. */
export const archiveDamages: Readonly<Record<string, Damage>> = {
  'cut off anywhere': ({ file }, roll) => ({ file: file.subarray(0, somewhere(file, roll)) }),
  'with half a line at its end': ({ file }) => ({ file: Buffer.concat([file, file.subarray(0, 200)]) }),
  'with one bit turned': ({ file }, roll) => {
    const at = somewhere(file, roll)
    return { file: replaced(file, at, Buffer.from([(file[at] ?? 0) ^ (1 << Math.floor(roll() * 8))])) }
  },
  'with a block of zeroes': ({ file }, roll) => ({
    file: replaced(file, somewhere(file, roll), Buffer.alloc(512)).subarray(0, file.length),
  }),
  'with a line of another program': ({ file }) => ({ file: Buffer.concat([Buffer.from('{"id":1,"tickets":{}}\n[]\nnull\n'), file]) }),
  'with its lines twice': ({ file }) => ({ file: Buffer.concat([file, file]) }),
  empty: () => ({ file: Buffer.alloc(0) }),
  noise: ({ file }) => ({ file: randomBytes(file.length) }),
  gone: () => ({ file: null }),
  'without an index': () => ({ index: null }),
  'with an empty index': () => ({ index: Buffer.alloc(0) }),
  'with noise for an index': ({ index }) => ({ index: randomBytes(index.length) }),
  'with half an index': ({ index }) => ({ index: index.subarray(0, index.length / 2) }),
}
