import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Config, projectRoot } from './config.js'
import { readEnglishWords } from './content/english-words.js'
import { loadContent } from './content/load.js'
import { learnOrRecall } from './content/model-cache.js'
import { DeskError } from './errors.js'
import { Encoder, type Encodes } from './understanding/encoder/encoder.js'
import { inBatches, inParallel } from './understanding/encoder/in-parallel.js'
import { encoderVersion } from './understanding/encoder/sentence-model.js'
import { cached } from './understanding/encoder/vector-cache.js'
import type { Content, Knowledge, Languages } from './understanding/knowledge.js'
import { learn } from './understanding/learn.js'
import { Model } from './understanding/model.js'
import { createReader, encoded } from './understanding/reader.js'
import { createSpelling } from './understanding/spelling.js'

/** What trained models and the vectors of training lines are kept in, beside the packages: it can be deleted at any time. */
const defaultCache = join(projectRoot, 'node_modules', '.cache', 'counterfoil')

/** Threads that encode the lines of training: more than this share one memory and gain nothing. */
const mostThreads = 4

/** What is known, and the thread behind it. */
export interface OpenKnowledge {
  readonly languages: Languages
  stop(): Promise<void>
}

export interface OpeningKnowledge {
  readonly contentFolder: Config['contentFolder']
  readonly cacheFolder?: string
  /** Is told what takes long, and what is missing. */
  readonly tell: (line: string) => void
  /** How the sentence model is started; for tests. */
  readonly startEncoder?: () => Promise<Encodes>
}

/** The content of the configured folder, with the models of each language trained or recalled. Throws KNOWLEDGE_INVALID with every problem. */
export async function openKnowledge(opening: OpeningKnowledge): Promise<OpenKnowledge> {
  const starting = startOrNull(opening)
  // Its refusal is met below; until then nobody waits for it.
  starting.catch(() => undefined)
  const contents = await loadContent({ root: opening.contentFolder }).catch(async error => {
    await (await starting)?.stop()
    throw error
  })
  const encoder = await starting
  try {
    const en = await know(contents.en, encoder, opening)
    // The sentence model can't read Chinese at all.
    const zh = contents.zh && (await know(contents.zh, null, opening))
    return { languages: { en, zh }, stop: async () => encoder?.stop() }
  } catch (error) {
    await encoder?.stop()
    throw error
  }
}

async function know(content: Content, encoder: Encodes | null, opening: OpeningKnowledge): Promise<Knowledge> {
  const { tell, cacheFolder = defaultCache } = opening
  const texts = content.phrasings.map(({ text }) => text)
  const learnt = await learnOrRecall(content, encoder ? encoderVersion : 'none', cacheFolder, async () => {
    tell(`Learning ${content.phrasings.length} phrasings (once for each change of the files) …`)
    const encodings = encoder ? await encodeLines(texts.map(encoded), encoder, opening) : []
    return learn(
      content,
      texts.map((text, at) => ({ text, encoding: encodings[at] ?? null })),
    )
  })
  let told = false
  // A typo in Chinese is another word, not a word that nobody has.
  const respell = content.language === 'en' ? createSpelling(texts, await readEnglishWords(cacheFolder)) : (text: string) => text
  const reader = createReader(encoder, respell, error => {
    if (!told)
      tell(`The sentence model refused (${error instanceof DeskError ? error.code : 'unknown'}); meanings are told by words alone.`)
    told = true
  })
  return { ...content, model: new Model(content, learnt), reader }
}

/** Vectors of the lines of training, which no customer wrote, are kept; only new lines cost time, shared by several threads. */
async function encodeLines(
  texts: readonly string[],
  encoder: Encodes,
  { cacheFolder = defaultCache, startEncoder = startReal }: OpeningKnowledge,
) {
  const wanted = Math.min(availableParallelism(), mostThreads) - 1
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

const startReal = () => Encoder.start()

async function startOrNull({ startEncoder = startReal, tell }: OpeningKnowledge): Promise<Encodes | null> {
  return startEncoder().catch((error: unknown) => {
    if (!(error instanceof DeskError)) throw error
    tell(`${error.code}: ${error.message}`)
    return null
  })
}
