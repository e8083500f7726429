import { randomBytes, randomInt } from 'node:crypto'
import { readFileSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createLive } from '../../src/delivery/live.js'
import type { Outbox } from '../../src/delivery/outbox.js'
import { createDesk } from '../../src/desk.js'
import { DeskError } from '../../src/errors.js'
import type { Files } from '../../src/store/files.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { createMemoryStore } from '../../src/store/memory.js'
import { watchedFiles } from '../store/watched-files.js'
import { carryOut } from './carry-out.js'
import type { DeskOptions, DeskRequest } from './desk-child.js'
import { shapeOf } from './forms-story.js'
import { hasty } from './hasty-store.js'
import { openSharedStore } from './open-shared-store.js'
import { type Recorded, replaying } from './recorded.js'

/**
 * A desk over a folder as a process of its own, to be killed: `node desk-process.js <options as JSON>`. Desk, store and outbox are the real
 * ones; what messages mean was recorded. A request a line on stdin, its answer a line on stdout once it is kept, at once and past every
 * buffer. With `killAt` it kills itself (kill -9) before that call to the disk.
 */
const options = JSON.parse(process.argv[2] ?? '{}') as DeskOptions
const languages = replaying(JSON.parse(readFileSync(options.recorded, 'utf8')) as Recorded, shapeOf)
const shared = options.database === null ? null : await openSharedStore(options.database, options.fault)
const kept =
  shared?.store ??
  (options.fault === 'forget'
    ? createMemoryStore()
    : await openLowdbStore({ folder: options.folder, ...(options.killAt === null ? {} : { files: deadly(options.killAt) }) }))
const store = options.fault === 'early' ? hasty(kept) : kept
let outbox: Outbox | null = null
const desk = createDesk({
  store,
  knowledge: () => languages,
  live: shared?.live ?? createLive(),
  ...(shared ? { exclusively: shared.exclusively } : {}),
  now: () => (options.time === null ? new Date() : new Date(options.time)),
  random: below => randomInt(below),
  ...(options.slack || options.killAt !== null ? { outside: { agents: true, pushes: () => false } } : {}),
  wake: () => outbox?.wake(),
})
if (options.slack)
  outbox = await (await import('./slack-outbox.js')).startSlackOutbox(
    { store, desk, languages, isBlind: options.fault === 'blind' },
    options.slack,
  )
const { user, system } = process.cpuUsage()
say({ ready: true, cpuMs: (user + system) / 1_000 })
for await (const line of createInterface({ input: process.stdin })) void answer(JSON.parse(line) as DeskRequest)

async function answer(request: DeskRequest): Promise<void> {
  const said = await carryOut(request, desk, options.fault === 'deaf' ? `~${randomBytes(4).toString('hex')}` : '').then(
    answered => ({ n: request.n, answer: answered }),
    (error: unknown) => ({ n: request.n, refused: error instanceof DeskError ? error.code : String(error) }),
  )
  say(said)
}

function say(line: unknown): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}

/** The disk, before whose `at`th call the process is killed; how many there were is told at the end of a run that was not. */
function deadly(at: number): Files {
  let calls = 0
  return watchedFiles(async () => {
    calls++
    if (calls === at) process.kill(process.pid, 'SIGKILL')
    // The signal comes from outside: nothing more is done meanwhile.
    if (calls >= at) await new Promise(() => {})
    return undefined
  })
}
