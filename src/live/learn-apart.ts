import { fork } from 'node:child_process'
import { once } from 'node:events'
import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { OpeningKnowledge, Reading } from '../knowledge/open-knowledge.js'
import type { Content } from '../understanding/knowledge.js'

/** Learns the model of this content into the cache, apart from the service. Rejects where that fails or `signal` ends it. */
export type LearnApart = (content: Content, reading: Reading, opening: OpeningKnowledge, signal: AbortSignal) => Promise<void>

/** What a process is told to learn. */
export interface ToLearn {
  readonly content: Content
  readonly reading: Reading
  readonly cacheFolder: string
}

/**
 * Learns in a process of its own, whose memory is given back; it is given the content, since the files may be others by now. The one with
 * the sentence model steps back for whoever is answering customers.
 */
export const learnInProcess: LearnApart = async (content, reading, { cacheFolder }, signal) => {
  const child = fork(fileURLToPath(new URL('./learn-process.js', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    // What keeps a service small would slow learning down.
    execArgv: [],
    signal,
  })
  let written = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    written = `${written}${text}`.slice(-2_000)
  })
  if (reading === 'sentences' && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  const closed = once(child, 'close')
  // A child that is gone already says why by its end.
  child.send({ content, reading, cacheFolder } satisfies ToLearn, () => {})
  const [code] = await closed
  if (code !== 0) throw new Error(written.trim().split('\n').at(-1) ?? '')
}
