import { Amendment } from '../learning/amendment.js'
import { KernelRidge, type LearntKernel, learnKernel } from '../learning/kernel-ridge.js'
import type { Row, Shape } from '../learning/linear-space.js'
import { PackedScorer, type PackedWeights, packWeights } from '../learning/packed-weights.js'
import { Svm } from '../learning/svm.js'
import { normalize, words } from '../text/normalize.js'
import { FeatureSpace, type LearntFeatures, learnFeatures, mostAlike, type Sentence } from './features.js'
import type { View } from './lexical.js'
import { spread } from './spread.js'

/** A line of training: a sentence and the numbers of its classes, of which most lines have one. */
export interface Example extends Sentence {
  readonly labels: readonly number[]
}

/** What training found; plain data that can be kept. The views it was learnt with are not in it. */
export interface LearntClassifier {
  readonly classes: number
  readonly features: LearntFeatures
  readonly model: { readonly kind: 'kernel'; readonly kernel: LearntKernel } | { readonly kind: 'linear'; readonly weights: PackedWeights }
}

/** Up to so many lines the kernel ridge is the more accurate, and trains in seconds; above, its cost grows with their cube. */
export const mostKernelLines = 2_000

/**
 * Texts that a feature must stand in, and the power of its rarity. In few lines a feature is rare by chance more than by what it tells:
 * the root told 0.3 points more apart of five or ten lines a class on held-out parts of two public sets; of thousands of lines it told
 * more on one, and less on another and on the FAQ.
 */
const ofFew = { fewestTexts: 1, rarity: 0.5 }
const ofMany = { fewestTexts: 2, rarity: 1 }

/** What a line scores at best in its own class and in others, and what anything scores in a class without lines: as each kind is taught. */
const taught = { kernel: { own: 1, other: 0 }, linear: { own: 1, other: -1 } } as const

/** What scores sentences by class. */
export type Scorer = Pick<Classifier, 'scores'>

/** Scores sentences by class. Pure: the same sentence always gets the same scores. */
export class Classifier {
  readonly #space: FeatureSpace
  readonly #score: (row: Row) => Float32Array
  readonly #kind: LearntClassifier['model']['kind']

  constructor(views: readonly View[], { classes, features, model }: LearntClassifier) {
    this.#space = new FeatureSpace(views, features)
    this.#kind = model.kind
    if (model.kind === 'kernel') {
      const ridge = new KernelRidge(model.kernel, classes)
      this.#score = row => ridge.scores(row)
    } else {
      this.#score = scorerOf({ features: this.#space.size, dense: this.#space.dense, classes }, model.weights)
    }
  }

  /** One score a class: high where the sentence is like its lines, falling with distance from all lines. */
  scores(sentence: Sentence): Float32Array {
    return this.#score(this.#space.row(sentence))
  }

  /**
   * Scores by other classes, put right by a few lines that were not learnt. `before`: the number that each class has here, null where it is new. The
   * labels of the lines are of the other classes.
   */
  amended(lines: readonly Example[], before: readonly (number | null)[]): Scorer {
    const margin = taught[this.#kind]
    const score = (row: Row) => {
      const scores = this.#score(row)
      return Float32Array.from(before, number => (number === null ? margin.other : (scores[number] as number)))
    }
    const added = lines.flatMap(line => {
      const row = this.#space.row(line)
      return line.labels.map(label => ({ row, scores: score(row), label }))
    })
    const amendment = new Amendment(added, margin)
    return {
      scores: sentence => {
        const row = this.#space.row(sentence)
        return amendment.amended(row, score(row))
      },
    }
  }
}

/**
 * Learns to tell classes apart from examples, by kernel ridge regression where there are few lines and linear support vector machines
 * where there are many. `without` scores lines of training as if they had not been there.
 */
export function learnClassifier(
  views: readonly View[],
  examples: readonly Example[],
  classes: number,
): { readonly learnt: LearntClassifier; without(group: readonly number[]): readonly Float32Array[] } {
  const isSmall = examples.length <= mostKernelLines
  const { fewestTexts, rarity } = isSmall ? ofFew : ofMany
  const { learnt: features, space, rows } = learnFeatures(views, examples, fewestTexts, rarity)
  const labels = examples.map(example => example.labels)
  if (isSmall) {
    const { learnt, without } = learnKernel(rows, labels, classes, space.ends)
    return { learnt: { classes, features, model: { kind: 'kernel', kernel: learnt } }, without }
  }
  const svm = new Svm(rows, labels, { features: space.size, dense: space.dense, classes })
  return {
    learnt: { classes, features, model: { kind: 'linear', weights: packWeights(svm.weights, { features: space.size, classes }) } },
    without: group => svm.without(group),
  }
}

/** Apart, so that nothing holds on to the weights that were given once they are copied. */
function scorerOf(shape: Shape, weights: PackedWeights): (row: Row) => Float32Array {
  const scorer = new PackedScorer(shape, weights)
  return row => scorer.scores(row)
}

/** Lines that are compared in full, the most alike by their words; and those that frequencies and the mean are taken of. */
const [mostCompared, mostForFrequencies, mostForMean] = [60, 1_000, 60]

/** Without stems, which cost more than all else. */
const wordsAlone: View = text => words(normalize(text))

/**
 * The lines of training nearest to a sentence, most alike first, and the words that all of them are made of. Reading every line in full
 * takes many seconds where there are thousands, so that only those with like words are, and features are weighed by a part of them.
 */
export async function nearestLines(
  views: readonly View[],
  sentence: Sentence,
  texts: readonly string[],
  read: (texts: readonly string[]) => Promise<readonly Sentence[]>,
): Promise<{ readonly alike: readonly { readonly at: number; readonly cosine: number }[]; readonly words: ReadonlySet<string> }> {
  const lines = texts.map(text => ({ text, encoding: null }))
  const compared = mostAlike(sentence, learnFeatures([wordsAlone], lines, 1)).slice(0, mostCompared)
  const encoded = await read([...compared.map(({ at }) => texts[at] ?? ''), ...spread(lines, mostForMean).map(({ text }) => text)])
  const near = encoded.slice(0, compared.length)
  const { vocabularies } = learnFeatures(views, [...near, ...spread(lines, mostForFrequencies)], 1).learnt
  const { means } = learnFeatures([], encoded.slice(compared.length), 1).learnt
  const space = new FeatureSpace(views, { vocabularies, means })
  const alike = mostAlike(sentence, { space, rows: near.map(line => space.row(line)) })
  return {
    alike: alike.map(({ at, cosine }) => ({ at: compared[at]?.at ?? 0, cosine })),
    words: new Set(texts.flatMap(wordsAlone)),
  }
}
