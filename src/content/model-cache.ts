import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import type { Content } from '../understanding/knowledge.js'
import type { Learnt } from '../understanding/model.js'

/** Counts up with every change to what learn() computes from the same content. */
const engine = 11

/** Models kept in a folder. */
const mostModels = 8

const sumBytes = 4

/**
 * What training found for this content, which takes seconds, kept in `folder` under a hash of all that it depends on; null where it is
 * not there or damaged. `encoder` names the sentence model, so that models with and without it are kept apart.
 */
export async function recall(content: Content, encoder: string, folder: string): Promise<Learnt | null> {
  const file = fileOf(content, encoder, folder)
  const recalled = await readFile(file).then(read, () => null)
  // What is in use stays the longest.
  if (recalled) await utimes(file, new Date(), new Date()).catch(() => undefined)
  return recalled
}

/** The same, or where it is not kept what `train` finds, which is then kept. A cache that can't be written costs the seconds and nothing else. */
export async function learnOrRecall(content: Content, encoder: string, folder: string, train: () => Promise<Learnt>): Promise<Learnt> {
  const recalled = await recall(content, encoder, folder)
  if (recalled) return recalled
  const learnt = await train()
  await write(folder, fileOf(content, encoder, folder), learnt)
  return learnt
}

function fileOf(content: Content, encoder: string, folder: string): string {
  return join(folder, `model-${keyOf(content, encoder)}.bin`)
}

/** Of what training depends on: the lines and their meanings, the concepts, and which subjects lead to an answer or a form. */
function keyOf(content: Content, encoder: string): string {
  const lines = content.phrasings.map(({ text, meaning }) => [text, meaning])
  return sha256(JSON.stringify([engine, encoder, lines, ...besidesLines(content)]))
    .toString('hex')
    .slice(0, 24)
}

function besidesLines({ concepts, intents, entries }: Content): readonly unknown[] {
  const kinds = [...intents.values()].map(intent => [intent.id, intent.kind, intent.kind === 'form' ? intent.entry : null])
  return [[...concepts], kinds, [...entries.keys()]]
}

/** Whether training finds the same for both. */
export function isLearntAlike(one: Content, other: Content): boolean {
  if (one === other) return true
  if (one.phrasings.length !== other.phrasings.length || !isDeepStrictEqual(besidesLines(one), besidesLines(other))) return false
  return one.phrasings.every(({ text, meaning }, at) => {
    const line = other.phrasings[at]
    // Files that have not changed since are not made anew.
    if (line === one.phrasings[at]) return true
    return text === line?.text && isDeepStrictEqual(meaning, line.meaning)
  })
}

// The file: CRC-32 of what follows (against damage; a SHA-256 of 40 MB would be a tenth of the start), and what Node's serialize() made.

async function write(folder: string, file: string, learnt: Learnt): Promise<void> {
  const body = serialize(learnt)
  const temporary = `${file}.${process.pid}.tmp`
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(temporary, Buffer.concat([sumOf(body), body]))
    await rename(temporary, file)
    await prune(folder)
  } catch {
    // A folder that can't be written may be no folder at all, which rm refuses even when forced.
    await rm(temporary, { force: true }).catch(() => undefined)
  }
}

/** Models of contents that are long gone go. Two languages, before and after a change, and as much again for a second copy of the project. */
async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter(name => /^model-.*\.bin$/.test(name))
  const dated = await Promise.all(names.map(async name => ({ name, at: (await stat(join(folder, name))).mtimeMs })))
  for (const { name } of dated.sort((a, b) => b.at - a.at).slice(mostModels)) await rm(join(folder, name), { force: true })
}

/** Null where the file is not whole: it is only a cache. */
function read(bytes: Buffer): Learnt | null {
  const body = bytes.subarray(sumBytes)
  if (!sumOf(body).equals(bytes.subarray(0, sumBytes))) return null
  try {
    return own(deserialize(body))
  } catch {
    return null
  }
}

/** Copies of all arrays: what deserialize() returns looks into the file's bytes, and a single small array would keep all of them in memory. */
function own<T>(value: T): T {
  if (ArrayBuffer.isView(value)) return (value as unknown as Float32Array).slice() as T
  if (value === null || typeof value !== 'object') return value
  const copied = Object.entries(value).map(([key, part]) => [key, own(part)])
  return (Array.isArray(value) ? copied.map(([, part]) => part) : Object.fromEntries(copied)) as T
}

function sumOf(body: Buffer): Buffer {
  const sum = Buffer.alloc(sumBytes)
  sum.writeUInt32LE(crc32(body))
  return sum
}

function sha256(bytes: Buffer | string): Buffer {
  return createHash('sha256').update(bytes).digest()
}
