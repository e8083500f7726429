import { setTimeout as wait } from 'node:timers/promises'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Languages } from '../../src/understanding/knowledge.js'
import { atTheStart, type Progress, type Said, withReferences } from '../conversation/stage.js'
import { answerRequest, type Outcome } from './session.js'
import type { Session } from './sessions.js'

/** Where the process ends: when the reply has come, or when the message was sent and nobody knows how far it got. */
export type Moment = 'after the reply' | 'before the reply'

/** The outcomes of a script whose process is never ended, over a store in memory. */
export async function undisturbed(turns: readonly Said[], languages: Languages): Promise<readonly Outcome[]> {
  const store = createMemoryStore()
  const outcomes: Outcome[] = []
  for (const turn of turns) {
    const from = outcomes.at(-1)?.progress ?? atTheStart
    outcomes.push(await answerRequest({ turn: said(turn, from), from, again: false }, store, languages))
  }
  return outcomes
}

/**
 * Plays a script and ends its process at every single turn. The process after it is sent the last message again, as a channel does that
 * saw no reply, and then the next one. Says where anything came out otherwise than undisturbed; nothing where all is the same.
 */
export async function disturbed(
  turns: readonly Said[],
  wanted: readonly Outcome[],
  open: () => Promise<Session>,
  moment: Moment,
): Promise<readonly string[]> {
  const found: string[] = []
  let from: Progress = atTheStart
  const compare = (at: number, got: Outcome, when: string) => {
    const [mine, other] = [got, wanted[at]].map(outcome => JSON.stringify({ ...outcome, progress: null }))
    if (mine !== other) found.push(`${when} message ${at + 1} (${JSON.stringify(turns[at]?.says)}): ${mine}, not ${other}`)
    from = got.progress
  }
  for (const at of [...turns.keys(), turns.length]) {
    const [last, turn] = [turns[at - 1], turns[at]]
    const session = await open()
    try {
      if (last) compare(at - 1, await session.ask({ turn: said(last, from), from, again: true }), 'after the end at')
      if (!turn) continue
      const request = { turn: said(turn, from), from, again: false }
      if (moment === 'after the reply') compare(at, await session.ask(request), 'at')
      else {
        session.drop(request)
        await wait((at * 37) % 150)
        from = { ...from, number: from.number + 1, now: from.now + (turn.after ?? 0) }
      }
    } finally {
      await session.end()
    }
  }
  return found
}

function said(turn: Said, { filed }: Progress): Said {
  return { ...turn, says: withReferences(turn.says, filed) }
}
