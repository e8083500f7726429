import { appendFile, cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../../src/config.js'
import { openKnowledge } from '../../../src/knowledge/open-knowledge.js'
import { openLiveKnowledge } from '../../../src/live/live-knowledge.js'
import { classifyOne } from '../../../src/understanding/classify-one.js'
import { until } from '../../support/until.js'
import { memory } from '../memory.js'
import { turnOfLoop, watchLoop } from '../watch-loop.js'
import { hostileTexts } from './hostile.js'
import type { Decided, Edited, ProductOrder } from './product.js'

// A process that opens the real content as the service does, and is measured by product.ts.

/** Different texts of each hostile kind; the slowest counts. */
const hostileRounds = 5

const open = (root: string, cache: string) => openKnowledge({ contentFolder: root, cacheFolder: cache, tell: () => {} })

process.once('message', async (order: ProductOrder) => {
  process.send?.(order.kind === 'edit' ? await edit(order) : await decide(order))
})

/** From nothing to a model; from a line more in a file to the running service knowing it letter for letter, and in other words; and from such a file to the next model. */
async function edit({ folder }: { folder: string }): Promise<Edited> {
  const cache = join(folder, 'cache')
  for (const part of ['faq', 'intents']) await cp(join(projectRoot, part), join(folder, part), { recursive: true })
  const first = await timed(() => open(folder, cache))
  const [file = ''] = (await readdir(join(folder, 'faq'))).filter(name => name.endsWith('.phrases.txt')).sort()
  const [one, other] = ['who on earth may tell me about this one thing', 'and who on earth may tell me about that other thing']
  const letterMs = await askLive({ folder, cache, file, line: one, asked: one })
  const wordsMs = await askLive({
    folder,
    cache,
    file,
    line: 'how tall may the bill grow',
    asked: 'how tall can the bill grow',
  })
  await appendFile(join(folder, 'faq', file), `${other}\n`)
  const again = await timed(() => open(folder, cache))
  return { kind: 'edited', coldSeconds: first / 1_000, letterMs, wordsMs, editMs: again }
}

interface Asking {
  readonly folder: string
  readonly cache: string
  readonly file: string
  readonly line: string
  readonly asked: string
}

/** How long after the save of a line the service that runs answers what is asked as what the line was written for. */
async function askLive({ folder, cache, file, line, asked }: Asking): Promise<number> {
  const entry = file.slice(0, -'.phrases.txt'.length)
  const knowledge = await openLiveKnowledge({ contentFolder: folder, cacheFolder: cache, tell: () => {} })
  const isKnown = async () => {
    const { decision } = await classifyOne(asked, null, knowledge.languages)
    return decision.kind === 'answer' && decision.entries.some(one => one.entry === entry)
  }
  try {
    await knowledge.settled
    if (await isKnown()) throw new Error(`"${asked}" was known before anything was written`)
    return await timed(async () => {
      await appendFile(join(folder, 'faq', file), `${line}\n`)
      await until(isKnown)
    })
  } finally {
    await knowledge.stop()
  }
}

async function decide({ folder, messages }: { folder: string; messages: readonly string[] }): Promise<Decided> {
  const { languages } = await open(projectRoot, join(folder, 'cache'))
  const answer = (text: string) => classifyOne(text, null, languages)
  await answer('who pays for the postage')
  process.send?.({ kind: 'ready' })
  if (messages.length === 0) return { kind: 'decided', fresh: [], repeated: [], hostile: {}, stall: 0, ...memory() }
  // Messages of the same kind that are not among those measured.
  for (const { text } of languages.en.phrasings.slice(0, 100)) await answer(text)
  const watch = watchLoop()
  const [fresh, repeated]: [number[], number[]] = [[], []]
  for (const text of messages) {
    fresh.push(await timed(() => answer(text)))
    await turnOfLoop()
    repeated.push(await timed(() => answer(text)))
    await turnOfLoop()
  }
  const stall = await watch.stop()
  const hostile: Record<string, number> = {}
  for (const [kind, write] of Object.entries(hostileTexts)) {
    const times: number[] = []
    for (let seed = 0; seed < hostileRounds; seed++) times.push(await timed(() => answer(write(seed))))
    hostile[kind] = Math.max(...times)
  }
  return { kind: 'decided', fresh, repeated, hostile, stall, ...memory() }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}
