import { parentPort } from 'node:worker_threads'
import { DeskError } from '../../errors.js'
import { dimensions } from './dimensions.js'
import type { Answer, Request } from './encoder.js'
import { readModelPackage } from './model-package.js'
import { mostRead, SentenceModel } from './sentence-model.js'
import { withSecondThread } from './with-second-thread.js'

/** The thread behind Encoder: answers each request as it comes, so in order. */
try {
  const model = new SentenceModel(readModelPackage(), withSecondThread)
  parentPort?.on('message', ({ texts }: Request) => {
    const numbers = new Float32Array(texts.length * 2 * dimensions)
    for (const [i, { final, below }] of model.encodeAll(texts, mostRead).entries()) {
      numbers.set(final, i * 2 * dimensions)
      numbers.set(below, (i * 2 + 1) * dimensions)
    }
    tell({ kind: 'encoded', numbers })
  })
} catch (error) {
  // Class and code of an error are lost on the way between threads.
  if (!(error instanceof DeskError)) throw error
  tell({ kind: 'unavailable', why: error.message })
}

function tell(answer: Answer): void {
  parentPort?.postMessage(answer, answer.kind === 'encoded' ? [answer.numbers.buffer] : [])
}
