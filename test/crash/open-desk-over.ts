import { randomBytes, randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createLive } from '../../src/delivery/live.js'
import type { Outbox } from '../../src/delivery/outbox.js'
import { createDesk } from '../../src/desk.js'
import { DeskError } from '../../src/errors.js'
import type { Files } from '../../src/store/files.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { createMemoryStore } from '../../src/store/memory.js'
import { carryOut } from './carry-out.js'
import type { Answer, DeskOptions, DeskRequest } from './desk-child.js'
import { shapeOf } from './forms-story.js'
import { hasty } from './hasty-store.js'
import { openSharedStore } from './open-shared-store.js'
import { type Recorded, replaying } from './recorded.js'

export interface DeskOver {
  answer(request: DeskRequest): Promise<Exclude<Answer, { kind: 'gone' }>>
  stop(): Promise<void>
}

/** A desk over the folder or the database of `options`. Desk, store and outbox are the real ones; what messages mean was recorded. */
export async function openDeskOver(options: DeskOptions, files: Files | null): Promise<DeskOver> {
  const { folder, fault, slack, time } = options
  const languages = replaying(JSON.parse(readFileSync(options.recorded, 'utf8')) as Recorded, shapeOf)
  const shared = options.database === null ? null : await openSharedStore(options.database, fault)
  const inFolder = async () => (fault === 'forget' ? createMemoryStore() : openLowdbStore({ folder, ...(files ? { files } : {}) }))
  const kept = shared?.store ?? (await inFolder())
  const store = fault === 'early' ? hasty(kept) : kept
  let outbox: Outbox | null = null
  const desk = createDesk({
    store,
    knowledge: () => languages,
    live: shared?.live ?? createLive(),
    ...(shared ? { exclusively: shared.exclusively } : {}),
    now: () => (time === null ? new Date() : new Date(time)),
    random: below => randomInt(below),
    ...(slack || options.killAt !== null ? { outside: { agents: true, pushes: () => false } } : {}),
    wake: () => outbox?.wake(),
  })
  if (slack)
    outbox = await (await import('./slack-outbox.js')).startSlackOutbox({ store, desk, languages, isBlind: fault === 'blind' }, slack)
  return {
    answer: request =>
      carryOut(request, desk, fault === 'deaf' ? `~${randomBytes(4).toString('hex')}` : '').then(
        answer => ({ kind: 'answered', answer }),
        (error: unknown) => ({ kind: 'refused', code: error instanceof DeskError ? error.code : String(error) }),
      ),
    async stop() {
      await outbox?.stop()
      await kept.stop()
    },
  }
}
