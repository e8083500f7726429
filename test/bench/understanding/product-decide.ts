import { join } from 'node:path'
import { projectRoot } from '../../../src/config.js'
import { openKnowledge } from '../../../src/knowledge/open-knowledge.js'
import { classifyOne } from '../../../src/understanding/classify-one.js'
import type { Encodes } from '../../../src/understanding/encoder/encoder.js'
import { memory } from '../memory.js'
import { turnOfLoop, watchLoop } from '../watch-loop.js'
import { hostileTexts } from './hostile.js'
import type { Decided } from './product.js'
import { timed } from './timed.js'

/** Different texts of each hostile kind; the slowest counts. */
const hostileRounds = 5

/** What a decision takes, that of a repeated message and of a hostile one; tells its parent when the first answer is given. */
export async function decide(
  { folder, messages }: { folder: string; messages: readonly string[] },
  startEncoder: () => Promise<Encodes>,
): Promise<Decided> {
  const opening = { contentFolder: projectRoot, cacheFolder: join(folder, 'cache'), startEncoder, tell: () => {} }
  const { languages } = await openKnowledge(opening)
  const answer = (text: string) => classifyOne(text, null, languages)
  await answer('who pays for the postage')
  process.send?.({ kind: 'ready' })
  if (messages.length === 0) return { kind: 'decided', fresh: [], repeated: [], hostile: {}, stall: 0, stallAgain: 0, ...memory() }
  // Messages of the same kind that are not among those measured.
  for (const { text } of [languages.en, languages.zh].flatMap(known => known?.phrasings.slice(0, 100) ?? [])) await answer(text)
  const watch = watchLoop()
  const [fresh, repeated]: [number[], number[]] = [[], []]
  for (const text of messages) {
    fresh.push(await timed(() => answer(text)))
    await turnOfLoop()
    repeated.push(await timed(() => answer(text)))
    await turnOfLoop()
  }
  const stall = await watch.stop()
  // A space behind, and nothing is remembered; but every pattern and function has been compiled, which a process does once.
  const watchAgain = watchLoop()
  for (const text of messages) {
    await answer(`${text} `)
    await turnOfLoop()
  }
  const stallAgain = await watchAgain.stop()
  const hostile: Record<string, number> = {}
  for (const [kind, write] of Object.entries(hostileTexts)) {
    const times: number[] = []
    for (let seed = 0; seed < hostileRounds; seed++) times.push(await timed(() => answer(write(seed))))
    hostile[kind] = Math.max(...times)
  }
  return { kind: 'decided', fresh, repeated, hostile, stall, stallAgain, ...memory() }
}
