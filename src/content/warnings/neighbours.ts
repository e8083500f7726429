import { type Neighbour, Pairs } from './pairs.js'
import { type Row, toRows } from './rows.js'

/**
 * For each text those near it, the nearest first: a cosine of `floor` at least between their rows. Of the 70 million pairs of 12,000 texts
 * few are looked at: two that meet in one feature, and in no rarer one, are no nearer than what they have there and behind it (the prefix
 * filter and the bound of Bayardo, Ma, Srikant, "Scaling Up All Pairs Similarity Search", 2007). Nothing is lost by that.
 */
export function pairsOf(texts: readonly string[], floor: number): Pairs {
  const { rows, seenIn } = toRows(texts)
  const found = new Pairs(rows.length)
  const holders = createHolders(seenIn)
  const weightOf = new Float32Array(seenIn.length)
  const metBy = new Int32Array(rows.length).fill(-1)
  for (const [at, row] of rows.entries()) {
    const { features, weights, tails } = row
    for (let k = 0; k < features.length; k++) weightOf[features[k] ?? 0] = weights[k] ?? 0
    for (let k = 0; k < features.length; k++) {
      const feature = features[k] ?? 0
      const weight = weights[k] ?? 0
      const tail = tails[k] ?? 0
      if (weight * weight + tail * tail < floor * floor) break
      const end = holders.ends[feature] ?? 0
      for (let h = holders.starts[feature] ?? 0; h < end; h++) {
        const other = holders.rows[h] ?? 0
        if (metBy[other] === at) continue
        metBy[other] = at
        if (weight * (holders.weights[h] ?? 0) + tail * (holders.tails[h] ?? 0) < floor) continue
        const cosine = dot(weightOf, rows[other])
        if (cosine < floor) continue
        found.add(at, other, cosine)
      }
      holders.rows[end] = at
      holders.weights[end] = weight
      holders.tails[end] = tail
      holders.ends[feature] = end + 1
    }
    for (const feature of features) weightOf[feature] = 0
  }
  return found
}

/** The same of few texts, as lists. */
export function neighboursOf(texts: readonly string[], floor: number): readonly (readonly Neighbour[])[] {
  const pairs = pairsOf(texts, floor)
  return texts.map((_, at) => pairs.of(at))
}

/** For each feature a stretch of room for the rows that have it: which, with which weight, and how long they are behind it. */
function createHolders(seenIn: readonly number[]) {
  const starts = new Int32Array(seenIn.length)
  let room = 0
  for (const [feature, count] of seenIn.entries()) {
    starts[feature] = room
    room += count
  }
  return {
    starts,
    ends: Int32Array.from(starts),
    rows: new Int32Array(room),
    weights: new Float32Array(room),
    tails: new Float32Array(room),
  }
}

function dot(weightOf: Float32Array, row: Row | undefined): number {
  if (!row) return 0
  const { features, weights } = row
  let sum = 0
  for (let k = 0; k < features.length; k++) sum += (weightOf[features[k] ?? 0] ?? 0) * (weights[k] ?? 0)
  return sum
}
