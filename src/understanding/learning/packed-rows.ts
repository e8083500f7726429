import type { Row } from './linear-space.js'

/** Rows behind each other in a few arrays: thousands of small ones take longer to keep and to read than all of their numbers. Plain data. */
export interface PackedRows {
  /** Where the sparse numbers of each row begin, and behind the last one where they end. */
  readonly starts: Int32Array
  readonly features: Int32Array
  readonly values: Float32Array
  /** As many of each row. */
  readonly dense: Float32Array
}

/** The rows have dense parts of one length. */
export function packRows(rows: readonly Row[]): PackedRows {
  const starts = new Int32Array(rows.length + 1)
  for (const [at, { features }] of rows.entries()) starts[at + 1] = (starts[at] as number) + features.length
  const width = rows[0]?.dense.length ?? 0
  const packed = {
    starts,
    features: new Int32Array(starts[rows.length] as number),
    values: new Float32Array(starts[rows.length] as number),
    dense: new Float32Array(rows.length * width),
  }
  for (const [at, { features, values, dense }] of rows.entries()) {
    packed.features.set(features, starts[at] as number)
    packed.values.set(values, starts[at] as number)
    packed.dense.set(dense, at * width)
  }
  return packed
}

/** The rows again, which look into the arrays. */
export function unpackRows({ starts, features, values, dense }: PackedRows): readonly Row[] {
  const count = starts.length - 1
  const width = count > 0 ? dense.length / count : 0
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [starts[at], starts[at + 1]]
    return {
      features: features.subarray(from, to),
      values: values.subarray(from, to),
      dense: dense.subarray(at * width, (at + 1) * width),
    }
  })
}
