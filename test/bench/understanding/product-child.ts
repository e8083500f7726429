import { appendFile, cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../../src/config.js'
import { openKnowledge } from '../../../src/knowledge/open-knowledge.js'
import { classifyOne } from '../../../src/understanding/classify-one.js'
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

/** From nothing to a model, and from a file with one line more to the next. */
async function edit({ folder }: { folder: string }): Promise<Edited> {
  const cache = join(folder, 'cache')
  for (const part of ['faq', 'intents']) await cp(join(projectRoot, part), join(folder, part), { recursive: true })
  const first = await timed(() => open(folder, cache))
  const [file = ''] = (await readdir(join(folder, 'faq'))).filter(name => name.endsWith('.phrases.txt')).sort()
  await appendFile(join(folder, 'faq', file), 'who on earth may tell me about this one thing\n')
  const again = await timed(() => open(folder, cache))
  return { kind: 'edited', coldSeconds: first / 1_000, editMs: again }
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
