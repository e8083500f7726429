import { normalize } from '../../understanding/text/normalize.js'
import { type Neighbour, Pairs } from './pairs.js'
import { type Rows, toRows } from './rows.js'

/**
 * For each normalised text those near it, the nearest first: a cosine of `floor` at least between their rows. Of the 70 million pairs of 12,000 texts
 * few are looked at: two that meet in one feature, and in no rarer one, are no nearer than what they have there and behind it (the prefix
 * filter and the bound of Bayardo, Ma, Srikant, "Scaling Up All Pairs Similarity Search", 2007). Nothing is lost by that.
 */
export function pairsOf(texts: readonly string[], floor: number): Pairs {
  const rows = toRows(texts)
  const { starts, features, weights, tails } = rows
  const found = new Pairs(texts.length)
  const holders = createHolders(rows)
  const weightOf = new Float32Array(rows.seenIn.length)
  const metBy = new Int32Array(texts.length).fill(-1)
  for (let at = 0; at < texts.length; at++) {
    const [start = 0, end = 0] = [starts[at], starts[at + 1]]
    for (let k = start; k < end; k++) weightOf[features[k] ?? 0] = weights[k] ?? 0
    for (let k = start; k < end; k++) {
      const feature = features[k] ?? 0
      const [weight, tail] = [weights[k] ?? 0, tails[k] ?? 0]
      if (weight * weight + tail * tail < floor * floor) break
      const last = holders.ends[feature] ?? 0
      for (let h = holders.starts[feature] ?? 0; h < last; h++) {
        // First, since it needs nothing but what stands side by side; what is too far by this is so by every later feature, too.
        if (weight * (holders.weights[h] ?? 0) + tail * (holders.tails[h] ?? 0) < floor) continue
        const other = holders.texts[h] ?? 0
        if (metBy[other] === at) continue
        metBy[other] = at
        const cosine = cosineFrom(holders.places[h] ?? 0, starts[other + 1] ?? 0, { rows, weightOf, tail, floor })
        if (cosine >= floor) found.add(at, other, cosine)
      }
      holders.texts[last] = at
      holders.places[last] = k
      holders.weights[last] = weight
      holders.tails[last] = tail
      holders.ends[feature] = last + 1
    }
    for (let k = start; k < end; k++) weightOf[features[k] ?? 0] = 0
  }
  return found
}

/** The same of few texts as they were written, as lists. */
export function neighboursOf(texts: readonly string[], floor: number): readonly (readonly Neighbour[])[] {
  const pairs = pairsOf(texts.map(normalize), floor)
  return texts.map((_, at) => pairs.of(at))
}

/** For each feature a stretch of room for the texts that have it: which, where in its row, with which weight, and how long it is behind it. */
function createHolders({ seenIn }: Rows) {
  const starts = new Int32Array(seenIn.length)
  let room = 0
  for (const [feature, count] of seenIn.entries()) {
    starts[feature] = room
    // What one text has is in no row.
    if (count > 1) room += count
  }
  return {
    starts,
    ends: Int32Array.from(starts),
    texts: new Int32Array(room),
    places: new Int32Array(room),
    weights: new Float32Array(room),
    tails: new Float32Array(room),
  }
}

/** Rounding in single precision may not decide whether the rest is looked at. */
const slack = 1e-5

/**
 * The cosine of a row with the one whose weights are laid out, from the first feature they share to the end; 0 as soon as it can't reach the
 * floor any more. `tail`: how long the other one is behind that feature.
 */
function cosineFrom(
  from: number,
  end: number,
  { rows: { features, weights, tails }, weightOf, tail, floor }: { rows: Rows; weightOf: Float32Array; tail: number; floor: number },
): number {
  let sum = 0
  for (let k = from; k < end; k++) {
    sum += (weightOf[features[k] ?? 0] ?? 0) * (weights[k] ?? 0)
    if (sum + tail * (tails[k] ?? 0) < floor - slack) return 0
  }
  return sum
}
