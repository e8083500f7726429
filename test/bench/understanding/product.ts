import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectRoot } from '../../../src/config.js'
import { inTemporaryFolder } from '../../support/temporary-folder.js'
import { quantile } from '../quantile.js'

/** `folder` is where the copy of the content and the cache of models are. */
export type ProductOrder =
  | { readonly kind: 'edit'; readonly folder: string }
  | { readonly kind: 'decide'; readonly folder: string; readonly messages: readonly string[] }

export interface Edited {
  readonly kind: 'edited'
  readonly coldSeconds: number
  readonly letterMs: number
  readonly wordsMs: number
  readonly editMs: number
}

/** Times in ms, memory in MiB. */
export interface Decided {
  readonly kind: 'decided'
  readonly fresh: readonly number[]
  readonly repeated: readonly number[]
  readonly hostile: Readonly<Record<string, number>>
  readonly stall: number
  /** The same where all messages are heard a second time, by a process that has compiled what they need. */
  readonly stallAgain: number
  readonly now: number
  readonly most: number
}

/** What the product takes, in ms, seconds and MiB. */
export interface ProductFigures {
  readonly messages: number
  readonly decision: { readonly p50: number; readonly p95: number }
  readonly repeated: { readonly p50: number; readonly p95: number }
  /** The slowest of several messages of each kind. */
  readonly hostile: Readonly<Record<string, number>>
  readonly stall: number
  readonly stallAgain: number
  /** From the start of a process to its first answer, with the model in its cache. */
  readonly startUp: number
  readonly coldSeconds: number
  /** From the save of one more phrasing to the running service answering it, letter for letter. */
  readonly letter: number
  /** From the save to the running service answering what says the same in other words. */
  readonly words: number
  /** From one more phrasing to a model that has learnt it. */
  readonly edit: number
  readonly memory: number
  readonly peakMemory: number
}

const child = fileURLToPath(new URL('./product-child.js', import.meta.url))
const starts = 5

/** What `npm start` gives to Node. */
const flags: readonly string[] = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  .scripts.start.split(' ')
  .filter((word: string) => word.startsWith('--'))

/** Measures the road that a message takes in the product, with the project's content. About a minute. */
export async function measureProduct(messages: readonly string[], tell: (line: string) => void): Promise<ProductFigures> {
  return inTemporaryFolder(async folder => {
    tell('product: training, an edit …')
    const { coldSeconds, letterMs, wordsMs, editMs } = (await run({ kind: 'edit', folder })).last as Edited
    tell('product: start-up …')
    const startUps: number[] = []
    for (let start = 0; start < starts; start++) startUps.push((await run({ kind: 'decide', folder, messages: [] })).firstAfter)
    tell(`product: ${messages.length} messages …`)
    const { fresh, repeated, hostile, stall, stallAgain, now, most } = (await run({ kind: 'decide', folder, messages })).last as Decided
    const both = (times: readonly number[]) => ({ p50: quantile(times, 0.5), p95: quantile(times, 0.95) })
    return {
      messages: messages.length,
      decision: both(fresh),
      repeated: both(repeated),
      hostile,
      stall,
      stallAgain,
      startUp: quantile(startUps, 0.5),
      coldSeconds,
      letter: letterMs,
      words: wordsMs,
      edit: editMs,
      memory: now,
      peakMemory: most,
    }
  })
}

/** Gives an order to a new process: its last word, and how long after its start the first came. */
async function run(order: ProductOrder): Promise<{ firstAfter: number; last: Edited | Decided }> {
  const before = performance.now()
  const process = fork(child, { execArgv: [...flags], stdio: ['ignore', 2, 2, 'ipc'], serialization: 'advanced' })
  const ended = once(process, 'exit').then(([code]) => {
    throw new Error(`${child} ended with ${code} before it had measured anything.`)
  })
  process.send(order)
  try {
    let last = await Promise.race([nextWord(process), ended])
    const firstAfter = performance.now() - before
    while (last.kind === 'ready') last = await Promise.race([nextWord(process), ended])
    return { firstAfter, last }
  } finally {
    ended.catch(() => {})
    process.kill('SIGKILL')
  }
}

async function nextWord(from: ChildProcess): Promise<Edited | Decided | { kind: 'ready' }> {
  const [word] = await once(from, 'message')
  return word
}
