import { memory } from '../memory.js'
import type { Prediction } from './engine.js'
import { engines } from './engines.js'
import type { Failed, Measured, Order } from './measure.js'

// The process of one engine: is told what to do by measure.ts, says what came out, and is ended by it.

/** Messages before the first that is timed: the machine code of a hot function is made in the meantime. */
const warmUp = 100

process.once('message', async (order: Order) => {
  try {
    process.send?.(await obey(order))
  } catch (error) {
    process.send?.({ kind: 'failed', why: error instanceof Error ? error.message : String(error) } satisfies Failed)
  }
})

async function obey({ engine: name, lines, refusals, validation, test }: Order): Promise<Measured> {
  const open = engines[name]
  if (!open) throw new Error(`no engine "${name}"`)
  const engine = await open()
  const before = performance.now()
  const trained = await engine.train(lines, refusals)
  const trainingSeconds = (performance.now() - before) / 1_000
  for (const { text } of lines.slice(0, warmUp)) await trained.predict(text)
  const found: Prediction[] = []
  const times: number[] = []
  for (const text of test) {
    const start = performance.now()
    found.push(await trained.predict(text))
    times.push(performance.now() - start)
  }
  const onValidation: Prediction[] = []
  for (const text of validation) onValidation.push(await trained.predict(text))
  await trained.stop()
  return { kind: 'measured', trainingSeconds, test: found, validation: onValidation, times, peak: memory().most }
}
