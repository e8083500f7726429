import { agreementOf } from './agreement.js'
import { type Classes, classesOf, featuresOf, leading, type Ranked, rank } from './classes.js'
import { Classifier, type LearntClassifier } from './classifier.js'
import type { Sentence } from './features.js'
import type { Candidate } from './heard.js'
import { type Command, type Content, commands } from './knowledge.js'
import { bestCommand } from './learn.js'
import { type Calibration, confidence } from './learning/calibration.js'
import { commandViews, viewsOf } from './views.js'

/** What training found, enough to build the model again without training: plain data, kept by content hash (content/model-cache.ts). */
export interface Learnt {
  readonly main: LearntClassifier
  readonly command: LearntClassifier
  readonly agreement: LearntClassifier | null
  /** P(right) where the best subject can be answered or filed, where it can't, and of a command. */
  readonly calibrations: { readonly covered: Calibration; readonly other: Calibration; readonly command: Calibration }
}

/** Candidates that are told. */
const mostCandidates = 8

/** The trained model. Pure: the same sentence gives the same candidates. */
export class Model {
  readonly #classes: Classes
  readonly #main: Classifier
  readonly #commands: Classifier
  /** How much a sentence sounds like an answer on which a form is filed; see agreementOf. */
  readonly agreement: (sentence: Sentence) => number | null
  readonly #calibrations: Learnt['calibrations']

  constructor(content: Content, { main, command, agreement, calibrations }: Learnt) {
    this.#classes = classesOf(content)
    this.#main = new Classifier(viewsOf(content), main)
    this.#commands = new Classifier(commandViews, command)
    this.agreement = agreementOf(agreement)
    this.#calibrations = calibrations
  }

  /** Meanings, most probable first, eight at most. The first has the probability that it is right; the others share what is left. */
  candidates(sentence: Sentence): readonly Candidate[] {
    const first = leading(this.#main.scores(sentence), this.#classes, mostCandidates)
    return candidatesOf(first, this.#classes, this.#calibrations)
  }

  /** All subjects with their scores, best first. */
  ranked(sentence: Sentence): readonly Ranked[] {
    return rank(this.#main.scores(sentence), this.#classes)
  }

  /** The command that this text reads as, and how surely; null where another reading is likelier. */
  command(text: string): { readonly command: Command; readonly confidence: number } | null {
    const { label, features } = bestCommand(this.#commands.scores({ text, encoding: null }))
    // Nothing known in it scores the same for all.
    const command = (features[1] ?? 0) > 0 ? commands[label] : undefined
    return command ? { command, confidence: confidence(this.#calibrations.command, features) } : null
  }
}

/** What a ranking of subjects comes to, as candidates; it may be only what leads. */
export function candidatesOf(
  ranked: readonly Ranked[],
  { covered }: Pick<Classes, 'covered'>,
  calibrations: Pick<Learnt['calibrations'], 'covered' | 'other'>,
): readonly Candidate[] {
  const [first, ...rest] = ranked
  if (!first) return []
  const calibration = covered.has(first.subject) ? calibrations.covered : calibrations.other
  const sure = confidence(calibration, featuresOf(ranked, covered))
  // Each as much likelier than the next as its score is higher; one part of the rest is kept for "none of them".
  const shares = rest.slice(0, mostCandidates - 1).map(({ score }) => Math.exp(sharpness * (score - first.score)))
  const left = shares.reduce((sum, share) => sum + share, noneOfThem)
  return [
    { meaning: first.meaning, confidence: sure, score: first.score },
    ...shares.map((share, at) => {
      const { meaning, score } = rest[at] ?? first
      return { meaning, confidence: Math.min(sure, ((1 - sure) * share) / left), score }
    }),
  ]
}

/** How fast a lower score makes a candidate less likely than the one above it. */
const sharpness = 4

/** What is left for "none of them", where 1 is a candidate that scored as much as the first. */
const noneOfThem = 0.1
