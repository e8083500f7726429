import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import { environmentWith } from './config.js'
import { type OpeningKnowledge, type OpenKnowledge, openKnowledge, type Reading, recallKnowledge } from './open-knowledge.js'
import type { SpokenLanguage } from './understanding/knowledge.js'

/** What is known right now; it becomes more while the service runs. */
export interface LiveKnowledge extends OpenKnowledge {
  /** Settles once the sentence model reads messages, or it is clear that it won't. */
  readonly settled: Promise<void>
}

/** Learns the model of one language into the cache, apart from the service. Rejects where that fails or `signal` ends it. */
export type LearnApart = (language: SpokenLanguage, reading: Reading, opening: OpeningKnowledge, signal: AbortSignal) => Promise<void>

/**
 * What a service knows: at once where everything is kept from an earlier start. Else it is learnt in processes of their own, so that nobody
 * waits for it and its memory is given back: first by the words alone, in seconds, with which the service begins, then with the sentence
 * model, which has to read every phrasing and takes over when it is ready. Throws KNOWLEDGE_INVALID with every problem.
 */
export async function openLiveKnowledge(opening: OpeningKnowledge, learnApart: LearnApart = learnInProcess): Promise<LiveKnowledge> {
  const stopping = new AbortController()
  const whole = await recallKnowledge(opening)
  if (whole) return { ...whole, settled: Promise.resolve() }
  const known = { now: await openByWords(opening, learnApart, stopping.signal) }
  const settled = known.now.reading === 'words' ? learnSentences() : Promise.resolve()

  async function learnSentences(): Promise<void> {
    const { tell } = opening
    try {
      await learnApart('en', 'sentences', opening, stopping.signal)
      const better = await recallKnowledge(opening)
      if (!better || stopping.signal.aborted) return await better?.stop()
      known.now = better
      if (better.reading === 'sentences') tell('Learnt: from now on the sentence model helps to understand messages.')
    } catch (error) {
      if (!stopping.signal.aborted) tell(`The sentence model could not learn: ${reasonOf(error)} Meanings are told by words alone.`)
    }
  }

  return {
    get languages() {
      return known.now.languages
    },
    get hours() {
      return known.now.hours
    },
    get reading() {
      return known.now.reading
    },
    settled,
    async stop() {
      stopping.abort()
      await settled
      await known.now.stop()
    },
  }
}

/** By words alone, learnt apart; where that can't be done, everything is learnt here before the service begins. */
async function openByWords(opening: OpeningKnowledge, learnApart: LearnApart, signal: AbortSignal): Promise<OpenKnowledge> {
  const words: OpeningKnowledge = { ...opening, reading: 'words' }
  const kept = await recallKnowledge(words)
  if (kept) return kept
  opening.tell('Learning the phrasings by their words, which takes some seconds, then for about a minute by their meaning as well …')
  const learnt = await Promise.allSettled((['en', 'zh'] as const).map(language => learnApart(language, 'words', opening, signal)))
  const failure = learnt.find(({ status }) => status === 'rejected')
  const recalled = failure ? null : await recallKnowledge(words)
  return recalled ?? openKnowledge(opening)
}

/** Runs `faq learn` in a process of its own; the one with the sentence model steps back for whoever is answering customers. */
export async function learnInProcess(
  language: SpokenLanguage,
  reading: Reading,
  opening: OpeningKnowledge,
  signal: AbortSignal,
): Promise<void> {
  const { contentFolder, cacheFolder } = opening
  const cli = fileURLToPath(new URL('./cli.js', import.meta.url))
  const options = reading === 'words' ? ['--words'] : []
  const child = spawn(process.execPath, [cli, 'faq', 'learn', '--language', language, ...options], {
    env: environmentWith({ CONTENT_FOLDER: contentFolder, CACHE_FOLDER: cacheFolder }),
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
  })
  let written = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written = `${written}${text}`.slice(-2_000)
  })
  if (reading === 'sentences' && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(written.trim().split('\n').at(-1) ?? '')
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
