import { setTimeout as pause } from 'node:timers/promises'
import type { Account } from './account.js'
import type { Answer, DeskChild, Wanted } from './desk-child.js'
import { filed, said, storyOf } from './forms-story.js'

/** Customers who write at the same time, each a message every so many ms. */
const [people, everyMs] = [6, 10]

/** How long an answer is waited for before the other instance is asked, in ms. */
const patienceMs = 1_500

export interface Visitors {
  /** Returns when so many requests have been answered in all. */
  untilAnswered(count: number): Promise<void>
  /** From now on this instance is in trouble. */
  trouble(instance: number): void
  /** The longest that somebody waited for an answer once an instance was in trouble, in ms. */
  slowest(): number
  /** Returns when everybody has got the answer they wait for. Throws what went wrong with any of them. */
  leave(): Promise<void>
}

/** Customers who go from form to form and write to either of two instances, or to both at once; whoever gets no answer asks the other. */
export function openVisitors(
  account: Account,
  dice: () => number,
  instance: (at: number) => DeskChild | null,
  { bothShare = 0.2 }: { readonly bothShare?: number } = {},
): Visitors {
  let isOpen = true
  let [troubleAt, slowest] = [Number.POSITIVE_INFINITY, 0]
  let failure: unknown = null
  const all = Array.from({ length: people }, (_, at) =>
    visit(at).catch(error => {
      failure = error
      isOpen = false
    }),
  )

  async function visit(at: number): Promise<void> {
    for (let form = at; isOpen; form += people) {
      // First, so that there is something to deliver from the beginning.
      await insist(filed(1_000_000 + form))
      for (const [turn] of storyOf(form).entries()) if (isOpen) await insist(said(form, turn))
    }
  }

  /** Until it is answered, by whichever; now and then both are asked at once. */
  async function insist(wanted: Wanted): Promise<void> {
    await pause(everyMs)
    const began = performance.now()
    let at = Math.floor(dice() * 2)
    const asBoth = dice() < bothShare
    for (let tries = 0; tries < 60; tries++) {
      const answers = await Promise.all(asBoth ? [ask(at, wanted), ask(1 - at, wanted)] : [ask(at, wanted)])
      if (answers.some(({ kind }) => kind === 'answered')) {
        const since = Math.max(began, troubleAt)
        if (tries > 0 && Number.isFinite(since)) slowest = Math.max(slowest, performance.now() - since)
        return
      }
      at = 1 - at
      if (tries > 1) await pause(100)
    }
    throw new Error(`nobody answered ${JSON.stringify(wanted)}`)
  }

  function ask(at: number, wanted: Wanted): Promise<Answer> {
    account.sent(wanted)
    const answering = (instance(at)?.ask(wanted) ?? Promise.resolve({ kind: 'gone' } as const)).then(answer => {
      // However late it comes, it has to be the same.
      account.heard(wanted, answer)
      return answer
    })
    return Promise.race([answering, pause(patienceMs, { kind: 'gone' } as const, { ref: false })])
  }

  return {
    async untilAnswered(count) {
      while (account.acknowledged() < count && failure === null) await pause(5)
      if (failure !== null) throw failure
    },
    trouble() {
      troubleAt = performance.now()
    },
    slowest: () => slowest,
    async leave() {
      isOpen = false
      await Promise.all(all)
      if (failure !== null) throw failure
    },
  }
}
