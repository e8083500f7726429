import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Contents } from '../content/load.js'
import { isLearntAlike } from '../content/model-cache.js'
import { type OpeningKnowledge, type OpenKnowledge, recallContent, recallKnowledge } from '../knowledge/open-knowledge.js'
import { spokenLanguages } from '../message.js'
import type { Content, Knowledge, Languages } from '../understanding/knowledge.js'
import { amendedKnowledge } from '../understanding/model/amended-knowledge.js'
import { standIn } from '../understanding/model/stand-in.js'
import type { LearnApart } from './learn-apart.js'
import { createLearner } from './learner.js'
import { reasonOf } from './read-whole.js'

/** How long to wait after each failure to learn before it is tried again; after the last nothing is until the next change. */
const patienceMs = [1_000, 10_000, 60_000]

/** For so long, in ms, what was amended is in use before it is learnt. */
const usualRestMs = 300

interface Serving {
  readonly now: OpenKnowledge
  readonly isLearning: boolean
  /** Settles when nothing is being learnt. */
  readonly settled: Promise<void>
  /** Puts these contents in the place of those in force, all at once. What has to be learnt for them is learnt afterwards. */
  take(contents: Contents): Promise<{ readonly isOther: boolean; readonly isLearning: boolean }>
  stop(): Promise<void>
}

/** What is known in force, and the learning that goes on behind it. `first` is what is known of `contents`. */
export function createServing(
  first: OpenKnowledge,
  contents: Contents,
  opening: OpeningKnowledge,
  learnApart: LearnApart,
  restMs = usualRestMs,
): Serving {
  let now = first
  let inForce = contents
  /** What the models that are in use were learnt from, by language. */
  let learnt: Languages = first.languages
  let mayReadSentences = first.reading === 'words' && opening.reading !== 'words'
  const learner = createLearner(learnApart, opening)
  let learning = begin()

  /** What is known of content at once: by its own model where there is one, else by the one of before as far as that still holds. */
  function atOnce(content: Content): { readonly knowledge: Knowledge | null; readonly isLearnt: boolean } {
    const before = learnt[content.language]
    if (before && isLearntAlike(before, content)) {
      return { knowledge: { ...content, model: before.model, reader: before.reader }, isLearnt: true }
    }
    return { knowledge: before && standIn(before, content), isLearnt: false }
  }

  function put(knowledge: Knowledge): void {
    now = { ...now, languages: { ...now.languages, [knowledge.language]: knowledge } }
  }

  async function take(next: Contents): ReturnType<Serving['take']> {
    if (isSame(next, inForce)) return { isOther: false, isLearning: false }
    await learning.stop()
    await learner.keepOnly([next.en, ...(next.zh ? [next.zh] : [])])
    const [en, zh] = [atOnce(next.en), next.zh ? atOnce(next.zh) : null]
    inForce = next
    learnt = { en: (en.isLearnt && en.knowledge) || learnt.en, zh: zh?.isLearnt ? zh.knowledge : next.zh && learnt.zh }
    now = {
      ...now,
      languages: { en: en.knowledge ?? now.languages.en, zh: zh?.knowledge ?? null },
      hours: next.hours,
      reviews: next.reviews,
    }
    learning = begin()
    return { isOther: true, isLearning: learning.isLearning }
  }

  function begin() {
    const stopping = new AbortController()
    const behind = spokenLanguages.flatMap(language => {
      const [content, known] = [inForce[language], learnt[language]]
      return content && !(known && isLearntAlike(known, content)) ? content : []
    })
    const work = { isLearning: behind.length > 0 || mayReadSentences }
    const done = learnAll(behind, stopping.signal).finally(() => {
      work.isLearning = false
    })
    return {
      get isLearning() {
        return work.isLearning
      },
      done,
      async stop() {
        stopping.abort()
        await done
      },
    }
  }

  /** Never rejects: what can't be learnt is told, and what is in force stays. */
  async function learnAll(behind: readonly Content[], signal: AbortSignal): Promise<void> {
    // The language with fewer phrasings is learnt in a moment, and need not wait for the other.
    const soonest = [...behind].sort((one, other) => one.phrasings.length - other.phrasings.length)
    let isAmended = false
    for (const content of soonest) isAmended = (await amend(content, signal)) || isAmended
    // To begin to learn takes this thread a moment, and then half of the machine: whoever tries what they wrote is answered first.
    if (isAmended) await wait(restMs, null, { signal }).catch(() => {})
    for (const content of soonest) await learnAgain(content, signal)
    if (mayReadSentences && !signal.aborted) await learnSentences(signal)
  }

  /** Until it is learnt, what says about the same as new phrasings is understood by them as far as that goes without learning. Whether there was anything to do. */
  async function amend(content: Content, signal: AbortSignal): Promise<boolean> {
    const before = learnt[content.language]
    try {
      const amended = before && (await amendedKnowledge(before, content, signal))
      if (!amended || signal.aborted) return false
      put(amended)
      return true
    } catch (error) {
      if (!signal.aborted) opening.tell(`New phrasings are known letter for letter until they are learnt: ${reasonOf(error)}.`)
      return false
    }
  }

  async function learnAgain(content: Content, signal: AbortSignal): Promise<void> {
    for (const patience of [...patienceMs, null]) {
      try {
        // Whoever takes a change back finds the model of before.
        const kept = await recallContent(content, now.encoder, opening)
        if (!kept) await learner.learn(content, now.reading, signal)
        const recalled = kept ?? (await recallContent(content, now.encoder, opening))
        if (signal.aborted) return
        if (!recalled) throw new Error('what was learnt was not kept')
        learnt = { ...learnt, [content.language]: recalled }
        put(recalled)
        const language = content.language === 'zh' ? 'Chinese' : 'English'
        return opening.tell(`Learnt: the phrasings in ${language} are understood in other words, too.`)
      } catch (error) {
        if (signal.aborted) return
        opening.tell(
          `New phrasings could not be learnt: ${reasonOf(error)}. Until they are, what says the same in quite other words is not understood.`,
        )
        if (patience !== null) await wait(patience, null, { signal }).catch(() => {})
      }
    }
  }

  async function learnSentences(signal: AbortSignal): Promise<void> {
    const { tell } = opening
    try {
      await learner.learn(inForce.en, 'sentences', signal)
      const better = await recallKnowledge({ ...opening, contents: inForce })
      if (!better || signal.aborted) return await better?.stop()
      ;[now, learnt, mayReadSentences] = [better, better.languages, false]
      if (better.reading === 'sentences') tell('Learnt: from now on the sentence model helps to understand messages.')
    } catch (error) {
      if (signal.aborted) return
      mayReadSentences = false
      tell(`The sentence model could not learn: ${reasonOf(error)} Meanings are told by words alone.`)
    }
  }

  return {
    get now() {
      return now
    },
    get isLearning() {
      return learning.isLearning
    },
    get settled() {
      return learning.done
    },
    take,
    async stop() {
      await learning.stop()
      await learner.keepOnly([])
      await now.stop()
    },
  }
}

function isSame(one: Contents, other: Contents): boolean {
  return one.en.revision === other.en.revision && one.zh?.revision === other.zh?.revision && isDeepStrictEqual(one.hours, other.hours)
}
