import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gamma, lambda } from '../understanding/classifier.js'
import type { Content, Knowledge } from '../understanding/knowledge.js'
import { learn } from '../understanding/learn.js'
import { type Learnt, Model } from '../understanding/model.js'
import { trainingSet } from '../understanding/training-set.js'

/** Counts up with every change to what learn() computes from the same content. */
const engine = 3

/** Models kept in a folder. */
const mostModels = 8

/**
 * What is known, with the model that belongs to it. Training takes seconds, so its result is kept in `folder` under a hash of the
 * lines it learns from and found again at the next start; a cache that can't be written costs the seconds and nothing else.
 * `onTraining` is told before the wait begins.
 */
export async function learnOrRecall(content: Content, folder: string, onTraining: () => void): Promise<Knowledge> {
  const { classes, ...lines } = trainingSet(content)
  const hash = sha256(JSON.stringify([engine, gamma, lambda, classes.subjects, [...classes.covered], lines]))
  const file = join(folder, `model-${hash.slice(0, 24)}.bin`)
  const recalled = await readFile(file).then(read, () => null)
  if (recalled) return { ...content, model: new Model(content, recalled) }
  onTraining()
  const learnt = learn(content)
  await write(folder, file, learnt)
  return { ...content, model: new Model(content, learnt) }
}

// The file: a line of JSON (sizes and calibrations), then both weight tables as floats in this machine's byte order.

async function write(folder: string, file: string, { weights, commandWeights, calibrations }: Learnt): Promise<void> {
  const body = Buffer.concat([Buffer.from(weights.buffer), Buffer.from(commandWeights.buffer)])
  const sizes = [weights.length, commandWeights.length]
  const head = JSON.stringify({ sizes, calibrations, sum: sumOf(sizes, calibrations, body) })
  const temporary = `${file}.${process.pid}.tmp`
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(temporary, Buffer.concat([Buffer.from(`${head}\n`), body]))
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
  const end = bytes.indexOf('\n')
  try {
    const { sizes, calibrations, sum } = JSON.parse(bytes.subarray(0, end).toString('utf8'))
    const body = bytes.subarray(end + 1)
    if (sumOf(sizes, calibrations, body) !== sum) return null
    // Copied, since a view on the file's bytes need not stand on a multiple of four.
    const floats = new Float32Array(new Uint8Array(body).buffer)
    return { weights: floats.slice(0, sizes[0]), commandWeights: floats.slice(sizes[0]), calibrations }
  } catch {
    return null
  }
}

function sumOf(sizes: unknown, calibrations: unknown, body: Buffer): string {
  return sha256(JSON.stringify([sizes, calibrations, sha256(body)]))
}

function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
