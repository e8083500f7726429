import type { Sparse } from './lexical.js'

/** Vectors turned on their side: for each feature, the lines that have it; one array after the other in two flat ones. Plain data. */
export interface TurnedLines {
  readonly count: number
  /** Where the lines of each feature begin, and behind the last one where they end. */
  readonly starts: Int32Array
  readonly lines: Int32Array
  readonly weights: Float32Array
}

/** `features`: how many there are. */
export function turnLines(rows: readonly Sparse[], features: number): TurnedLines {
  const starts = new Int32Array(features + 1)
  for (const { features: own } of rows) for (const feature of own) starts[feature + 1] = (starts[feature + 1] as number) + 1
  for (let feature = 0; feature < features; feature++) {
    starts[feature + 1] = (starts[feature + 1] as number) + (starts[feature] as number)
  }
  const total = starts[features] as number
  const turned = { count: rows.length, starts, lines: new Int32Array(total), weights: new Float32Array(total) }
  const next = starts.slice()
  for (const [line, row] of rows.entries()) {
    for (let k = 0; k < row.features.length; k++) {
      const feature = row.features[k] as number
      const at = next[feature] as number
      next[feature] = at + 1
      turned.lines[at] = line
      turned.weights[at] = row.weights[k] as number
    }
  }
  return turned
}

/** The cosine of `query` with every line. */
export function cosines({ count, starts, lines, weights }: TurnedLines, query: Sparse): Float32Array {
  const found = new Float32Array(count)
  for (let k = 0; k < query.features.length; k++) {
    const feature = query.features[k] as number
    const weight = query.weights[k] as number
    for (let at = starts[feature] as number; at < (starts[feature + 1] as number); at++) {
      const line = lines[at] as number
      found[line] = (found[line] as number) + weight * (weights[at] as number)
    }
  }
  return found
}
