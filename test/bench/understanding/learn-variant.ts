import { featuresOf, rank } from '../../../src/understanding/classes.js'
import { learnClassifier } from '../../../src/understanding/classifier.js'
import type { Sentence } from '../../../src/understanding/features.js'
import { learn } from '../../../src/understanding/learn.js'
import { calibrate } from '../../../src/understanding/learning/calibration.js'
import type { Learnt } from '../../../src/understanding/model.js'
import { heldGroups, trainingSet } from '../../../src/understanding/training-set.js'
import { nothing, type Variant } from './variant.js'

/** As in learn(). */
const weightOfUnknown = 0.5

/** What learn() finds, through the views that the variant has left. */
export function learnVariant({ content, views }: Pick<Variant, 'content' | 'views'>, sentences: readonly Sentence[]): Learnt {
  const learnt = learn(content, sentences)
  return views.includes(nothing) ? learnAgain(learnt, { content, views }, sentences) : learnt
}

/**
 * The main classifier and its calibrations once more, through other views: learn() takes the product's. The test holds that it finds
 * the same as learn() through those. A view that sees nothing has no features, and a model that has none of a view reads none.
 */
export function learnAgain(
  { command, calibrations }: Learnt,
  { content, views }: Pick<Variant, 'content' | 'views'>,
  sentences: readonly Sentence[],
): Learnt {
  const { lines, joined, classes } = trainingSet(content, sentences)
  const main = learnClassifier(views, [...lines, ...joined], classes.meanings.length)
  const { groups, whole } = heldGroups(lines, classes)
  const judged = groups.flatMap(group => {
    const held = new Set(group)
    const pairs = [...joined.keys()].filter(pair => joined[pair]?.parts.some(part => held.has(part)))
    const scored = main.without([...group, ...pairs.map(pair => lines.length + pair)])
    return group.map((line, at) => {
      const subject = classes.subjects[lines[line]?.labels[0] as number] as string
      const ranked = rank(scored[at] as Float32Array, classes)
      const best = ranked[0]?.subject ?? ''
      const weight = whole.has(subject) ? weightOfUnknown : 1
      return { features: featuresOf(ranked, classes.covered), right: best === subject, weight, covered: classes.covered.has(best) }
    })
  })
  const covered = calibrate(judged.filter(one => one.covered))
  const other = calibrate(judged.filter(one => !one.covered))
  return { main: main.learnt, command, calibrations: { ...calibrations, covered, other } }
}
