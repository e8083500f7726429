import { fork } from 'node:child_process'
import { once } from 'node:events'
import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import { createKeyedQueue } from '../keyed-queue.js'
import type { OpeningKnowledge } from '../knowledge/open-knowledge.js'
import type { ProposedChange } from '../tickets/proposals/faq-proposal.js'
import type { ExaminedChange } from './examine-proposal.js'

/** Looks into a change apart from the service. Rejects where that fails or `signal` ends it. */
export type ExaminesProposal = (change: ProposedChange, signal: AbortSignal) => Promise<ExaminedChange>

type Opening = Pick<OpeningKnowledge, 'contentFolder' | 'cacheFolder' | 'reading'>

/** What a process is told to look into. */
export interface ToExamine extends Opening {
  readonly change: ProposedChange
}

/** One process at a time, which steps back for whoever is answering customers, and whose memory is given back. */
export function examineInProcess(opening: Opening): ExaminesProposal {
  const inOrder = createKeyedQueue('proposals to look into')
  return (change, signal) => inOrder('examine', () => examineIn({ ...opening, change }, signal))
}

async function examineIn(task: ToExamine, signal: AbortSignal): Promise<ExaminedChange> {
  signal.throwIfAborted()
  const child = fork(fileURLToPath(new URL('./examine-process.js', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    signal,
  })
  let [written, found] = ['', null as ExaminedChange | null]
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    written = `${written}${text}`.slice(-2_000)
  })
  child.once('message', answer => {
    found = answer as ExaminedChange
  })
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  const closed = once(child, 'close')
  // A child that is gone already says why by its end.
  child.send(task, () => {})
  await closed
  if (found === null) throw new Error(written.trim().split('\n').at(-1) ?? '')
  return found
}
