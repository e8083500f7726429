import { setTimeout as pause } from 'node:timers/promises'
import type { DeskChild, DeskOptions, StartsDesk } from './desk-child.js'

/** Processes that are started anew whenever they were killed. */
export interface Running {
  /** One of those that run, by dice; where none does, the first that is ready again. */
  child(): Promise<DeskChild>
  kills(): number
  end(): Promise<void>
}

interface Killing {
  /** One of them is killed each time so many ms have gone by, so often at most. */
  readonly everyMs: number
  readonly most: number
  readonly dice: () => number
  readonly begin: StartsDesk
}

/** Runs a process for each of `all`, and kills one after the other of them (kill -9), until it is ended. */
export async function keepRunning(all: readonly DeskOptions[], { everyMs, most, dice, begin }: Killing): Promise<Running> {
  const start = async (options: DeskOptions): Promise<DeskChild> => {
    const child = await begin(options)
    if (!child) throw new Error('A process died before it was ready.')
    return child
  }
  const instances: { readonly options: DeskOptions; child: DeskChild | null }[] = await Promise.all(
    all.map(async options => ({ options, child: await start(options) })),
  )
  let [kills, isRunning] = [0, true]
  async function killInTurn(): Promise<void> {
    while (isRunning && kills < most) {
      for (const until = performance.now() + everyMs; isRunning && performance.now() < until; ) await pause(20)
      const instance = instances[kills % instances.length]
      if (!isRunning || !instance) return
      const child = instance.child
      instance.child = null
      kills++
      await child?.kill()
      instance.child = await start(instance.options)
    }
  }
  let failure: unknown = null
  const killing = killInTurn().catch(error => {
    failure = error
  })

  return {
    async child() {
      for (;;) {
        if (failure !== null) throw failure
        const ready = instances.flatMap(({ child }) => child ?? [])
        const one = ready[Math.floor(dice() * ready.length)]
        if (one) return one
        await pause(5)
      }
    },
    kills: () => kills,
    async end() {
      isRunning = false
      await killing
      for (const { child } of instances) await child?.kill()
    },
  }
}
