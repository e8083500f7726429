import { openKnowledge } from '../../../src/knowledge/open-knowledge.js'
import { understand } from '../../../src/understanding/understand.js'
import { memory } from '../memory.js'
import { quantile } from '../quantile.js'
import { madeUpEntries } from './made-up-faq.js'

// A process of `bench -- scale`, so that its memory is its own: opens what is known of a folder, learnt or recalled, and asks.

/** What a process measured. Times in ms, memory in MiB. */
export interface ScaleFigures {
  readonly opened: number
  readonly now: number
  readonly most: number
  readonly p50: number
  readonly p99: number
  /** Of the questions in words that stand in no file, how many were answered by their entry, and by another. */
  readonly right: number
  readonly wrong: number
  readonly asked: number
}

/** Entries that are asked about, in every folder the same. */
const askedAbout = 12

/** Questions before the ones that are measured: the first ones are slower everywhere. */
const warmUp = 50

const [root = '', cacheFolder = '', reading = 'words'] = process.argv.slice(2)
const before = performance.now()
const known = await openKnowledge({
  contentFolder: root,
  cacheFolder,
  tell: line => process.stderr.write(`${line}\n`),
  ...(reading === 'words' ? { reading: 'words' as const } : {}),
})
const opened = performance.now() - before
const { now } = memory()
const questions = madeUpEntries(askedAbout).flatMap(({ id, unwritten }) => unwritten.map(text => ({ id, text })))
const ask = async (text: string) => (await understand(text, { intent: null, field: null }, known.languages.en)).decision
for (let at = 0; at < warmUp; at++) await ask(`${questions[at % questions.length]?.text} ${at}`)
const times: number[] = []
let [right, wrong] = [0, 0]
for (const { id, text } of questions) {
  const begun = performance.now()
  const decision = await ask(text)
  times.push(performance.now() - begun)
  const said = decision.kind === 'answer' ? decision.entries.map(({ entry }) => entry) : []
  if (said.includes(id)) right++
  if (said.some(entry => entry !== id)) wrong++
}
const figures: ScaleFigures = {
  opened,
  now,
  most: memory().most,
  p50: quantile(times, 0.5),
  p99: quantile(times, 0.99),
  right,
  wrong,
  asked: questions.length,
}
process.stdout.write(`${JSON.stringify(figures)}\n`)
await known.stop()
