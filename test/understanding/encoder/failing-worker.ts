import { existsSync, writeFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, Request } from '../../../src/understanding/encoder/encoder.js'

/** A thread that dies of certain words: of "once" only where the file named in its data is not there yet. */
const mark = String(workerData)

if (mark === 'missing') tell({ kind: 'unavailable', why: 'The package is not installed.' })
else {
  parentPort?.on('message', ({ texts }: Request) => {
    if (texts.includes('always')) throw new Error('dying of a word')
    if (texts.includes('once') && !existsSync(mark)) {
      writeFileSync(mark, '')
      throw new Error('dying of a word, once')
    }
    const numbers = new Float32Array(texts.length * 1_024)
    for (const [i, text] of texts.entries()) numbers.fill(text.length, i * 1_024, (i + 1) * 1_024)
    tell({ kind: 'encoded', numbers })
  })
}

function tell(answer: Answer): void {
  parentPort?.postMessage(answer)
}
