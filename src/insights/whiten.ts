import { factorize, type Lower } from '../understanding/learning/ridge.js'
import type { Sentence } from '../understanding/model/features.js'

type Encoding = NonNullable<Sentence['encoding']>

/** One view of an encoding. */
type Vector = Float32Array

/** What is added to the spread in every direction, of the mean spread: of some thousand lines not every direction is known well. */
const shrinkage = 0.2

/**
 * Learns what ways of asking for the same differ by, from sentences of one meaning a list, and returns encodings in which that counts for
 * less: "please", or being asked for the second time, says nothing about what is asked. Within-class covariance normalization (A. O.
 * Hatch, S. Kajarekar, A. Stolcke, Interspeech 2006): L⁻¹x for the covariance LL' around the mean of each meaning. The views given have unit length, those returned have not.
 */
export function learnWhitening(meanings: readonly (readonly Encoding[])[]): (encoding: Encoding) => Encoding {
  // Nothing tells what they differ by.
  if (meanings.every(ways => ways.length < 2)) return encoding => encoding
  const final = factorOf(meanings.map(ways => ways.map(way => way.final)))
  const below = factorOf(meanings.map(ways => ways.map(way => way.below)))
  return encoding => ({ final: solved(final, encoding.final), below: solved(below, encoding.below) })
}

function factorOf(meanings: readonly (readonly Vector[])[]): Lower {
  const apart = meanings.flatMap(ways => fromTheirMean(ways))
  const size = apart[0]?.length ?? 0
  const spread = Array.from({ length: size }, (_, i) => new Float64Array(i + 1))
  for (const vector of apart) {
    for (const [i, row] of spread.entries()) {
      const own = (vector[i] as number) / apart.length
      for (let j = 0; j <= i; j++) row[j] = (row[j] as number) + own * (vector[j] as number)
    }
  }
  const mean = spread.reduce((sum, row, i) => sum + (row[i] as number), 0) / (size || 1)
  return factorize(size, i => spread[i] ?? [], shrinkage * mean)
}

function fromTheirMean(ways: readonly Vector[]): readonly Vector[] {
  const size = ways[0]?.length ?? 0
  const mean = Float32Array.from({ length: size }, (_, i) => ways.reduce((sum, way) => sum + (way[i] as number), 0) / ways.length)
  return ways.map(way => way.map((value, i) => value - (mean[i] as number)))
}

/** The x of Lx = vector. */
function solved(lower: Lower, vector: Vector): Vector {
  const found = new Float64Array(vector.length)
  for (const [i, row] of lower.entries()) {
    let left = vector[i] as number
    for (let j = 0; j < i; j++) left -= (row[j] as number) * (found[j] as number)
    found[i] = left / (row[i] as number)
  }
  return Float32Array.from(found)
}
