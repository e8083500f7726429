import type { Candidate } from '../heard.js'
import { type Command, type Content, commands, type Meaning } from '../knowledge.js'
import { type Calibration, confidence } from '../learning/calibration.js'
import type { CountedWords } from '../text/word-counts.js'
import { agreementOf } from './agreement.js'
import { bestCommand } from './best-command.js'
import { type Classes, classesOf, featuresOf, leading, type Ranked, rank } from './classes.js'
import { Classifier, type LearntClassifier, type Scorer } from './classifier.js'
import type { Sentence } from './features.js'
import { commandViews, viewsOf } from './views.js'

/** What training found, enough to build the model again without training: plain data, kept by content hash (content/model-cache.ts). */
export interface Learnt {
  readonly main: LearntClassifier
  readonly command: LearntClassifier
  readonly agreement: LearntClassifier | null
  /** What typos are mended by; null in a language in which they are not. */
  readonly words: CountedWords | null
  /** P(right) where the best subject can be answered or filed, where it can't, and of a command. */
  readonly calibrations: { readonly covered: Calibration; readonly other: Calibration; readonly command: Calibration }
}

/** What a message is heard by. */
export type Hears = Pick<Model, 'candidates' | 'ranked' | 'command' | 'agreement'>

/** A line that was not learnt, as it was read. */
interface AddedLine extends Sentence {
  readonly meaning: Meaning
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

  /**
   * Hears what is like a few added lines as what they mean, and all else as this one does. Where they speak against one meaning, no other gets surer by
   * that: of what nothing was added to, nothing more may be answered. `content`: with the added lines, and without what is gone. Commands
   * are none of its business. Up to a tenth of a second of work (Amendment).
   */
  amended(content: Content, added: readonly AddedLine[]): Hears {
    const classes = classesOf(content)
    const [numbers, before] = [classes, this.#classes].map(numbersOf) as [ReadonlyMap<string, number>, ReadonlyMap<string, number>]
    const lines = added.flatMap(line => {
      const label = numbers.get(JSON.stringify(line.meaning))
      return label === undefined ? [] : [{ ...line, labels: [label] }]
    })
    const main: Scorer = this.#main.amended(
      lines,
      classes.meanings.map(meaning => before.get(JSON.stringify(meaning)) ?? null),
    )
    const addedTo = new Set(added.map(({ meaning }) => meaning.id))
    return {
      candidates: sentence => {
        const found = candidatesOf(leading(main.scores(sentence), classes, mostCandidates), classes, this.#calibrations)
        const sure = new Map(this.candidates(sentence).map(({ meaning, confidence }) => [meaning.id, confidence]))
        return found.map(one =>
          addedTo.has(one.meaning.id) ? one : { ...one, confidence: Math.min(one.confidence, sure.get(one.meaning.id) ?? 0) },
        )
      },
      ranked: sentence => rank(main.scores(sentence), classes),
      command: text => this.command(text),
      agreement: this.agreement,
    }
  }

  /** The command that this text reads as, and how surely; null where another reading is likelier. */
  command(text: string): { readonly command: Command; readonly confidence: number } | null {
    const { label, features } = bestCommand(this.#commands.scores({ text, encoding: null }))
    // Nothing known in it scores the same for all.
    const command = (features[1] ?? 0) > 0 ? commands[label] : undefined
    return command ? { command, confidence: confidence(this.#calibrations.command, features) } : null
  }
}

function numbersOf({ meanings }: Classes): ReadonlyMap<string, number> {
  return new Map(meanings.map((meaning, label) => [JSON.stringify(meaning), label]))
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
