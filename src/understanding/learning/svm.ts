import { dice, shuffle } from './dice.js'
import { LinearSpace, type Place, type Row, type Shape, strideOf } from './linear-space.js'
import type { OneClass } from './one-class.js'

/** How hard a training line pulls: 0.3 to 3 measured within half a point on the FAQ and on two public sets. */
const cost = 1

/** Passes over all lines: after so many it is known which of them are near the margin of a class, one in ten. */
const fullRounds = 3

/** Most sweeps, for each class, over the lines near its margin, and most passes after each of them over those that pulled in it. */
const mostSweeps = 5
const passesBetween = 3

/** Violation of the optimum below which there are no more passes. */
const tolerance = 0.05

/** A line scored by so much beyond the margin of a class does not pull it, and is left alone while those nearer to it settle. */
const near = 0.1

/** The same after some lines were taken out: the rest moves little. */
const without = { rounds: 1, sweeps: 1 }

/**
 * Linear support vector machines, one class against the rest, with squared hinge loss, by dual coordinate descent (C.-J. Hsieh et al.,
 * "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008). All classes of a strip (linear-space.ts) are worked on in one walk
 * over the lines, which reads each line's numbers once for all of them. The order of the lines is drawn by a fixed rule: the same bits every time.
 * A line may belong to several classes. A text unlike any line scores about -1 for every class.
 */
export class Svm {
  readonly #space: LinearSpace
  readonly #places: readonly Place[]
  readonly #curvature: Float32Array
  /** How far each line pulls the weights of each class, line after line; the weights are their sum. */
  readonly #pulls: Float32Array
  /** 1 where a line belongs to a class, else -1; as the pulls lie. */
  readonly #sides: Int8Array
  readonly #steps: Float32Array

  /** Fits to all rows. Time grows with the numbers of all rows times the classes: 4 s for 10,000 rows and 77 classes. */
  constructor(
    rows: readonly Row[],
    labels: readonly (readonly number[])[],
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
    this.#sides = new Int8Array(rows.length * shape.classes).fill(-1)
    for (const [line, own] of labels.entries()) for (const c of own) this.#sides[line * shape.classes + c] = 1
    this.#steps = new Float32Array(this.#space.width)
    const all = rows.map((_, line) => line)
    this.#settle(this.#fit(all, fullRounds), mostSweeps)
    // Whatever has come near meanwhile.
    this.#fit(all, 1)
  }

  /** Feature by feature, then the dense numbers, then the constant, with the numbers of all classes side by side (strideOf). */
  get weights(): Float32Array {
    const { features, dense, classes } = this.shape
    const stride = strideOf(classes)
    const laid = new Float32Array((features + dense + 1) * stride)
    const { weights, width } = this.#space
    for (let label = 0; label < classes; label += width) {
      const many = Math.min(width, stride - label)
      for (let feature = 0, from = this.#space.at(0, label); feature <= features + dense; feature++, from += width) {
        for (let c = 0; c < many; c++) laid[feature * stride + label + c] = weights[from + c] as number
      }
    }
    return laid
  }

  /** The scores of some lines as if none of them had been there: they are taken out, the rest settles, and all is put back. */
  without(group: readonly number[]): readonly Float32Array[] {
    const [pulls, weights] = [this.#pulls.slice(), this.#space.weights.slice()]
    const out = new Set(group)
    this.#forget(group)
    const left = [...this.#places.keys()].filter(line => !out.has(line))
    this.#settle(this.#fit(left, without.rounds), without.sweeps)
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
        this.#space.nudge(this.#places[line] as Place, c, -pull * (this.#sides[line * classes + c] as number))
        this.#pulls[line * classes + c] = 0
      }
    }
  }

  /** Passes over these lines; returns the lines that are near the margin, by class, in the order of the last pass. */
  #fit(lines: readonly number[], rounds: number): readonly (readonly number[])[] {
    const order = Int32Array.from(lines)
    const draw = dice()
    let found: number[][] = []
    for (let round = 0; round < rounds; round++) {
      shuffle(order, draw)
      found = Array.from({ length: this.shape.classes }, () => [])
      for (let strip = 0; strip < this.#space.strips; strip++) for (const line of order) this.#improve(line, strip, found)
    }
    return found
  }

  /** One step for one line and every class of a strip, which notes the classes that the line is near. */
  #improve(line: number, strip: number, found: readonly number[][]): void {
    const { classes } = this.shape
    const { width } = this.#space
    const place = this.#places[line] as Place
    const scores = this.#space.scoreStrip(place, strip)
    const first = strip * width
    const last = Math.min(first + width, classes)
    let moved = false
    this.#steps.fill(0)
    for (let c = first; c < last; c++) {
      const gradient = this.#gradient(line, c, scores[c] as number)
      const pulls = this.#pulls[line * classes + c] !== 0
      if (pulls || gradient < near) found[c]?.push(line)
      if (!pulls && gradient >= 0) continue
      const step = this.#stepBy(line, c, gradient)
      if (step !== 0) moved = true
      this.#steps[c - first] = step
    }
    if (moved) this.#space.nudgeStrip(place, strip, this.#steps)
  }

  /** Passes for each class alone over the lines near it, until none of them violates the optimum. */
  #settle(found: readonly (readonly number[])[], sweeps: number): void {
    const draw = dice()
    for (const [c, lines] of found.entries()) {
      this.#space.alone(c, one => {
        for (let sweep = 0; sweep < sweeps; sweep++) {
          const whole = this.#pass(lines, c, one, draw)
          if (whole.most < tolerance) return
          for (let pass = 0; pass < passesBetween; pass++) if (this.#pass(whole.pulling, c, one, draw).most < tolerance) break
        }
      })
    }
  }

  /** One pass over lines for one class; returns by how much the worst violated its optimum, and which pull on it. */
  #pass(lines: readonly number[], c: number, one: OneClass, draw: () => number) {
    const order = Int32Array.from(lines)
    shuffle(order, draw)
    const pulling: number[] = []
    let most = 0
    for (const line of order) {
      const place = this.#places[line] as Place
      const gradient = this.#gradient(line, c, one.score(place))
      if (gradient >= 0 && this.#pulls[line * this.shape.classes + c] === 0) continue
      pulling.push(line)
      most = Math.max(most, Math.abs(gradient))
      const step = this.#stepBy(line, c, gradient)
      if (step !== 0) one.nudge(place, step)
    }
    return { most, pulling }
  }

  /** What the pull of a line on a class would change of the cost, by what it is scored; 0 at the optimum. */
  #gradient(line: number, c: number, score: number): number {
    const at = line * this.shape.classes + c
    return (this.#sides[at] as number) * score - 1 + (this.#pulls[at] as number) / (2 * cost)
  }

  /** Pulls to where the gradient is 0; returns by how much of the line the weights of the class are to change. */
  #stepBy(line: number, c: number, gradient: number): number {
    if (Math.abs(gradient) < tolerance / 10) return 0
    const at = line * this.shape.classes + c
    const pull = this.#pulls[at] as number
    const next = Math.fround(Math.max(pull - gradient / (this.#curvature[line] as number), 0))
    this.#pulls[at] = next
    return (next - pull) * (this.#sides[at] as number)
  }
}

function squareOf({ values, dense }: Row): number {
  // 1 for the constant of each class.
  let square = 1
  for (const value of values) square += value * value
  for (const value of dense) square += value * value
  return square
}
