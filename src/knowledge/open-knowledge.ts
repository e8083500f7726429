import type { Config } from '../config.js'
import { readEnglishWords } from '../content/english-words.js'
import { loadKept } from '../content/kept-reading.js'
import type { Contents } from '../content/load.js'
import { learnOrRecall, recall } from '../content/model-cache.js'
import type { Review } from '../content/reviews.js'
import { DeskError } from '../errors.js'
import type { SupportHours } from '../tickets/support-hours.js'
import type { Encodes } from '../understanding/encoder/encoder.js'
import type { Content, Knowledge, Languages } from '../understanding/knowledge.js'
import { type Learnt, Model } from '../understanding/model/model.js'
import { createReader } from '../understanding/reader.js'
import { createSpelling, type KnownWords } from '../understanding/text/spelling.js'
import { WordCounts } from '../understanding/text/word-counts.js'
import { giveBack } from './give-back.js'
import { startOrNull, versionOf } from './start-encoder.js'

/** What is known, and the thread behind it. */
export interface OpenKnowledge {
  readonly languages: Languages
  /** When support works and what it aims at. */
  readonly hours: SupportHours
  /** When which entry has to be looked at again. */
  readonly reviews: readonly Review[]
  /** Whether the sentence model reads messages, or the words alone tell what they mean. */
  readonly reading: Reading
  /** The thread of the sentence model; null where there is none. */
  readonly encoder: Encodes | null
  stop(): Promise<void>
}

export type Reading = 'sentences' | 'words'

export interface OpeningKnowledge {
  readonly contentFolder: Config['contentFolder']
  readonly cacheFolder: Config['cacheFolder']
  /** What stands in the files, where it was read already. */
  readonly contents?: Contents | Promise<Contents>
  /** `words`: without the sentence model, although it may be there. */
  readonly reading?: Reading
  /** Is told what takes long, and what is missing. */
  readonly tell: (line: string) => void
  /** How the sentence model is started; for tests. */
  readonly startEncoder?: () => Promise<Encodes>
}

/** The content of the configured folder, with the models of each language recalled or, where they are not kept, learnt here and kept. Throws KNOWLEDGE_INVALID with every problem. */
export async function openKnowledge(opening: OpeningKnowledge): Promise<OpenKnowledge> {
  return openWith(opening, async (content, encoder) => {
    // Hardly any start learns, and all would load what is learnt with.
    const { learnHere } = await import('./learn-here.js')
    return learnHere(content, encoder, opening)
  })
}

/** The same where all models are kept already, in about a second; null where one is not. */
export async function recallKnowledge(opening: OpeningKnowledge): Promise<OpenKnowledge | null> {
  const missing = new Error('not kept')
  return openWith(opening, () => Promise.reject(missing)).catch((error: unknown) => {
    if (error === missing) return null
    throw error
  })
}

type Learn = (content: Content, encoder: Encodes | null) => Promise<Learnt>

async function openWith(opening: OpeningKnowledge, learnt: Learn): Promise<OpenKnowledge> {
  const starting = startOrNull(opening)
  // Its refusal is met below; until then nobody waits for it.
  starting.catch(() => undefined)
  try {
    const contents = await readIn(opening)
    // Chinese is known without the sentence model, which starts meanwhile.
    const zh = contents.zh && (await know(contents.zh, null, opening, learnt))
    const encoder = await starting
    const en = await know(contents.en, encoder, opening, learnt)
    const { hours, reviews } = contents
    return { languages: { en, zh }, hours, reviews, reading: encoder ? 'sentences' : 'words', encoder, stop: async () => encoder?.stop() }
  } catch (error) {
    await (await starting)?.stop()
    throw error
  }
}

async function readIn({ contents, contentFolder, cacheFolder }: OpeningKnowledge): Promise<Contents> {
  return contents ?? (await loadKept({ root: contentFolder }, cacheFolder)).contents
}

/** What is known of content whose model is kept; null where it is not. */
export async function recallContent(content: Content, encoder: Encodes | null, opening: OpeningKnowledge): Promise<Knowledge | null> {
  const own = ownEncoder(content, encoder)
  const learnt = await recall(content, versionOf(own), opening.cacheFolder)
  return learnt && knowWith(content, own, opening, learnt)
}

/** The sentence model can't read Chinese at all. */
function ownEncoder({ language }: Content, encoder: Encodes | null): Encodes | null {
  return language === 'en' ? encoder : null
}

async function know(content: Content, encoder: Encodes | null, opening: OpeningKnowledge, learn: Learn): Promise<Knowledge> {
  const own = ownEncoder(content, encoder)
  return knowWith(content, own, opening, await learnOrRecall(content, versionOf(own), opening.cacheFolder, () => learn(content, own)))
}

async function knowWith(
  content: Content,
  encoder: Encodes | null,
  { tell, cacheFolder }: OpeningKnowledge,
  learnt: Learnt,
): Promise<Knowledge> {
  let told = false
  const { words } = learnt
  const respell = words ? createSpelling(new WordCounts(words), await englishWords(cacheFolder)) : (text: string) => text
  const reader = createReader(encoder, respell, error => {
    if (!told)
      tell(`The sentence model refused (${error instanceof DeskError ? error.code : 'unknown'}); meanings are told by words alone.`)
    told = true
  })
  const model = new Model(content, learnt)
  giveBack(learnt)
  return { ...content, model, reader }
}

let english: { readonly folder: string; readonly read: Promise<KnownWords> } | null = null

/** Read once for all that is learnt while the service runs. */
function englishWords(folder: string): Promise<KnownWords> {
  if (english?.folder !== folder) english = { folder, read: readEnglishWords(folder) }
  return english.read
}
