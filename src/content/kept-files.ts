import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

// A kept file: CRC-32 of what follows (against damage; a SHA-256 of 40 MB would be a tenth of the start), and what was kept.

const sumBytes = 4

/** What was kept in a file of a cache; null where it is not there or not whole. */
export async function readKept(file: string): Promise<Buffer | null> {
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null || bytes.length < sumBytes) return null
  const body = bytes.subarray(sumBytes)
  if (!sumOf(body).equals(bytes.subarray(0, sumBytes))) return null
  await used(file)
  return body
}

/** Says that a kept file is in use: such files stay the longest. */
export async function used(file: string): Promise<void> {
  await utimes(file, new Date(), new Date()).catch(() => undefined)
}

/** What a kept file is called by, and how many of its kind stay. */
interface Kept {
  readonly kind: string
  readonly key: string
  readonly most: number
}

/** Keeps it with its checksum; see `keepFile`. */
export function keep(folder: string, { body, ...kept }: Kept & { readonly body: Buffer }): Promise<void> {
  return keepFile(folder, { ...kept, bytes: Buffer.concat([sumOf(body), body]) })
}

/** Keeps bytes as they are, whole or not at all, and of all files of `kind` the newest `most`. A folder that can't be written costs the time to make it again, and nothing else. */
export async function keepFile(folder: string, { kind, key, bytes, most }: Kept & { readonly bytes: Buffer }): Promise<void> {
  const file = keptAt(folder, kind, key)
  const temporary = `${file}.${process.pid}.tmp`
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(temporary, bytes)
    await rename(temporary, file)
    await prune(folder, kind, most)
  } catch {
    // A folder that can't be written may be no folder at all, which rm refuses even when forced.
    await rm(temporary, { force: true }).catch(() => undefined)
  }
}

export function keptAt(folder: string, kind: string, key: string): string {
  return join(folder, `${kind}-${key}.bin`)
}

async function prune(folder: string, kind: string, most: number): Promise<void> {
  const names = (await readdir(folder)).filter(name => name.startsWith(`${kind}-`) && name.endsWith('.bin'))
  const dated = await Promise.all(names.map(async name => ({ name, at: (await stat(join(folder, name))).mtimeMs })))
  for (const { name } of dated.sort((a, b) => b.at - a.at).slice(most)) await rm(join(folder, name), { force: true })
}

function sumOf(body: Buffer): Buffer {
  const sum = Buffer.alloc(sumBytes)
  sum.writeUInt32LE(crc32(body))
  return sum
}
