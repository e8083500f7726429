import { appendFile, cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../../src/config.js'
import { openKnowledge } from '../../../src/knowledge/open-knowledge.js'
import { openLiveKnowledge } from '../../../src/live/live-knowledge.js'
import { classifyOne } from '../../../src/understanding/classify-one.js'
import { until } from '../../support/until.js'
import type { Edited } from './product.js'
import { timed } from './timed.js'

/** From nothing to a model; from a line more in a file to the running service knowing it letter for letter, and in other words; and from such a file to the next model. */
export async function edit({ folder }: { folder: string }): Promise<Edited> {
  const cache = join(folder, 'cache')
  for (const part of ['faq', 'intents']) await cp(join(projectRoot, part), join(folder, part), { recursive: true })
  const openAnew = () => openKnowledge({ contentFolder: folder, cacheFolder: cache, tell: () => {} })
  const first = await timed(openAnew)
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
  const again = await timed(openAnew)
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
