import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { listMarked, nodeFiles } from '../../src/store/files.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { sampleConversation, sampleReference, sampleTicket } from '../store/samples.js'
import { type Account, openAccount, type Verdict } from './account.js'
import { type Answer, type DeskChild, type DeskOptions, type StartsDesk, soundDesk, startDesk, type Wanted } from './desk-child.js'
import { filed, said, storyOf } from './forms-story.js'
import { recordStory } from './record-story.js'
import { seededDice } from './seeded-dice.js'

export interface KillOptions {
  /** An empty folder. */
  readonly folder: string
  readonly rounds: number
  /** Tickets that are there before. */
  readonly tickets: number
  readonly seed: number
  readonly fault?: DeskOptions['fault']
  /** Starts what is killed; a process of its own unless given. */
  readonly start?: StartsDesk
}

export interface KillReport {
  readonly verdict: Verdict
  readonly rounds: number
  /** Rounds in which the process died with something under way: only these count. */
  readonly hit: number
  readonly acknowledged: number
  /** ms from the start to being ready, sorted. */
  readonly ready: readonly number[]
  /** What each start took of a processor, in ms, sorted. */
  readonly cpu: readonly number[]
}

/** Customers who write at the same time. */
const clients = 8

/**
 * Kills a desk process (kill -9) at random moments under load, again and again over one folder. Whoever got no answer sends the same again
 * to the next process, and now and then somebody sends what was answered already. In the end everything is compared with what was said.
 */
export async function killAtRandom({ folder, rounds, tickets, seed, fault = null, start = startDesk }: KillOptions): Promise<KillReport> {
  const [data, recorded] = [join(folder, 'data'), join(folder, 'recorded.json')]
  await recordStory(recorded)
  await fill(data, tickets)
  const dice = seededDice(seed)
  const account = openAccount()
  const [ready, cpu]: [number[], number[]] = [[], []]
  const customers = Array.from({ length: clients }, (_, at) => customer(at, dice, account))
  let hit = 0
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    const child = await start({ ...soundDesk, folder: data, recorded, fault })
    if (!child) throw new Error(`In round ${round} the process died before it was ready (seed ${seed}).`)
    ready.push(performance.now() - began)
    cpu.push(child.startCpuMs)
    const goal = account.acknowledged() + 3 + Math.floor(dice() * 9)
    const load = Promise.all(customers.map(one => one.talkTo(child)))
    while (account.acknowledged() < goal && child.underWay() > 0) await pause(1)
    await pause(Math.floor(dice() * 8))
    if (child.underWay() > 0) hit++
    await child.kill()
    await load
  }
  const store = await openLowdbStore({ folder: data })
  try {
    const verdict = await account.compare(store)
    const { quarantined } = await store.size()
    if (quarantined > 0) verdict.lost.push(`${quarantined} documents were damaged`)
    for (const times of [ready, cpu]) times.sort((one, other) => one - other)
    return { verdict, rounds, hit, acknowledged: account.acknowledged(), ready, cpu }
  } finally {
    await store.stop()
  }
}

/** Somebody who goes from form to form, turn by turn, and knows where they were when the process died. */
function customer(at: number, dice: () => number, account: Account): { talkTo(child: DeskChild): Promise<void> } {
  let [form, turn] = [at, 0]
  const ask = async (child: DeskChild, wanted: Wanted): Promise<Answer> => {
    account.sent(wanted)
    const answer = await child.ask(wanted)
    account.heard(wanted, answer)
    return answer
  }
  return {
    async talkTo(child) {
      for (;;) {
        const wanted = turn < storyOf(form).length ? said(form, turn) : filed(1_000_000 + form)
        const answers = await Promise.all(Array.from({ length: dice() < 0.2 ? 2 : 1 }, () => ask(child, wanted)))
        if (answers.some(({ kind }) => kind === 'gone')) return
        if (answers.some(({ kind }) => kind === 'refused')) throw new Error(`refused: ${JSON.stringify([wanted, answers])}`)
        if (turn++ < storyOf(form).length) continue
        form += clients
        turn = 0
      }
    },
  }
}

async function fill(folder: string, tickets: number): Promise<void> {
  const store = await openLowdbStore({ folder })
  try {
    await Promise.all(
      Array.from({ length: tickets }, (_, n) =>
        store.save(sampleConversation(`old ${n}`, [sampleTicket(sampleReference(n), { minute: n % 60 })])),
      ),
    )
  } finally {
    await store.stop()
  }
  // Whoever has so many has been started before, long after they were saved, and what that start read is noted for the next.
  await (await openLowdbStore({ folder, files: { ...nodeFiles, listMarked: path => listMarked(path, 0) } })).stop()
}

/** The time within which so many of a hundred were. */
export function within(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}
