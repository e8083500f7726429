import { dice, shuffle } from './dice.js'
import { LinearSpace, type Place, type Row, type Shape } from './linear-space.js'

/** How hard a training line pulls: 0.3 to 3 measured within half a point on the FAQ and on two public sets. */
const cost = 1

/** Most passes over the lines, and the violation of the optimum below which there are no more. */
const mostRounds = 20
const tolerance = 0.05

/** Passes after some lines were taken out: the rest moves little. */
const roundsWithout = 3

/**
 * Linear support vector machines, one class against the rest, with squared hinge loss, by dual coordinate descent (C.-J. Hsieh et al.,
 * "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008). All classes are worked on in one walk over the lines,
 * which reads each line's numbers once for all of them. The order of the lines is drawn by a fixed rule: the same bits every time.
 * A line may belong to several classes. A text unlike any line scores about -1 for every class.
 */
export class Svm {
  readonly #space: LinearSpace
  readonly #places: readonly Place[]
  readonly #curvature: Float32Array
  /** How far each line pulls the weights of each class, line after line; the weights are their sum. */
  readonly #pulls: Float32Array

  /** Fits to all rows. Time grows with the numbers of all rows times the classes: 4 s for 10,000 rows and 77 classes. */
  constructor(
    rows: readonly Row[],
    private readonly labels: readonly (readonly number[])[],
    private readonly shape: Shape,
  ) {
    this.#space = new LinearSpace(
      shape,
      rows.length,
      rows.reduce((sum, { features }) => sum + features.length, 0),
    )
    this.#places = rows.map(row => this.#space.place(row))
    this.#curvature = Float32Array.from(rows, row => squareOf(row) + 1 / (2 * cost))
    this.#pulls = new Float32Array(rows.length * shape.classes)
    this.#fit(
      rows.map((_, line) => line),
      mostRounds,
    )
  }

  /** As LinearSpace lays them out. */
  get weights(): Float32Array {
    return this.#space.weights.slice()
  }

  /** The scores of some lines as if none of them had been there: they are taken out, the rest settles, and all is put back. */
  without(group: readonly number[]): readonly Float32Array[] {
    const [pulls, weights] = [this.#pulls.slice(), this.weights]
    const out = new Set(group)
    this.#forget(group)
    this.#fit(
      [...this.#places.keys()].filter(line => !out.has(line)),
      roundsWithout,
    )
    const scores = group.map(line => this.#space.score(this.#places[line] as Place).slice())
    this.#pulls.set(pulls)
    this.#space.weights.set(weights)
    return scores
  }

  #forget(lines: readonly number[]): void {
    const { classes } = this.shape
    for (const line of lines) {
      for (let c = 0; c < classes; c++) {
        const pull = this.#pulls[line * classes + c] as number
        if (pull === 0) continue
        this.#space.nudge(this.#places[line] as Place, c, this.labels[line]?.includes(c) ? -pull : pull)
        this.#pulls[line * classes + c] = 0
      }
    }
  }

  #fit(lines: readonly number[], rounds: number): void {
    const order = Int32Array.from(lines)
    const draw = dice()
    for (let round = 0; round < rounds; round++) {
      shuffle(order, draw)
      let most = 0
      for (const line of order) most = Math.max(most, this.#improve(line))
      if (most < tolerance) return
    }
  }

  /** One step for one line and every class; returns by how much the worst of them violated its optimum. */
  #improve(line: number): number {
    const { classes } = this.shape
    const place = this.#places[line] as Place
    const scores = this.#space.score(place)
    const curvature = this.#curvature[line] as number
    const own = this.labels[line] ?? []
    let most = 0
    for (let c = 0; c < classes; c++) {
      const side = own.includes(c) ? 1 : -1
      const pull = this.#pulls[line * classes + c] as number
      const gradient = side * (scores[c] as number) - 1 + pull / (2 * cost)
      if (pull === 0 && gradient >= 0) continue
      const violation = Math.abs(gradient)
      if (violation > most) most = violation
      if (violation < tolerance / 10) continue
      const next = Math.fround(Math.max(pull - gradient / curvature, 0))
      this.#pulls[line * classes + c] = next
      this.#space.nudge(place, c, (next - pull) * side)
    }
    return most
  }
}

function squareOf({ values, dense }: Row): number {
  // 1 for the constant of each class.
  let square = 1
  for (const value of values) square += value * value
  for (const value of dense) square += value * value
  return square
}
