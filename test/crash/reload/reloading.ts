import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { createLive } from '../../../src/delivery/live.js'
import { createDesk } from '../../../src/desk.js'
import { learnContent } from '../../../src/knowledge/learn-here.js'
import type { ContentEvent } from '../../../src/live/content-state.js'
import { openLiveKnowledge } from '../../../src/live/live-knowledge.js'
import type { ReadWhole } from '../../../src/live/read-whole.js'
import { createMemoryStore } from '../../../src/store/memory.js'
import { ann } from '../../support/chat.js'
import { replace, writeFiles } from '../../support/content-files.js'
import { until } from '../../support/until.js'
import { type SaveWay, saveFile } from './save-ways.js'
import { healthyContent, type Variant } from './variants.js'

/** What was found, in words; nothing where all went as it must. */
export interface Found {
  readonly wrong: readonly string[]
  readonly questions: number
  readonly breaks: number
  /** From the save of a good edit until a customer got its words, in ms. */
  readonly goodEditMs: readonly number[]
}

export interface Reloading {
  readonly folder: string
  readonly cacheFolder: string
  readonly variants: readonly Variant[]
  readonly ways: readonly SaveWay[]
  readonly questionsASecond: number
  /** How the files are read; for the control, which has them not checked. */
  readonly read?: (root: string) => Promise<ReadWhole>
  readonly quietMs?: number
  readonly tell?: (line: string) => void
}

/** A good edit after so many breaks. */
const breaksForOneEdit = 10

/** Questions that may wait for their answers at once. */
const mostWaiting = 20

const [question, answer, better] = ['what does the courier cost', 'You pay **nothing**.', 'We pay for **all** of it.']

/**
 * A desk whose files are broken again and again while customers ask. Says whether anybody got another answer or none, whether every break was
 * told with its file and line and nothing of it came into force, and how soon a good edit did.
 */
export async function reload({
  folder,
  cacheFolder,
  variants,
  ways,
  questionsASecond,
  tell = () => {},
  ...parts
}: Reloading): Promise<Found> {
  await writeFiles(folder, healthyContent)
  const [wrong, events, goodEditMs]: [string[], ContentEvent[], number[]] = [[], [], []]
  const knowledge = await openLiveKnowledge(
    { contentFolder: folder, cacheFolder, reading: 'words', tell: () => {} },
    {
      ...parts,
      learnApart: (content, reading, opening) => learnContent(content, { ...opening, reading }),
      onContent: event => events.push(event),
    },
  )
  /** With a store of its own: one with the conversations of all would grow with every break. */
  const newDesk = () =>
    createDesk({
      store: createMemoryStore(),
      knowledge: () => knowledge.languages,
      live: createLive(),
      now: () => new Date(),
      random: below => randomInt(below),
    })
  let desk = newDesk()
  let [questions, breaks, waiting] = [0, 0, 0]
  const ask = async () => {
    const lines = await desk.receive({ id: 'm1', conversation: `c${++questions}`, customer: ann, text: question })
    const [first] = lines
    return first?.reply.kind === 'answer' ? first.reply.text : `no answer, but ${JSON.stringify(first?.reply ?? null)}`
  }
  let expected: readonly string[] = [answer]
  const customers = setInterval(() => {
    // On a machine that can't keep up fewer ask: nobody waits behind thousands.
    if (waiting >= mostWaiting) return
    waiting++
    const right = expected
    void ask()
      .then(
        said => void (right.includes(said) || expected.includes(said) || wrong.push(`a customer got ${said}`)),
        (error: unknown) => void wrong.push(`a customer met ${String(error)}`),
      )
      .finally(() => {
        waiting--
      })
  }, 1_000 / questionsASecond)

  async function breakIt({ name, puts, names }: Variant, way: SaveWay): Promise<void> {
    const before = knowledge.languages
    const [revision, first] = [before.en.revision, events.length]
    for (const [file, bytes] of Object.entries(puts)) await saveFile(way, join(folder, file), bytes)
    await until(() => events.length > first)
    const event = events[first]
    const problems = event?.kind === 'broken' ? event.problems : []
    const named = problems.find(problem => problem.startsWith(`${names}:`))
    if (!named || !/^\S.*?:\d+:\d+: .+\. .+\.$/s.test(named))
      wrong.push(`${name}, ${way}: not told of ${names}, but ${JSON.stringify(problems)}`)
    if (knowledge.languages.en.revision !== revision) wrong.push(`${name}, ${way}: it came into force`)
    for (const file of Object.keys(puts)) {
      const text = healthyContent[file]
      await saveFile(text === undefined ? 'in place' : way, join(folder, file), text === undefined ? null : Buffer.from(text))
    }
    await until(() => events.at(-1)?.kind !== 'broken' && knowledge.content.problems === 0)
    breaks++
    desk = newDesk()
  }

  /** A good edit and back. */
  async function editWell(): Promise<void> {
    for (const [from, to] of [
      [answer, better],
      [better, answer],
    ] as const) {
      expected = [from, to]
      const text = String(replace('faq/postage.md', answer, to)(healthyContent)['faq/postage.md'])
      const saved = performance.now()
      await saveFile('in place', join(folder, 'faq/postage.md'), Buffer.from(text))
      await until(async () => (await ask()) === to)
      goodEditMs.push(performance.now() - saved)
      expected = [to]
    }
  }

  try {
    for (const way of ways) {
      for (const variant of variants) {
        await breakIt(variant, way)
        if (breaks % breaksForOneEdit === 0) await editWell()
      }
      tell(`${way}: ${variants.length} broken saves, ${wrong.length} wrong`)
    }
    await editWell()
  } finally {
    clearInterval(customers)
    await until(() => waiting === 0)
    await knowledge.stop()
  }
  return { wrong, questions, breaks, goodEditMs }
}
