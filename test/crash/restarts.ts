import { join } from 'node:path'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { openAccount, type Verdict } from './account.js'
import { type DeskOptions, type StartsDesk, soundDesk, startDesk } from './desk-child.js'
import { said, storyOf } from './forms-story.js'
import { recordStory } from './record-story.js'

interface RestartsOptions {
  readonly folder: string
  readonly forms: number
  /** Forms that go through one process at once. */
  readonly batch: number
  readonly fault?: DeskOptions['fault']
  /** Starts what is killed; a process of its own unless given. */
  readonly start?: StartsDesk
}

interface RestartsReport {
  readonly verdict: Verdict
  readonly restarts: number
  readonly tickets: number
}

/** Fills in forms of seven turns, and kills the process (kill -9) after every one of them. */
export async function restartAfterEveryTurn({
  folder,
  forms,
  batch,
  fault = null,
  start = startDesk,
}: RestartsOptions): Promise<RestartsReport> {
  const [data, recorded] = [join(folder, 'data'), join(folder, 'recorded.json')]
  await recordStory(recorded)
  const account = openAccount()
  let restarts = 0
  for (let first = 0; first < forms; first += batch) {
    const those = Array.from({ length: Math.min(batch, forms - first) }, (_, at) => first + at)
    for (const [turn] of storyOf(0).entries()) {
      const child = await start({ ...soundDesk, folder: data, recorded, fault })
      if (!child) throw new Error('The process died before it was ready.')
      await Promise.all(
        those.map(async form => {
          const wanted = said(form, turn)
          account.sent(wanted)
          account.heard(wanted, await child.ask(wanted))
        }),
      )
      await child.kill()
      restarts++
    }
  }
  const store = await openLowdbStore({ folder: data })
  try {
    const verdict = await account.compare(store)
    const { tickets } = await store.size()
    for (let missing = tickets; missing < forms; missing++) verdict.lost.push('a ticket')
    return { verdict, restarts, tickets }
  } finally {
    await store.stop()
  }
}
