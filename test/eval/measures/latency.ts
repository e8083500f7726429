import { quantile } from '../../bench/quantile.js'

/** Milliseconds. */
export interface Latency {
  readonly p50: number
  readonly p95: number
  readonly max: number
}

export function latencyOf(times: readonly number[]): Latency {
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), max: quantile(times, 1) }
}
