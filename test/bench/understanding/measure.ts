import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Line, Prediction } from './engine.js'

/** What an engine is to do. The texts come without their labels. */
export interface Order {
  readonly engine: string
  readonly lines: readonly Line[]
  readonly refusals: ReadonlySet<string>
  readonly validation: readonly string[]
  readonly test: readonly string[]
}

export interface Measured {
  readonly kind: 'measured'
  readonly trainingSeconds: number
  readonly validation: readonly Prediction[]
  readonly test: readonly Prediction[]
  /** Milliseconds of each test message. */
  readonly times: readonly number[]
  /** The most memory the process held, in MiB. */
  readonly peak: number
}

export interface Failed {
  readonly kind: 'failed'
  readonly why: string
}

export type Outcome = Measured | Failed | { readonly kind: 'over'; readonly seconds: number }

const child = fileURLToPath(new URL('./engine-child.js', import.meta.url))

/**
 * Trains and tests an engine in a process of its own, so that its memory is its own, it keeps no other from its speed, and it can be
 * stopped after `seconds` whatever it does. What it prints goes to stderr: stdout belongs to the tables.
 */
export async function measure(order: Order, seconds: number): Promise<Outcome> {
  const engine = fork(child, { execArgv: [], stdio: ['ignore', 2, 2, 'ipc'], serialization: 'advanced' })
  let isOver = false
  const limit = setTimeout(() => {
    isOver = true
    engine.kill('SIGKILL')
  }, seconds * 1_000)
  let said: Measured | Failed | null = null
  engine.on('message', message => {
    said = message as Measured | Failed
    engine.kill('SIGKILL')
  })
  engine.send(order)
  try {
    const code = await new Promise<number | null>((resolve, reject) => engine.once('error', reject).once('exit', resolve))
    if (said) return said
    if (isOver) return { kind: 'over', seconds }
    return { kind: 'failed', why: `ended with ${code ?? 'a signal'}` }
  } finally {
    clearTimeout(limit)
  }
}
