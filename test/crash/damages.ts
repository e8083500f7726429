import { randomBytes } from 'node:crypto'
import { copyFile, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Does something to the document at `path`; what is undone later is the document itself and whatever is said to be new. */
export type Damage = (path: string, good: Buffer, roll: () => number) => Promise<readonly string[]>

const put =
  (change: (good: Buffer, roll: () => number) => Buffer | string): Damage =>
  async (path, good, roll) => {
    await writeFile(path, change(good, roll))
    return []
  }

const somewhere = (good: Buffer, roll: () => number) => Math.floor(roll() * good.length)

const replaced = (good: Buffer, at: number, bytes: Buffer) => Buffer.concat([good.subarray(0, at), bytes, good.subarray(at + bytes.length)])

/** What happens to documents: by disks, by power cuts, by hands. */
export const damages: Readonly<Record<string, Damage>> = {
  'cut off anywhere': put((good, roll) => good.subarray(0, somewhere(good, roll))),
  'cut off by one byte': put(good => good.subarray(0, -1)),
  'one byte too long': put(good => Buffer.concat([good, Buffer.from('}')])),
  'one bit turned': put((good, roll) => {
    const at = somewhere(good, roll)
    return replaced(good, at, Buffer.from([(good[at] ?? 0) ^ (1 << Math.floor(roll() * 8))]))
  }),
  'a block of zeroes': put((good, roll) => replaced(good, somewhere(good, roll), Buffer.alloc(64)).subarray(0, good.length)),
  'zeroes alone': put(good => Buffer.alloc(good.length)),
  empty: put(() => ''),
  noise: put(good => randomBytes(good.length)),
  'not UTF-8': put((good, roll) => replaced(good, somewhere(good, roll), Buffer.from([0xff, 0xfe]))),
  'other JSON': put(
    (_good, roll) => ['null', '[]', '{}', '"text"', '{"__proto__":{"id":"one"}}', '['.repeat(5_000)][Math.floor(roll() * 6)] ?? '',
  ),
  'of another type': put(good => good.toString().replace('"version":1', '"version":"1"')),
  'with a field of another program': put(good => good.toString().replace('{', '{"mood":"good",')),
  "another conversation's": put(good => good.toString().replace(/visitor (\d+)/, 'visitor 9$1')),
  async gone(path) {
    await rm(path)
    return []
  },
  async 'there twice, under a name of no document'(path) {
    const twin = join(dirname(path), `copy of ${basename(path)}`)
    await copyFile(path, twin)
    return [twin]
  },
  async 'there twice, on another shelf'(path) {
    const shelf = join(dirname(dirname(path)), 'elsewhere')
    await mkdir(shelf, { recursive: true })
    await copyFile(path, join(shelf, basename(path)))
    return [shelf]
  },
  async 'a folder'(path) {
    await rm(path)
    await mkdir(path)
    return []
  },
  async 'a link to nothing'(path) {
    await rm(path)
    await symlink(`${path}.nothing`, path)
    return []
  },
  async 'with an unfinished save beside it'(path, good) {
    await writeFile(`${path}.0123456789abcdef.tmp`, good.subarray(0, 100))
    return []
  },
  async 'with a damaged older one beside it'(path, good) {
    await writeFile(`${path}.0123456789abcdef.old`, good.subarray(0, 100))
    return []
  },
  async 'empty, with the one before beside it'(path, good) {
    await writeFile(`${path}.0123456789abcdef.old`, good)
    await writeFile(path, '')
    return []
  },
  async 'with noise for the index of starts'(path) {
    await writeFile(join(dirname(dirname(dirname(path))), 'start.index'), await readFile(path))
    return []
  },
}
