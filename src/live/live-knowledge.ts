import { loadKept } from '../content/kept-reading.js'
import type { Contents } from '../content/load.js'
import { snapshotOf } from '../content/snapshot.js'
import { watchContent } from '../content/watch.js'
import { type OpeningKnowledge, type OpenKnowledge, openKnowledge, recallKnowledge } from '../knowledge/open-knowledge.js'
import { type ContentEvent, type ContentHealth, createContentState } from './content-state.js'
import { type LearnApart, learnInProcess } from './learn-apart.js'
import { type ReadWhole, readWhole, reasonOf } from './read-whole.js'
import { createServing } from './serving.js'

/** What is known right now; it becomes more while the service runs, and other whenever the authors' files change. */
export interface LiveKnowledge extends OpenKnowledge {
  /** Settles when nothing is being learnt. */
  readonly settled: Promise<void>
  readonly content: ContentHealth
}

interface LiveParts {
  readonly learnApart?: LearnApart
  /** How the files are read once they have changed; for tests. */
  readonly read?: (root: string) => Promise<ReadWhole>
  /** Is told what becomes of the authors' changes. */
  readonly onContent?: (event: ContentEvent) => void
  /** For so long the files must be at rest before they are read. */
  readonly quietMs?: number
  /** For so long what was put right by new phrasings is in use before they are learnt. */
  readonly restMs?: number
}

/**
 * What a service knows: at once where everything is kept from an earlier start. Else it is learnt in processes of their own, so that nobody
 * waits for it and its memory is given back: first by the words alone, in seconds, with which the service begins, then with the sentence
 * model, which has to read every phrasing and takes over when it is ready. From then on every change of the files is taken up within a
 * second, whole or not at all. Throws KNOWLEDGE_INVALID with every problem.
 */
export async function openLiveKnowledge(
  opening: OpeningKnowledge,
  { learnApart = learnInProcess, onContent = () => {}, read, quietMs, restMs }: LiveParts = {},
): Promise<LiveKnowledge> {
  const root = opening.contentFolder
  const taken = await snapshotOf(root)
  const loading = loadKept({ root }, opening.cacheFolder)
  const whole = await recallKnowledge({ ...opening, contents: loading.then(({ contents }) => contents) })
  const { contents, memory } = await loading
  const stopping = new AbortController()
  const first = whole ?? (await openByWords(opening, contents, learnApart, stopping.signal))
  const serving = createServing(first, contents, opening, learnApart, restMs)
  const state = createContentState(contents, onContent)
  const watch = watchContent({
    root,
    taken,
    read: () => (read ? read(root) : readWhole(root, memory)),
    async use({ contents, problems }) {
      if (contents === null) state.broken(problems)
      else {
        state.inOrder()
        const change = await serving.take(contents)
        if (change.isOther) state.taken(contents, change.isLearning)
      }
    },
    onTrouble: error => state.broken([reasonOf(error)]),
    ...(quietMs === undefined ? {} : { quietMs }),
  })
  return {
    get languages() {
      return serving.now.languages
    },
    get hours() {
      return serving.now.hours
    },
    get reviews() {
      return serving.now.reviews
    },
    get reading() {
      return serving.now.reading
    },
    get encoder() {
      return serving.now.encoder
    },
    get settled() {
      return serving.settled
    },
    get content() {
      return { ...state.health, isLearning: serving.isLearning }
    },
    async stop() {
      stopping.abort()
      await watch.stop()
      await serving.stop()
    },
  }
}

/** By words alone, learnt apart; where that can't be done, everything is learnt here before the service begins. */
async function openByWords(
  opening: OpeningKnowledge,
  contents: Contents,
  learnApart: LearnApart,
  signal: AbortSignal,
): Promise<OpenKnowledge> {
  const words: OpeningKnowledge = { ...opening, contents, reading: 'words' }
  const kept = await recallKnowledge(words)
  if (kept) return kept
  opening.tell('Learning the phrasings by their words, which takes some seconds, then for a minute or two by their meaning as well …')
  const all = [contents.en, contents.zh].filter(content => content !== null)
  const learnt = await Promise.allSettled(all.map(content => learnApart(content, 'words', opening, signal)))
  const failure = learnt.find(({ status }) => status === 'rejected')
  const recalled = failure ? null : await recallKnowledge(words)
  return recalled ?? openKnowledge({ ...opening, contents })
}
