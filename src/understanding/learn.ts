import { type Calibration, calibrate, type Judged } from './calibration.js'
import { type Classes, featuresOf, rank } from './classes.js'
import { type Example, type HeldOut, train } from './classifier.js'
import { type Content, commands } from './knowledge.js'
import type { Learnt } from './model.js'
import { trainingSet } from './training-set.js'

/** Trains both classifiers and calibrates them. Seconds of work, the same result bit for bit for the same content. */
export function learn(content: Content): Learnt {
  const { classes, lines, heldFrom, commandLines } = trainingSet(content)
  const main = train(lines, classes.meanings.length, heldFrom)
  const judged = [...groups(lines, heldFrom, classes)].flatMap(([subject, group]) => judge(subject, group, main.held, classes))
  const command = train(commandLines, commands.length + 1, 0)
  return {
    weights: main.weights,
    commandWeights: command.weights,
    calibrations: {
      covered: calibrate(judged.filter(({ best }) => classes.covered.has(best))),
      other: calibrate(judged.filter(({ best }) => !classes.covered.has(best))),
      command: calibrateCommands(
        commandLines.map(({ label }) => label),
        command.held,
      ),
    },
  }
}

/** The held-out lines of each subject, by number. */
function groups(lines: readonly Example[], heldFrom: number, { subjects }: Classes): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [line, { label }] of lines.entries()) {
    const subject = subjects[label] ?? ''
    if (line < heldFrom) continue
    const group = found.get(subject)
    if (group) group.push(line)
    else found.set(subject, [line])
  }
  return found
}

/**
 * Each line of a subject twice: without itself (is the subject found again?) and without the whole subject (a topic nobody has
 * written about yet: whatever is found is wrong). The second counts half, since most customers ask what is known.
 */
function judge(subject: string, group: readonly number[], held: HeldOut, classes: Classes): (Judged & { best: string })[] {
  const alone = group.flatMap(line => held.without([line])).map(scores => ({ scores, known: true }))
  const together = held.without(group).map(scores => ({ scores, known: false }))
  return [...alone, ...together].map(({ scores, known }) => {
    const ranked = rank(scores, classes)
    const best = ranked[0]?.subject ?? ''
    return { features: featuresOf(ranked), right: known && best === subject, weight: known ? 1 : 0.5, best }
  })
}

function calibrateCommands(labels: readonly number[], held: HeldOut): Calibration {
  const judged = labels.flatMap((label, line) => {
    const [scores] = held.without([line])
    if (!scores) return []
    const ranked = [...scores.score.keys()].map(at => ({ at, score: scores.score[at] ?? 0, nearest: scores.nearest[at] ?? 0 }))
    ranked.sort((a, b) => b.score - a.score)
    const best = ranked[0]
    return best && best.at < commands.length ? [{ features: featuresOf(ranked), right: best.at === label, weight: 1 }] : []
  })
  return calibrate(judged)
}
