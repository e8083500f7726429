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

/** The thread is started with the first question. */
export function openExaminer(): ExaminesApart {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0

  function failAll(error: Error) {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
    worker = null
  }

  function thread(): Worker {
    if (worker) return worker
    const started = new Worker(new URL('./examine-worker.js', import.meta.url))
    started.on('message', (answer: Answer) => {
      const asked = waiting.get(answer.number)
      waiting.delete(answer.number)
      if (answer.kind === 'examined') asked?.resolve(answer.examination)
      else asked?.reject(new DeskError('KNOWLEDGE_INVALID', answer.message))
    })
    started.on('error', error => failAll(error instanceof Error ? error : new Error(String(error))))
    started.on('exit', () => failAll(new Error('the thread that examines has ended')))
    worker = started
    return started
  }

  return {
    examine(root, drafts, today) {
      const number = ++last
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject })
        thread().postMessage({ number, root, drafts, today } satisfies Question)
      })
    },
    async stop() {
      await worker?.terminate()
    },
  }
}
