import { calibrate, confidence } from '../../../src/understanding/learning/calibration.js'
import { featuresOf } from '../../../src/understanding/model/classes.js'
import type { Line, Prediction } from './engine.js'

type Without = (group: readonly number[]) => readonly ArrayLike<number>[]

/** Groups of lines that are held out in turn. */
const folds = 5

/**
 * Reads scores by label as the product does (learn.ts): the probability that the best answer is right, from its score and from how
 * clearly it leads the other answers and what is no answer, fitted on training lines scored `without` them. Lines that are no answer
 * are few and stand for all the world: together they count as much as all others. Where one of them leads, it is the label, and the
 * surer the less its best answer is right.
 */
export function calibrated(
  lines: readonly Line[],
  labels: readonly string[],
  refusals: ReadonlySet<string>,
  without: Without,
): (scores: ArrayLike<number>) => Prediction {
  const answers = new Set(labels.filter(label => !refusals.has(label)))
  const read = (scores: ArrayLike<number>) => {
    const ranked = Array.from(labels, (subject, label) => ({ subject, score: scores[label] ?? 0 })).sort((a, b) => b.score - a.score)
    const answer = ranked.find(({ subject }) => answers.has(subject))
    const others = ranked.filter(one => one !== answer)
    return { first: ranked[0]?.subject ?? null, answer: answer?.subject, features: featuresOf(answer ? [answer, ...others] : [], answers) }
  }
  const refusing = lines.filter(({ label }) => refusals.has(label)).length
  const calibration = calibrate(
    foldsOf(lines).flatMap(group =>
      without(group).map((scores, at) => {
        const { label } = lines[group[at] as number] as Line
        const { answer, features } = read(scores)
        return { features, right: answer === label, weight: refusals.has(label) ? (lines.length - refusing) / refusing : 1 }
      }),
    ),
  )
  return scores => {
    const { first, features } = read(scores)
    const sure = confidence(calibration, features)
    return { label: first, confidence: first !== null && refusals.has(first) ? 1 - sure : sure }
  }
}

/** The numbers of the lines, those of each label dealt out evenly. */
function foldsOf(lines: readonly Line[]): readonly (readonly number[])[] {
  const groups: number[][] = Array.from({ length: folds }, () => [])
  const met = new Map<string, number>()
  for (const [at, { label }] of lines.entries()) {
    const count = met.get(label) ?? 0
    met.set(label, count + 1)
    groups[count % folds]?.push(at)
  }
  return groups.filter(({ length }) => length > 0)
}
