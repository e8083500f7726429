import { monitorEventLoopDelay } from 'node:perf_hooks'
import { seededDice } from '../../crash/seeded-dice.js'
import { memory } from '../memory.js'
import { quantile } from '../quantile.js'
import type { Keeper } from './keeper.js'

/** What one keeper does with so many conversations. Times in ms, rates in turns a second, memory in MiB. */
export interface Measurement {
  readonly startMs: number
  /** The longest time that nothing else could be done while it opened. */
  readonly stallMs: number
  readonly memory: number
  readonly rate: number
  readonly p50: number
  readonly p99: number
  /** With 32 customers at once. */
  readonly rateOf32: number
}

/** Opens what `fill` has made and takes turns with conversations drawn at random, `seconds` with one customer and as long with 32. */
export async function measureKeeper(keeper: Keeper, place: string, count: number, seconds: number): Promise<Measurement> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const before = performance.now()
  const open = await keeper.open(place)
  const startMs = performance.now() - before
  // A turn of the loop, so that a block at the very end is seen.
  await new Promise(resolve => setTimeout(resolve, 10))
  delay.disable()
  const held = memory().now
  const roll = seededDice(count)
  const one = await takeTurns(1, seconds, () => open.turn(Math.floor(roll() * count)))
  const many = await takeTurns(32, seconds, writer => open.turn(ofWriter(writer, count, roll)))
  await open.stop()
  return {
    startMs,
    stallMs: delay.max / 1e6,
    memory: held,
    rate: one.rate,
    p50: quantile(one.times, 0.5),
    p99: quantile(one.times, 0.99),
    rateOf32: many.rate,
  }
}

/** Each customer has conversations of their own: two at once on the same one would only wait for each other. */
function ofWriter(writer: number, count: number, roll: () => number): number {
  const each = Math.floor(count / 32)
  return writer * each + Math.floor(roll() * each)
}

async function takeTurns(writers: number, seconds: number, turn: (writer: number) => Promise<void>) {
  const times: number[] = []
  const start = performance.now()
  const end = start + seconds * 1_000
  const write = async (writer: number) => {
    while (performance.now() < end) {
      const before = performance.now()
      await turn(writer)
      times.push(performance.now() - before)
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)))
  return { times, rate: times.length / ((performance.now() - start) / 1_000) }
}
