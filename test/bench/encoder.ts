import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { SentenceModel } from '../../src/understanding/encoder/sentence-model.js'
import { Cholesky } from '../../src/understanding/learning/cholesky.js'
import { factorize } from '../../src/understanding/learning/ridge.js'
import { openPackagedRuntime } from '../understanding/encoder/packaged-runtime.js'
import { phrases } from '../understanding/encoder/sentences.js'
import { memory } from './memory.js'
import { printTable } from './print-table.js'
import { quantile } from './quantile.js'

const sentences = phrases(300)
const lines = 3_500
const bench = fileURLToPath(new URL('./bench.js', import.meta.url))

type Encode = (text: string) => unknown
const runtimes: Readonly<Record<string, () => Promise<Encode>>> = {
  counterfoil: async () => {
    const model = new SentenceModel()
    return text => model.encode(text)
  },
  packaged: async () => {
    const runtime = await openPackagedRuntime()
    return text => runtime.encode(text)
  },
}

/**
 * Our encoder beside the TensorFlow runtime that its weights were packaged for, sentence by sentence in turns, so that what else the
 * machine does hits both; then their memory, each in a process of its own (which is given the runtime's name); then the ridge's
 * Cholesky, fast and plain. About a minute: `npm run bench -- encoder`.
 */
export async function benchEncoder([name = '']: readonly string[]): Promise<void> {
  const alone = runtimes[name]
  if (alone) return printMemory(alone)
  await compareSpeed()
  compareCholesky()
}

async function compareSpeed(): Promise<void> {
  const measured: { name: string; encode: Encode; times: number[] }[] = []
  for (const [name, open] of Object.entries(runtimes)) measured.push({ name, encode: await open(), times: [] })
  for (const { encode } of measured) for (const sentence of sentences.slice(0, 50)) await encode(sentence)
  for (const sentence of sentences) {
    for (const { encode, times } of measured) {
      const before = performance.now()
      await encode(sentence)
      times.push(performance.now() - before)
    }
  }
  const rows: (readonly string[])[] = []
  for (const { name, times } of measured) {
    const { ready, rss, most } = JSON.parse(execFileSync(process.execPath, [bench, 'encoder', name], { encoding: 'utf8' }))
    const figures = [quantile(times, 0.5), quantile(times, 0.95), Math.min(...times)].map(time => time.toFixed(1))
    rows.push([name, ...figures, String(ready), `${rss}, ${most}`])
  }
  printTable(['encoder', 'p50 ms', 'p95 ms', 'fastest ms', 'ready after ms', 'memory MB, at most'], rows, 1)
  const [ours, theirs] = measured.map(({ times }) => quantile(times, 0.5))
  console.log(`\n${sentences.length} sentences of faq/, one at a time: ${((theirs ?? 0) / (ours ?? 1)).toFixed(1)} times as fast (p50).\n`)
}

async function printMemory(open: () => Promise<Encode>): Promise<void> {
  const before = performance.now()
  const encode = await open()
  await encode('is it ready')
  const ready = Math.round(performance.now() - before)
  for (const sentence of sentences) await encode(sentence)
  const { now, most } = memory()
  console.log(JSON.stringify({ ready, rss: Math.round(now), most: Math.round(most) }))
}

function compareCholesky(): void {
  const row = new Float32Array(lines).fill(0.3)
  const kernel = (i: number) => {
    row.fill(0.3)[i] = 1
    return row
  }
  const fast = cpuSeconds(() => new Cholesky(lines, kernel, 0.1))
  const plain = cpuSeconds(() => factorize(lines, kernel, 0.1))
  console.log(
    `Cholesky of ${lines} lines: ${fast.toFixed(1)} s of CPU, plain ${plain.toFixed(1)} s, ${(plain / fast).toFixed(1)} times as fast.`,
  )
}

/** CPU and not wall-clock time: neighbours on a shared machine count for less. */
function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
