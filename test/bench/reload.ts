import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot, readConfig } from '../../src/config.js'
import type { ContentEvent } from '../../src/live/content-state.js'
import { type LiveKnowledge, openLiveKnowledge } from '../../src/live/live-knowledge.js'
import type { Content } from '../../src/understanding/knowledge.js'
import { understand } from '../../src/understanding/understand.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'
import { until } from '../support/until.js'
import { printTable } from './print-table.js'
import { number } from './understanding/table.js'
import { watchLoop } from './watch-loop.js'

/** What is said to the service all the time meanwhile, so many ms apart. */
const [question, pauseMs] = ['who pays for the postage', 20]

/**
 * From the save of a file to its being in force, with the project's own content, the sentence model, and 50 questions a second meanwhile;
 * and the longest time for which nobody else had a turn. A minute: `npm run bench -- reload`.
 */
export async function benchReload(): Promise<void> {
  await inTemporaryFolder(async folder => {
    const cacheFolder = join(folder, 'cache')
    for (const part of ['faq', 'intents']) await cp(join(projectRoot, part), join(folder, part), { recursive: true })
    await mkdir(cacheFolder)
    await cp(readConfig({}).cacheFolder, cacheFolder, { recursive: true }).catch(() => undefined)
    const events: ContentEvent[] = []
    const tell = (line: string) => process.stderr.write(`${line}\n`)
    const knowledge = await openLiveKnowledge({ contentFolder: folder, cacheFolder, tell }, { onContent: event => events.push(event) })
    try {
      await knowledge.settled
      const rows: string[][] = []
      for (const change of changes) rows.push(await measure(change, folder, knowledge, events))
      printTable(['change', 'in force after, ms', 'learnt after, s', 'longest stall, ms', 'questions meanwhile', 'p99, ms'], rows)
    } finally {
      await knowledge.stop()
    }
  })
}

interface Change {
  readonly what: string
  readonly save: (folder: string) => Promise<void>
  readonly isInForce: (knowledge: LiveKnowledge, events: readonly ContentEvent[]) => boolean
}

const has = (content: Content | null, text: string) => content?.phrasings.some(one => one.text === text) ?? false

const changes: readonly Change[] = [
  {
    what: 'the words of an answer',
    save: folder => edit(join(folder, 'faq/postage.md'), text => text.replace('You pay nothing', 'You pay nothing at all')),
    isInForce: ({ languages }) => languages.en.entries.get('postage')?.answer.includes('nothing at all') ?? false,
  },
  {
    what: 'a new phrasing in English',
    save: folder => appendFile(join(folder, 'faq/postage.phrases.txt'), 'who on earth foots the postman\n'),
    isInForce: ({ languages }) => has(languages.en, 'who on earth foots the postman'),
  },
  {
    what: 'a new phrasing in Chinese',
    save: folder => appendFile(join(folder, 'faq/zh/postage.phrases.txt'), '到底谁给邮递员付钱呢\n'),
    isInForce: ({ languages }) => has(languages.zh, '到底谁给邮递员付钱呢'),
  },
  {
    what: 'a mistake (told, and nothing changed)',
    save: folder => edit(join(folder, 'faq/postage.md'), text => text.replace('# ', '')),
    isInForce: (_, events) => events.at(-1)?.kind === 'broken',
  },
]

async function measure({ what, save, isInForce }: Change, folder: string, knowledge: LiveKnowledge, events: readonly ContentEvent[]) {
  const asked: number[] = []
  const asking = setInterval(async () => {
    const before = performance.now()
    // Another one each time, so that nothing is remembered.
    await understand(`${question} ${asked.length}`, { intent: null, field: null }, knowledge.languages.en)
    asked.push(performance.now() - before)
  }, pauseMs)
  const watch = watchLoop()
  const before = performance.now()
  await save(folder)
  await until(() => isInForce(knowledge, events))
  const inForce = performance.now() - before
  await knowledge.settled
  const learnt = (performance.now() - before) / 1_000
  const stall = await watch.stop()
  clearInterval(asking)
  const sorted = asked.toSorted((a, b) => a - b)
  const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0
  return [what, number(inForce), learnt * 1_000 - inForce > 50 ? number(learnt) : '–', number(stall), String(asked.length), number(p99)]
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(file, 'utf8')
  if (change(text) === text) throw new Error(`${file} is not as this bench knows it`)
  await writeFile(file, change(text))
}
