import { turn } from '../../src/conversation/turn.js'
import type { Message } from '../../src/message.js'
import type { Languages } from '../../src/understanding/knowledge.js'
import { walk } from '../conversation/random/walk.js'
import { readGroups } from '../conversation/read-scripts.js'
import { atTheStart } from '../conversation/stage.js'
import { type Recorded, recording, replaying } from '../crash/recorded.js'
import { undisturbed } from '../crash/resume.js'
import { ann, openDesk } from '../support/chat.js'
import { forgetKnown, knownLanguages } from '../support/known.js'
import { printTable } from './print-table.js'
import { quantile } from './quantile.js'

/** Random conversations that are walked, and times that the scripted ones are said. */
const [walks, rounds] = [2_000, 5]

/**
 * What a message costs without the language model: the turn alone, on random conversations with meanings made by hand; and the whole desk
 * over a store in memory, fields read out of the words and all, on the scripted conversations with meanings recorded before.
 * Half a minute: `npm run bench -- turn`.
 */
export async function benchTurn(): Promise<void> {
  try {
    const languages = await knownLanguages()
    const rows = [figures('the turn alone', turnsAlone(languages)), figures('the desk, meaning recorded', await wholeMessages(languages))]
    printTable(['message', 'p50 ms', 'p95 ms', 'p99 ms', 'most ms', 'messages'], rows, 1)
  } finally {
    await forgetKnown()
  }
}

function turnsAlone({ en }: Languages): readonly number[] {
  const times: number[] = []
  // A simple generator: the same conversations each time.
  let state = 1
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return state
  }
  for (let run = 0; run < walks; run++) {
    walk(Array.from({ length: 1 + (next() % 16) }, next), en, given => {
      const before = performance.now()
      const step = turn(given)
      times.push(performance.now() - before)
      return step
    })
  }
  return withoutWarmUp(times)
}

async function wholeMessages(languages: Languages): Promise<readonly number[]> {
  const scripts = readGroups()
    .flatMap(({ conversations }) => conversations)
    // What is heard of a burst is another message than each of its parts.
    .filter(({ turns }) => turns.every(({ adds }) => adds === undefined))
    .map(({ turns }) => turns.filter(({ system, agent, from, says }) => !system && !agent && !from && !says.includes('{ticket')))
  const heard: Recorded[] = []
  for (const turns of scripts) {
    const listened = recording(languages)
    await undisturbed(turns, listened.languages)
    heard.push(listened.recorded())
  }
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const [at, turns] of scripts.entries()) {
      const recorded = heard[at]
      if (!recorded) continue
      // Read anew each time, so that no message is remembered from the round before.
      const clock = { now: atTheStart.now }
      const desk = openDesk(replaying(recorded), { now: () => new Date(clock.now) })
      for (const [index, { says, after = 0, in: tab = 'c' }] of turns.entries()) {
        clock.now += after
        const message: Message = { id: `m${index}`, conversation: tab, customer: ann, text: says }
        const before = performance.now()
        await desk.receive(message)
        times.push(performance.now() - before)
      }
    }
  }
  return withoutWarmUp(times)
}

/** The first fifth is read while the machine still learns to run it. */
function withoutWarmUp(times: readonly number[]): readonly number[] {
  return times.slice(Math.ceil(times.length / 5))
}

function figures(what: string, times: readonly number[]): readonly string[] {
  const inMs = [quantile(times, 0.5), quantile(times, 0.95), quantile(times, 0.99), Math.max(...times)].map(time => time.toFixed(3))
  return [what, ...inMs, String(times.length)]
}
