import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { loadContent } from '../content/load.js'
import { learnOrRecall, recall } from '../content/model-cache.js'
import { DeskError } from '../errors.js'
import type { SpokenLanguage } from '../message.js'
import type { Encodes } from '../understanding/encoder/encoder.js'
import { inBatches, inParallel } from '../understanding/encoder/in-parallel.js'
import { cached } from '../understanding/encoder/vector-cache.js'
import type { Content } from '../understanding/knowledge.js'
import type { Sentence } from '../understanding/model/features.js'
import { learn, linesOf } from '../understanding/model/learn.js'
import type { Learnt } from '../understanding/model/model.js'
import { encoded } from '../understanding/reader.js'
import type { OpeningKnowledge } from './open-knowledge.js'
import { startOrNull, startReal, versionOf } from './start-encoder.js'

/** What learning has to know of how the knowledge is opened. */
type Learning = Omit<OpeningKnowledge, 'contentFolder' | 'contents'>

/** Threads that encode the lines of training: more than this share one memory and gain nothing. */
const mostThreads = 4

/** Learns the model of one language and keeps it, unless it is kept already. Throws CACHE_UNWRITABLE where it can't be kept. */
export async function learnKnowledge(opening: OpeningKnowledge, language: SpokenLanguage): Promise<void> {
  const content = (await loadContent({ root: opening.contentFolder }))[language]
  if (content) await learnContent(content, opening)
}

/** The same for content that was read already. */
export async function learnContent(content: Content, opening: Learning): Promise<void> {
  const encoder = content.language === 'en' ? await startOrNull(opening) : null
  try {
    await learnOrRecall(content, versionOf(encoder), opening.cacheFolder, () => learnHere(content, encoder, opening))
    if (await recall(content, versionOf(encoder), opening.cacheFolder)) return
    throw new DeskError('CACHE_UNWRITABLE', `${opening.cacheFolder} can't be written. Set CACHE_FOLDER to a folder that can.`)
  } finally {
    await encoder?.stop()
  }
}

/** The phrasings of a language as they are learnt from, and what was learnt, learnt here where it is not kept: for measuring. Null where nobody writes that language. */
export async function learntOf(opening: OpeningKnowledge, language: SpokenLanguage): Promise<LearntContent | null> {
  const content = (await loadContent({ root: opening.contentFolder }))[language]
  if (!content) return null
  const encoder = language === 'en' ? await startOrNull(opening) : null
  try {
    const learnt = await learnOrRecall(content, versionOf(encoder), opening.cacheFolder, () => learnHere(content, encoder, opening))
    return { content, learnt, sentences: (await readLines(content, encoder, opening)).slice(0, content.phrasings.length) }
  } finally {
    await encoder?.stop()
  }
}

export interface LearntContent {
  readonly content: Content
  readonly sentences: readonly Sentence[]
  readonly learnt: Learnt
}

/** Seconds of work in this very thread, and a minute or two before it where the sentence model has not read the lines yet. */
export async function learnHere(content: Content, encoder: Encodes | null, opening: Learning): Promise<Learnt> {
  opening.tell(`Learning ${content.phrasings.length} phrasings (a minute or two, once for each change of the files) …`)
  return learn(content, await readLines(content, encoder, opening))
}

async function readLines(content: Content, encoder: Encodes | null, opening: Learning): Promise<readonly Sentence[]> {
  const lines = linesOf(content)
  const encodings = encoder ? await encodeLines(lines.map(encoded), encoder, opening) : []
  return lines.map((text, at) => ({ text, encoding: encodings[at] ?? null }))
}

/** Vectors of the lines of training, which no customer wrote, are kept; only new lines cost time, shared by several threads. */
async function encodeLines(texts: readonly string[], encoder: Encodes, { cacheFolder, startEncoder = startReal }: Learning) {
  // Each has two threads where there are as many cores.
  const wanted = Math.floor(Math.min(availableParallelism(), mostThreads) / 2) - 1
  const started = await Promise.allSettled(Array.from({ length: wanted }, () => startEncoder()))
  const helpers = inParallel(started.flatMap(one => (one.status === 'fulfilled' ? [one.value] : [])))
  const all = inParallel([encoder, ...started.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))])
  try {
    const kept = await openCache(all, cacheFolder)
    try {
      return await kept.encode(texts)
    } finally {
      await kept.stop()
    }
  } finally {
    await helpers.stop()
  }
}

/** The encoder with its memory on disk, or without where nothing can be written. Stopping it leaves the encoder running. */
async function openCache(encoder: Encodes, folder: string): Promise<Encodes> {
  const lent = { encode: (texts: readonly string[]) => encoder.encode(texts), stop: async () => {} }
  try {
    await mkdir(folder, { recursive: true })
    return await cached(lent, join(folder, 'vectors.bin'))
  } catch {
    return inBatches(lent)
  }
}
