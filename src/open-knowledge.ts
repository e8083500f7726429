import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Config } from './config.js'
import { readEnglishWords } from './content/english-words.js'
import { loadContent } from './content/load.js'
import { learnOrRecall, recall } from './content/model-cache.js'
import { DeskError } from './errors.js'
import type { SupportHours } from './tickets/support-hours.js'
import { Encoder, type Encodes } from './understanding/encoder/encoder.js'
import { inBatches, inParallel } from './understanding/encoder/in-parallel.js'
import { encoderVersion } from './understanding/encoder/sentence-model.js'
import { cached } from './understanding/encoder/vector-cache.js'
import type { Sentence } from './understanding/features.js'
import type { Content, Knowledge, Languages, SpokenLanguage } from './understanding/knowledge.js'
import { learn } from './understanding/learn.js'
import { type Learnt, Model } from './understanding/model.js'
import { createReader, encoded } from './understanding/reader.js'
import { createSpelling } from './understanding/spelling.js'

/** Threads that encode the lines of training: more than this share one memory and gain nothing. */
const mostThreads = 4

/** What is known, and the thread behind it. */
export interface OpenKnowledge {
  readonly languages: Languages
  /** When support works and what it aims at. */
  readonly hours: SupportHours
  /** Whether the sentence model reads messages, or the words alone tell what they mean. */
  readonly reading: Reading
  stop(): Promise<void>
}

export type Reading = 'sentences' | 'words'

export interface OpeningKnowledge {
  readonly contentFolder: Config['contentFolder']
  readonly cacheFolder: Config['cacheFolder']
  /** `words`: without the sentence model, although it may be there. */
  readonly reading?: Reading
  /** Is told what takes long, and what is missing. */
  readonly tell: (line: string) => void
  /** How the sentence model is started; for tests. */
  readonly startEncoder?: () => Promise<Encodes>
}

/** The content of the configured folder, with the models of each language recalled or, where they are not kept, learnt here and kept. Throws KNOWLEDGE_INVALID with every problem. */
export async function openKnowledge(opening: OpeningKnowledge): Promise<OpenKnowledge> {
  return openWith(opening, (content, encoder) => learnHere(content, encoder, opening))
}

/** The same where all models are kept already, in about a second; null where one is not. */
export async function recallKnowledge(opening: OpeningKnowledge): Promise<OpenKnowledge | null> {
  const missing = new Error('not kept')
  return openWith(opening, () => Promise.reject(missing)).catch((error: unknown) => {
    if (error === missing) return null
    throw error
  })
}

/** Learns the model of one language and keeps it, unless it is kept already. Throws CACHE_UNWRITABLE where it can't be kept. */
export async function learnKnowledge(opening: OpeningKnowledge, language: SpokenLanguage): Promise<void> {
  const content = (await loadContent({ root: opening.contentFolder }))[language]
  const encoder = content && language === 'en' ? await startOrNull(opening) : null
  try {
    if (!content) return
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
    return { content, learnt, sentences: await readPhrasings(content, encoder, opening) }
  } finally {
    await encoder?.stop()
  }
}

export interface LearntContent {
  readonly content: Content
  readonly sentences: readonly Sentence[]
  readonly learnt: Learnt
}

type Learn = (content: Content, encoder: Encodes | null) => Promise<Learnt>

async function openWith(opening: OpeningKnowledge, learnt: Learn): Promise<OpenKnowledge> {
  const starting = startOrNull(opening)
  // Its refusal is met below; until then nobody waits for it.
  starting.catch(() => undefined)
  const contents = await loadContent({ root: opening.contentFolder }).catch(async error => {
    await (await starting)?.stop()
    throw error
  })
  const encoder = await starting
  try {
    const en = await know(contents.en, encoder, opening, learnt)
    // The sentence model can't read Chinese at all.
    const zh = contents.zh && (await know(contents.zh, null, opening, learnt))
    const { hours } = contents
    return { languages: { en, zh }, hours, reading: encoder ? 'sentences' : 'words', stop: async () => encoder?.stop() }
  } catch (error) {
    await encoder?.stop()
    throw error
  }
}

function versionOf(encoder: Encodes | null): string {
  return encoder ? encoderVersion : 'none'
}

async function know(content: Content, encoder: Encodes | null, { tell, cacheFolder }: OpeningKnowledge, learn: Learn): Promise<Knowledge> {
  const learnt = await learnOrRecall(content, versionOf(encoder), cacheFolder, () => learn(content, encoder))
  let told = false
  // A typo in Chinese is another word, not a word that nobody has.
  const respell =
    content.language === 'en'
      ? createSpelling(
          content.phrasings.map(({ text }) => text),
          await readEnglishWords(cacheFolder),
        )
      : (text: string) => text
  const reader = createReader(encoder, respell, error => {
    if (!told)
      tell(`The sentence model refused (${error instanceof DeskError ? error.code : 'unknown'}); meanings are told by words alone.`)
    told = true
  })
  return { ...content, model: new Model(content, learnt), reader }
}

/** Seconds of work in this very thread, and up to a minute before it where the sentence model has not read the lines yet. */
async function learnHere(content: Content, encoder: Encodes | null, opening: OpeningKnowledge): Promise<Learnt> {
  opening.tell(`Learning ${content.phrasings.length} phrasings (once for each change of the files) …`)
  return learn(content, await readPhrasings(content, encoder, opening))
}

async function readPhrasings({ phrasings }: Content, encoder: Encodes | null, opening: OpeningKnowledge): Promise<readonly Sentence[]> {
  const encodings = encoder
    ? await encodeLines(
        phrasings.map(({ text }) => encoded(text)),
        encoder,
        opening,
      )
    : []
  return phrasings.map(({ text }, at) => ({ text, encoding: encodings[at] ?? null }))
}

/** Vectors of the lines of training, which no customer wrote, are kept; only new lines cost time, shared by several threads. */
async function encodeLines(texts: readonly string[], encoder: Encodes, { cacheFolder, startEncoder = startReal }: OpeningKnowledge) {
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

async function startOrNull({ startEncoder = startReal, reading, tell }: OpeningKnowledge): Promise<Encodes | null> {
  if (reading === 'words') return null
  return startEncoder().catch((error: unknown) => {
    if (!(error instanceof DeskError)) throw error
    tell(`${error.code}: ${error.message}`)
    return null
  })
}
