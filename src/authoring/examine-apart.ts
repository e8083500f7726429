import { Worker } from 'node:worker_threads'
import { DeskError } from '../errors.js'
import type { Draft } from './draft-folder.js'
import type { Examination } from './examine.js'
import type { Answer, Question } from './examine-worker.js'

/** Examines in a thread of its own, one after another, so that nobody who talks to the service waits for an author. */
interface ExaminesApart {
  /** Throws KNOWLEDGE_INVALID where the folders can't be read at all. */
  examine(root: string, drafts: readonly Draft[], today: string): Promise<Examination>
  stop(): Promise<void>
}

interface Waiting {
  readonly resolve: (examination: Examination) => void
  readonly reject: (error: Error) => void
}

/** A thread, and who waits for its answers: what ends with it is theirs alone. */
interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
}

/** The thread is started with the first question, and anew with the next one after it has ended. */
export function openExaminer(newWorker = () => new Worker(new URL('./examine-worker.js', import.meta.url))): ExaminesApart {
  let thread: Thread | null = null
  let last = 0

  function begin(): Thread {
    const begun: Thread = { worker: newWorker(), waiting: new Map() }
    const { worker, waiting } = begun
    const end = (error: Error) => {
      if (thread === begun) thread = null
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    worker.on('message', (answer: Answer) => {
      const asked = waiting.get(answer.number)
      waiting.delete(answer.number)
      if (answer.kind === 'examined') asked?.resolve(answer.examination)
      else asked?.reject(new DeskError('KNOWLEDGE_INVALID', answer.message))
    })
    worker.on('error', error => end(error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', () => end(new Error('the thread that examines has ended')))
    return begun
  }

  return {
    examine(root, drafts, today) {
      const number = ++last
      thread ??= begin()
      const { worker, waiting } = thread
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject })
        worker.postMessage({ number, root, drafts, today } satisfies Question)
      })
    },
    async stop() {
      await thread?.worker.terminate()
    },
  }
}
