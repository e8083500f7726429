import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { DeskError } from '../../src/errors.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'
import { printTable } from './print-table.js'
import { madeUpEntries, mostMadeUp, writeMadeUpFaq } from './scale/made-up-faq.js'
import type { ScaleFigures } from './scale/scale-child.js'
import { number } from './understanding/table.js'

const run = promisify(execFile)
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** As many as the project's own FAQ has, and as many as there can be made up. */
const sizes = [12, mostMadeUp] as const

/** A question that is in no file. */
const question = 'sorry to bother you, who repairs a car pass, thanks'

/** Learning a thousand entries takes minutes, with the sentence model more. */
const limitMs = 45 * 60_000

/**
 * What an FAQ of a thousand made-up entries of 20 phrasings costs beside one of twelve: `faq check`, learning, a start, memory and a
 * question, each in a process of its own. By the words alone; `--sentences`: with the sentence model, too, and `faq try`. Minutes: `npm run bench -- scale`.
 */
export async function benchScale(words: readonly string[]): Promise<void> {
  const reading = readingIn(words)
  const rows: string[][] = []
  for (const size of sizes) rows.push(await inTemporaryFolder(folder => measure(size, folder, reading)))
  const tried = reading === 'sentences' ? ['faq try, s'] : []
  const head = ['entries', 'faq check, s', 'learning, s', 'its memory, MiB', 'start, s', 'memory, MiB', ...tried, 'question p50, ms']
  printTable([...head, 'p99, ms', 'right', 'wrong'], rows, 1)
}

function readingIn(words: readonly string[]): 'words' | 'sentences' {
  try {
    const { values } = parseArgs({ args: [...words], options: { sentences: { type: 'boolean', default: false } } })
    return values.sentences ? 'sentences' : 'words'
  } catch (cause) {
    throw new DeskError('INPUT_INVALID', 'Write: npm run bench -- scale [--sentences]', { cause })
  }
}

async function measure(size: number, folder: string, reading: 'words' | 'sentences'): Promise<string[]> {
  const [root, cache] = [join(folder, 'content'), join(folder, 'cache')]
  await mkdir(root)
  await writeMadeUpFaq(root, madeUpEntries(size))
  const env = { ...process.env, CONTENT_FOLDER: root, CACHE_FOLDER: cache, DATA_FOLDER: join(folder, 'data') }
  const check = await timed([here('../../src/cli.js'), 'faq', 'check'], env)
  const child = async () => JSON.parse((await timed([here('scale/scale-child.js'), root, cache, reading], env)).out) as ScaleFigures
  const learning = await child()
  const known = await child()
  // `faq try` reads with the sentence model, which would be learnt for it here.
  const tried = reading === 'sentences' ? await timed([here('../../src/cli.js'), 'faq', 'try', question], env) : null
  return [
    size.toLocaleString('en'),
    number(check.seconds),
    number(learning.opened / 1_000),
    number(learning.most),
    number(known.opened / 1_000),
    number(known.now),
    ...(tried ? [number(tried.seconds)] : []),
    number(known.p50),
    number(known.p99),
    `${known.right} of ${known.asked}`,
    String(known.wrong),
  ]
}

/** What a process wrote, and how long it took, its own start included. */
async function timed(words: readonly string[], env: NodeJS.ProcessEnv): Promise<{ readonly out: string; readonly seconds: number }> {
  const before = performance.now()
  const { stdout } = await run(process.execPath, [...words], { env, timeout: limitMs, maxBuffer: 2 ** 28 })
  return { out: stdout, seconds: (performance.now() - before) / 1_000 }
}
