import { EventEmitter } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { expect } from 'chai'
import { openExaminer } from '../../src/authoring/examine-apart.js'
import type { Question } from '../../src/authoring/examine-worker.js'

/** A thread that answers when it is told to. */
class FakeThread extends EventEmitter {
  readonly asked: Question[] = []
  stopped = false

  postMessage(question: Question): void {
    this.asked.push(question)
  }

  async terminate(): Promise<number> {
    this.stopped = true
    return 0
  }

  answer(problems: readonly string[]): void {
    for (const { number } of this.asked) this.emit('message', { kind: 'examined', number, examination: { problems } })
  }
}

describe('examining in a thread of its own', () => {
  const threads: FakeThread[] = []
  const open = () =>
    openExaminer(() => {
      const thread = new FakeThread()
      threads.push(thread)
      return thread as unknown as Worker
    })
  beforeEach(() => {
    threads.length = 0
  })

  it('keeps the thread that came after one that failed, though the end of that one is told late', async () => {
    const examiner = open()
    const lost = examiner.examine('faq', [], '2025-03-03').catch((error: Error) => error.message)
    threads[0]?.emit('error', new Error('out of memory'))
    const answered = examiner.examine('faq', [], '2025-03-03')
    threads[0]?.emit('exit', 1)
    threads[1]?.answer(['none'])

    expect(await lost).to.equal('out of memory')
    expect(await answered).to.deep.equal({ problems: ['none'] })
    await examiner.stop()
    expect([threads.length, threads[1]?.stopped]).to.deep.equal([2, true])
  })

  it('refuses whoever waits where the thread ends, and begins another for the next', async () => {
    const examiner = open()
    const lost = examiner.examine('faq', [], '2025-03-03').catch((error: Error) => error.message)
    threads[0]?.emit('exit', 1)
    void examiner.examine('faq', [], '2025-03-03')

    expect(await lost).to.equal('the thread that examines has ended')
    expect(threads).to.have.length(2)
  })
})
