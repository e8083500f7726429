import { isLearntAlike } from '../content/model-cache.js'
import type { OpeningKnowledge, Reading } from '../knowledge/open-knowledge.js'
import type { Content } from '../understanding/knowledge.js'
import type { LearnApart } from './learn-apart.js'

interface Learner {
  /** Learns this content, or waits for what is learning the same already. Rejects where that fails, or `signal` ends the wait. */
  learn(content: Content, reading: Reading, signal: AbortSignal): Promise<void>
  /** Ends all learning but what comes to the same for one of these contents. */
  keepOnly(contents: readonly Content[]): Promise<void>
}

interface Job {
  readonly content: Content
  readonly reading: Reading
  readonly stopping: AbortController
  readonly done: Promise<void>
}

/** Learns apart, and goes on over changes of the files that the learning does not hang on: an author who saves one file after the other waits once. */
export function createLearner(learnApart: LearnApart, opening: OpeningKnowledge): Learner {
  const jobs = new Set<Job>()

  function begin(content: Content, reading: Reading): Job {
    const stopping = new AbortController()
    const done = learnApart(content, reading, opening, stopping.signal).finally(() => jobs.delete(job))
    // Its failure is met by whoever waits; nobody may.
    done.catch(() => undefined)
    const job: Job = { content, reading, stopping, done }
    jobs.add(job)
    return job
  }

  return {
    async learn(content, reading, signal) {
      signal.throwIfAborted()
      const running = [...jobs].find(job => job.reading === reading && isSame(job.content, content))
      const { done } = running ?? begin(content, reading)
      await untilAborted(done, signal)
    },
    async keepOnly(contents) {
      const dropped = [...jobs].filter(job => !contents.some(content => isSame(job.content, content)))
      for (const { stopping } of dropped) stopping.abort()
      await Promise.allSettled(dropped.map(({ done }) => done))
    },
  }
}

function isSame(one: Content, other: Content): boolean {
  return one.language === other.language && isLearntAlike(one, other)
}

async function untilAborted(done: Promise<void>, signal: AbortSignal): Promise<void> {
  let leave = () => {}
  const aborted = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason)
    signal.addEventListener('abort', leave, { once: true })
  })
  try {
    await Promise.race([done, aborted])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}
