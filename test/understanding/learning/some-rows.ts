import { dice } from '../../../src/understanding/learning/dice.js'
import type { Row, Shape } from '../../../src/understanding/learning/linear-space.js'
import type { ViewEnds } from '../../../src/understanding/model/likeness.js'

/** Rows of two lexical views, each with its last feature unused, and of two dense ones. */
export const shape: Shape = { features: 202, dense: 40, classes: 20 }
export const ends: ViewEnds = { sparse: [101, 202], dense: [20, 40] }

/** So many lines, the classes in turn, the same every time; the lines of a class share some features and a direction. */
export function someRows(count: number): { readonly rows: readonly Row[]; readonly labels: readonly (readonly number[])[] } {
  const draw = dice()
  const classes = Array.from({ length: count }, (_, line) => line % shape.classes)
  return { rows: classes.map(label => rowOf(label, draw)), labels: classes.map(label => [label]) }
}

/** A row that is halfway between two. */
export function between(a: Row, b: Row): Row {
  const values = new Map<number, number>()
  for (const { features, values: own } of [a, b]) {
    for (const [at, feature] of features.entries()) values.set(feature, (values.get(feature) ?? 0) + (own[at] ?? 0) / Math.SQRT2)
  }
  const sorted = [...values].sort(([one], [other]) => one - other)
  return {
    features: Int32Array.from(sorted, ([feature]) => feature),
    values: Float32Array.from(sorted, ([, value]) => value),
    dense: a.dense.map((number, d) => (number + (b.dense[d] ?? 0)) / Math.SQRT2),
  }
}

/** A row of nothing that any of them has. */
export const unlikeRow: Row = {
  features: Int32Array.of(100, 201),
  values: Float32Array.of(1, 1),
  dense: new Float32Array(shape.dense),
}

/** Where the row scores best. */
export function best(scores: Float32Array): number {
  return scores.indexOf(Math.max(...scores))
}

/** The largest difference between two lists of scores. */
export function difference(some: readonly Float32Array[], others: readonly Float32Array[]): number {
  return Math.max(...some.map((scores, at) => Math.max(...scores.map((score, c) => Math.abs(score - (others[at]?.[c] ?? Number.NaN))))))
}

function rowOf(label: number, draw: () => number): Row {
  // Three of the five features that the class prefers, and three of anybody's; some are met twice.
  const lexical = (from: number) => {
    const own = Array.from({ length: 3 }, () => from + 5 * label + Math.floor(5 * draw()))
    const anybodys = Array.from({ length: 3 }, () => from + Math.floor(100 * draw()))
    return [...new Set([...own, ...anybodys])].sort((a, b) => a - b)
  }
  const views = [lexical(0), lexical(101)]
  const dense = [0, 1].map(() => Array.from({ length: 20 }, (_, d) => (d === label ? 1 : 0) + draw() - 0.5))
  return {
    features: Int32Array.from(views.flat()),
    values: Float32Array.from(views.flatMap(features => ofLength(1, features.map(draw)))),
    dense: Float32Array.from(dense.flatMap(numbers => ofLength(0.9, numbers))),
  }
}

function ofLength(length: number, numbers: readonly number[]): readonly number[] {
  const factor = length / Math.hypot(...numbers)
  return numbers.map(number => factor * number)
}
