import type { Row } from './linear-space.js'

/** The inner product of two rows, whose features are in order. */
export function product(a: Row, b: Row): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.features.length && j < b.features.length; ) {
    const ahead = (a.features[i] as number) - (b.features[j] as number)
    if (ahead === 0) sum += (a.values[i] as number) * (b.values[j] as number)
    if (ahead <= 0) i++
    if (ahead >= 0) j++
  }
  for (let d = 0; d < a.dense.length; d++) sum += (a.dense[d] as number) * (b.dense[d] as number)
  return sum
}
