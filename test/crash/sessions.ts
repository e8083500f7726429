import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import type { Languages } from '../../src/understanding/knowledge.js'
import { watchedFiles } from '../store/watched-files.js'
import { answerRequest, Outcome, type Request } from './session.js'

/** A desk over the conversations of a folder, until it ends. */
export interface Session {
  /** What comes of a message. */
  ask(request: Request): Promise<Outcome>
  /** Sends a message whose reply nobody waits for. */
  drop(request: Request): void
  end(): Promise<void>
}

/** What a process has written outlives it without an fsync: that is for power cuts, which have tests of their own (power-cut.test.ts). */
const unsynced = watchedFiles(call => (call === 'sync' || call === 'syncFolder' ? 'skip' : undefined))

/** In this process; its end lets go of the folder. Everything it knows afterwards it reads from the disk. */
export async function openHere(folder: string, languages: Languages): Promise<Session> {
  const store = await openLowdbStore({ folder, files: unsynced })
  const under: Promise<unknown>[] = []
  return {
    ask: request => answerRequest(request, store, languages),
    drop: request => under.push(answerRequest(request, store, languages)),
    async end() {
      await Promise.all(under)
      await store.stop()
    },
  }
}

/** In a process of its own; its end is kill -9. */
export async function openThere(folder: string, recorded: string, mode: 'keep' | 'forget' = 'keep'): Promise<Session> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('stage-process.js', import.meta.url)), mode, folder, recorded], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  // Whoever is killed in the middle reads nothing more.
  child.stdin.on('error', () => {})
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const gone = once(child, 'close')
  const next = async (): Promise<unknown> => {
    const { value, done } = await lines.next()
    if (done) throw new Error('The process ended before it answered.')
    return JSON.parse(value)
  }
  const send = (request: Request) => child.stdin.write(`${JSON.stringify(request)}\n`)
  await next()
  return {
    async ask(request) {
      send(request)
      return Outcome.parse(await next())
    },
    drop: send,
    async end() {
      child.kill('SIGKILL')
      await gone
    },
  }
}
