import { FeatureSpace, type LearntFeatures, learnFeatures, type Sentence } from './features.js'
import { KernelRidge, type LearntKernel, learnKernel } from './learning/kernel-ridge.js'
import { LinearSpace, type Row } from './learning/linear-space.js'
import { Svm } from './learning/svm.js'
import type { View } from './lexical.js'

/** A line of training: a sentence and the number of its class. */
export interface Example extends Sentence {
  readonly label: number
}

/** What training found; plain data that can be kept. The views it was learnt with are not in it. */
export interface LearntClassifier {
  readonly classes: number
  readonly features: LearntFeatures
  readonly model: { readonly kind: 'kernel'; readonly kernel: LearntKernel } | { readonly kind: 'linear'; readonly weights: Float32Array }
}

/** Up to so many lines the kernel ridge is the more accurate and trains in a second; above, its cost grows with their cube. */
const mostKernelLines = 2_000

/** Scores sentences by class. Pure: the same sentence always gets the same scores. */
export class Classifier {
  readonly #space: FeatureSpace
  readonly #score: (row: Row) => Float32Array

  constructor(views: readonly View[], { classes, features, model }: LearntClassifier) {
    this.#space = new FeatureSpace(views, features)
    if (model.kind === 'kernel') {
      const ridge = new KernelRidge(model.kernel, classes)
      this.#score = row => ridge.scores(row)
    } else {
      const linear = new LinearSpace({ features: this.#space.size, dense: this.#space.dense, classes }, 0, 0)
      linear.weights.set(model.weights)
      this.#score = row => linear.scoreRow(row)
    }
  }

  /** One score a class: high where the sentence is like its lines, falling with distance from all lines. */
  scores(sentence: Sentence): Float32Array {
    return this.#score(this.#space.row(sentence))
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
  const features = learnFeaturesOf(views, examples)
  const space = new FeatureSpace(views, features)
  const rows = examples.map(example => space.row(example))
  const labels = Int32Array.from(examples, ({ label }) => label)
  if (isSmall) {
    const { learnt, without } = learnKernel(rows, labels, classes, space.ends)
    return { learnt: { classes, features, model: { kind: 'kernel', kernel: learnt } }, without }
  }
  const svm = new Svm(rows, labels, { features: space.size, dense: space.dense, classes })
  return {
    learnt: { classes, features, model: { kind: 'linear', weights: svm.weights } },
    without: group => svm.without(group),
  }
}

/** The features that lines of training are told apart by: where there are many lines, those of a single one are left out. */
export function learnFeaturesOf(views: readonly View[], sentences: readonly Sentence[]): LearntFeatures {
  return learnFeatures(views, sentences, sentences.length <= mostKernelLines ? 1 : 2)
}
