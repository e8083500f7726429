import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { TicketRequest } from '../../src/conversation/filed/intake.js'
import type { Message } from '../../src/message.js'
import type { Order } from '../../src/tickets/acts.js'

/** Where the cards go: a loopback Slack. */
export interface SlackThere {
  readonly apiUrl: string
  readonly token: string
  readonly triage: string
}

/**
 * What a desk process is started with. `fault` breaks it on purpose, for the controls: `forget` keeps nothing, `deaf` knows no message
 * again, `early` answers before it has saved, `blind` looks up nothing that it may have posted; with a database, `unversioned` saves
 * whatever the version, `unclaimed` looks at no claim but its own.
 */
export interface DeskOptions {
  readonly folder: string
  readonly recorded: string
  readonly fault: 'forget' | 'deaf' | 'early' | 'blind' | 'unversioned' | 'unclaimed' | null
  /** Before which call to the disk it kills itself. */
  readonly killAt: number | null
  /** The time that its clock shows, in ms; null: the real one. */
  readonly time: number | null
  readonly slack: SlackThere | null
  /** The URL of the PostgreSQL that it shares with others, in the folder's place. */
  readonly database: string | null
}

export const soundDesk = { fault: null, killAt: null, time: null, slack: null, database: null } as const

export type DeskRequest = { readonly n: number } & Wanted
export type Wanted =
  | { readonly do: 'say'; readonly message: Message }
  | { readonly do: 'file'; readonly request: TicketRequest }
  | { readonly do: 'act'; readonly order: Order }

/** What came of a request; `gone`: the process died before it answered, and nobody knows how far it got. */
export type Answer =
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'gone' }

export interface DeskChild {
  /** What its start took of a processor, in ms: unlike time, the same on a machine that has other work. */
  readonly startCpuMs: number
  ask(wanted: Wanted): Promise<Answer>
  /** Requests that were sent and not answered yet. */
  underWay(): number
  /** Sends a signal that does not end it: SIGSTOP, SIGCONT. */
  signal(signal: NodeJS.Signals): void
  /** kill -9; returns when it is gone. */
  kill(): Promise<void>
  /** Returns when it is gone by itself. */
  readonly gone: Promise<void>
}

export type StartsDesk = (options: DeskOptions) => Promise<DeskChild | null>

/** Starts a desk process. Returns when it is ready, or null where it died before. */
export async function startDesk(options: DeskOptions): Promise<DeskChild | null> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('desk-process.js', import.meta.url)), JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  // Whoever is killed in the middle reads nothing more.
  child.stdin.on('error', () => {})
  const waiting = new Map<number, (answer: Answer) => void>()
  let [isGone, n] = [false, 0]
  const lines = createInterface({ input: child.stdout })
  const gone = Promise.all([once(child, 'close'), once(lines, 'close')]).then(() => {
    isGone = true
    for (const settle of waiting.values()) settle({ kind: 'gone' })
    waiting.clear()
  })
  const ready = new Promise<number | null>(resolve => {
    lines.on('line', line => {
      const said = JSON.parse(line) as { ready?: true; cpuMs?: number; n?: number; answer?: unknown; refused?: string }
      if (said.ready) return resolve(said.cpuMs ?? 0)
      const settle = waiting.get(said.n ?? 0)
      waiting.delete(said.n ?? 0)
      settle?.(said.refused === undefined ? { kind: 'answered', answer: said.answer } : { kind: 'refused', code: said.refused })
    })
    void gone.then(() => resolve(null))
  })
  const startCpuMs = await ready
  if (startCpuMs === null) return null
  return {
    startCpuMs,
    ask(wanted) {
      if (isGone) return Promise.resolve({ kind: 'gone' })
      n++
      const number = n
      return new Promise(resolve => {
        waiting.set(number, resolve)
        child.stdin.write(`${JSON.stringify({ ...wanted, n: number })}\n`)
      })
    },
    underWay: () => waiting.size,
    signal: signal => void child.kill(signal),
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
    gone,
  }
}
