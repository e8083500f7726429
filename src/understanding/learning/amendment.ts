import type { Row } from './linear-space.js'
import { product } from './product.js'

/** A line that was added, what the model of before scores it, and its class. */
interface Added {
  readonly row: Row
  readonly scores: Float32Array
  readonly label: number
}

/** What a line is to score: at least `own` in its class and at most `other` in any. */
interface Margin {
  readonly own: number
  readonly other: number
}

/** How hard an added line pulls: as hard as a line of training does (svm.ts). */
const cost = 1

/** Scores that miss their margin by less are left: they are of classes that nobody would take the line for. */
const near = 0.1

/**
 * A line pulls at nothing that is less alike. Ten lines each of nine edits, added to models without them, changed what
 * became of 190 of 5,657 messages asked after each where everything was pulled at, and made 53 answers wrong; from here on, of 12, and one. Of 90 wordings of their kind 74 were then right
 * where 62 had been before, and 76 were once the lines were learnt.
 */
const leastAlike = 0.4

/** Passes over the lines for each class: a few dozen lines settle in half as many. */
const mostPasses = 20

/** A pass in which no score was further from its place than this is the last. */
const tolerance = 0.01

/**
 * What a few added lines put right of the scores of a model that was learnt without them: s'(x) = s(x) + sum over the lines of a(line) k(x, line), where each
 * a is so chosen that the line keeps its margin, by dual coordinate descent over the added lines alone. It is one step of online passive-aggressive
 * learning with squared hinge loss (K. Crammer et al., "Online Passive-Aggressive Algorithms", JMLR 7, 2006), with a kernel that leaves alone what is unlike
 * the lines: k = cosine times product, 0 where the cosine is small.
 */
export class Amendment {
  readonly #rows: readonly Row[]
  readonly #lengths: Float32Array
  /** By class, what each line adds to its score; only those that any line puts right. */
  readonly #pulls: ReadonlyMap<number, Float32Array>

  /** Time grows with the square of the lines: 200 of them take a tenth of a second. */
  constructor(added: readonly Added[], margin: Margin) {
    const rows = added.map(({ row }) => row)
    this.#rows = rows
    this.#lengths = Float32Array.from(rows, lengthOf)
    const likeness = rows.map(row => this.#likenessTo(row))
    const classes = added[0]?.scores.length ?? 0
    this.#pulls = new Map(
      Array.from({ length: classes }, (_, label) => [label, pullsOn(label, added, likeness, margin)] as const).filter(([, pulls]) =>
        pulls.some(pull => pull !== 0),
      ),
    )
  }

  /** The scores of a row, put right. */
  amended(row: Row, scores: Float32Array): Float32Array {
    const likeness = this.#likenessTo(row)
    if (likeness.every(alike => alike === 0)) return scores
    const amended = scores.slice()
    for (const [label, pulls] of this.#pulls) {
      for (let line = 0; line < pulls.length; line++)
        amended[label] = (amended[label] as number) + (pulls[line] as number) * (likeness[line] as number)
    }
    return amended
  }

  #likenessTo(row: Row): Float32Array {
    const length = lengthOf(row)
    return Float32Array.from(this.#rows, (line, at) => {
      const whole = product(row, line)
      const cosine = whole / (length * (this.#lengths[at] as number) || 1)
      return cosine < leastAlike ? 0 : whole * cosine
    })
  }
}

function lengthOf(row: Row): number {
  return Math.sqrt(product(row, row))
}

/** What each line adds to the score of a class, times its likeness: above 0 for its own lines, below for others, and 0 for those that keep their margin. */
function pullsOn(label: number, added: readonly Added[], likeness: readonly Float32Array[], { own, other }: Margin): Float32Array {
  const scores = Float64Array.from(added, line => line.scores[label] as number)
  const pulls = new Float32Array(added.length)
  const missing = added.map((line, at) => (line.label === label ? own - (scores[at] as number) : (scores[at] as number) - other))
  if (missing.every(miss => miss < near)) return pulls
  for (let pass = 0, most = 1; pass < mostPasses && most > tolerance; pass++) {
    most = 0
    for (const [at, line] of added.entries()) {
      if ((missing[at] as number) < near && line.label !== label) continue
      const side = line.label === label ? 1 : -1
      const target = line.label === label ? own : other
      const [pull, alike] = [side * (pulls[at] as number), likeness[at] as Float32Array]
      const gradient = side * ((scores[at] as number) - target) + pull / (2 * cost)
      const next = Math.max(0, pull - gradient / ((alike[at] as number) + 1 / (2 * cost)))
      const step = next - pull
      if (step === 0) continue
      most = Math.max(most, Math.abs(gradient))
      pulls[at] = side * next
      for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) + side * step * (alike[k] as number)
    }
  }
  return pulls
}
