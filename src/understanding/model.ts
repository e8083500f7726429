import { type Calibration, confidence } from './calibration.js'
import { type Classes, featuresOf, rank } from './classes.js'
import { Classifier } from './classifier.js'
import type { Candidate } from './heard.js'
import { type Command, type Content, commands } from './knowledge.js'
import { trainingSet } from './training-set.js'

/** What training found, enough to build the model again without training: kept by content hash (content/model-cache.ts). */
export interface Learnt {
  readonly weights: Float32Array
  readonly commandWeights: Float32Array
  /** P(right) where the best subject can be answered or filed, where it can't, and of a command. */
  readonly calibrations: { readonly covered: Calibration; readonly other: Calibration; readonly command: Calibration }
}

/** Up to this likeness of its nearest line (0: no word in common, 1: the same text) a text is about nothing we know, whatever the scores. */
const strange = 0.05

/** The trained model. Pure: the same text gives the same candidates. */
export class Model {
  readonly #classes: Classes
  readonly #main: Classifier
  readonly #commands: Classifier
  readonly #learnt: Learnt

  constructor(content: Content, learnt: Learnt) {
    const { classes, lines, commandLines } = trainingSet(content)
    this.#classes = classes
    this.#main = new Classifier(lines, classes.meanings.length, learnt.weights)
    this.#commands = new Classifier(commandLines, commands.length + 1, learnt.commandWeights)
    this.#learnt = learnt
  }

  /** Meanings, most probable first, five at most. The first has the probability that it is right; the others share what is left. */
  candidates(text: string): readonly Candidate[] {
    const ranked = rank(this.#main.scores(text), this.#classes)
    const [first, ...rest] = ranked
    if (!first || first.nearest <= strange) return []
    const { covered, other } = this.#learnt.calibrations
    const sure = confidence(this.#classes.covered.has(first.subject) ? covered : other, featuresOf(ranked))
    // One part of the rest is kept for "none of them".
    const left = rest.reduce((sum, { score }) => sum + Math.max(score, 0), 0.1)
    return [
      { meaning: first.meaning, confidence: sure },
      ...rest.slice(0, 4).map(({ meaning, score }) => ({ meaning, confidence: ((1 - sure) * Math.max(score, 0)) / left })),
    ]
  }

  /** The command that this text reads as, and how surely; null where another reading is likelier. */
  command(text: string): { readonly command: Command; readonly confidence: number } | null {
    const { score, nearest } = this.#commands.scores(text)
    const ranked = [...score.keys()].map(label => ({ label, score: score[label] as number, nearest: nearest[label] as number }))
    ranked.sort((a, b) => b.score - a.score)
    const [first] = ranked
    const command = first && first.nearest > strange ? commands[first.label] : undefined
    return command ? { command, confidence: confidence(this.#learnt.calibrations.command, featuresOf(ranked)) } : null
  }
}
