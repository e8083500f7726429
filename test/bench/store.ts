import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DeskError } from '../../src/errors.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'
import { keepers } from './store/keepers.js'
import type { Measurement } from './store/measure-keeper.js'
import { type Row, storeTable } from './store/store-table.js'

/** A measurement that takes longer is ended, in ms. */
const longestMs = 120_000

/** Where one store has more conversations than the one file of stock lowdb bears, it says so itself. */
const usualSizes = '1000,10000,100000'

/**
 * `npm run bench -- store [--sizes 1000,10000,100000] [--only NAME,…] [--rounds 3] [--seconds 2]`: durable turns of this store beside stock
 * lowdb, SQLite and PostgreSQL, each in a process of its own. All sizes are measured in turn, as often as there are rounds, and the round
 * with the middle rate counts, so that a slow moment of the machine makes no size look slow. About five minutes.
 */
export async function benchStore(words: readonly string[]): Promise<void> {
  const sizes = (after(words, '--sizes') ?? usualSizes).split(',').map(Number)
  const [rounds, seconds] = [Number(after(words, '--rounds') ?? 3), Number(after(words, '--seconds') ?? 2)]
  if (![...sizes, rounds, seconds].every(value => value > 0 && value <= 1_000_000))
    throw new DeskError('INPUT_INVALID', '--sizes, --rounds and --seconds take numbers above 0.')
  const names = (after(words, '--only') ?? Object.keys(keepers).join(',')).split(',')
  const unknown = names.find(name => !Object.hasOwn(keepers, name))
  if (unknown !== undefined)
    throw new DeskError('INPUT_INVALID', `There is no store "${unknown}". Name some of ${Object.keys(keepers).join(', ')}.`)
  await inTemporaryFolder(async folder => {
    const rows: Row[] = []
    for (const name of names) rows.push(...(await rowsOf(name, { folder, sizes, rounds, seconds })))
    console.log(storeTable(rows.sort((one, other) => one.count - other.count)))
  })
}

async function rowsOf(
  name: string,
  { folder, sizes, rounds, seconds }: { folder: string; sizes: readonly number[]; rounds: number; seconds: number },
): Promise<readonly Row[]> {
  const keeper = await keepers[name]?.()
  if (!keeper) {
    console.error(
      `${name} is left out: it is not installed here (npm install --no-save ${name === 'sqlite' ? 'better-sqlite3@12' : name}).`,
    )
    return []
  }
  const found = new Map<number, (Measurement | { why: string })[]>(sizes.map(count => [count, []]))
  for (const count of sizes) {
    const place = join(folder, `${name}-${count}`)
    await mkdir(place, { recursive: true })
    console.error(`${keeper.name}: keeps ${count} conversations`)
    await keeper.fill(place, count)
  }
  for (let round = 0; round < rounds; round++)
    for (const count of sizes) found.get(count)?.push(await measured(name, join(folder, `${name}-${count}`), count, seconds))
  for (const count of sizes) await rm(join(folder, `${name}-${count}`), { recursive: true, force: true })
  await keeper.end?.()
  return sizes.map(count => ({ keeper: keeper.name, isDurable: keeper.isDurable, count, found: middle(found.get(count) ?? []) }))
}

async function measured(name: string, place: string, count: number, seconds: number): Promise<Measurement | { why: string }> {
  const child = fileURLToPath(new URL('./store/keeper-child.js', import.meta.url))
  const measuring = spawn(process.execPath, [child, name, place, `${count}`, `${seconds}`], { stdio: ['ignore', 'pipe', 'pipe'] })
  const limit = setTimeout(() => measuring.kill('SIGKILL'), longestMs)
  let [said, complained] = ['', '']
  measuring.stdout.on('data', text => {
    said += text
  })
  measuring.stderr.on('data', text => {
    complained += text
  })
  const [code, signal] = await once(measuring, 'close')
  clearTimeout(limit)
  if (code === 0) return JSON.parse(said) as Measurement
  const [why = ''] = /\w*Error: .*/.exec(complained) ?? []
  return { why: signal === null ? why || `ended with ${code}` : 'not done in two minutes, or out of memory' }
}

function middle(found: readonly (Measurement | { why: string })[]): Measurement | { why: string } {
  const good = found.flatMap(one => ('rate' in one ? [one] : [])).sort((one, other) => one.rate - other.rate)
  return good[Math.floor(good.length / 2)] ?? found[0] ?? { why: 'not measured' }
}

function after(words: readonly string[], option: string): string | undefined {
  const at = words.indexOf(option)
  return at < 0 ? undefined : words[at + 1]
}
