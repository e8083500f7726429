import type { Candidate } from '../heard.js'
import type { Content } from '../knowledge.js'
import { classesOf, rank } from './classes.js'
import { learnClassifier } from './classifier.js'
import type { Sentence } from './features.js'
import { withParts } from './learn.js'
import { candidatesOf, type Learnt } from './model.js'
import { trainingSet } from './training-set.js'
import { viewsOf } from './views.js'

/** So many groups of lines are left out in turn. */
const folds = 5

/**
 * What each phrasing would be taken for if it had not been written: a fifth of every meaning's lines is left out at a time, and scored by what
 * the others taught (k-fold cross-validation). `sentences`: the phrasings as the reader has read them, in their order. Null for commands,
 * which are told apart by themselves. Seconds of work.
 */
export function heldOut(
  content: Content,
  sentences: readonly Sentence[],
  calibrations: Learnt['calibrations'],
): readonly (readonly Candidate[] | null)[] {
  const { lines, joined } = trainingSet(content, sentences)
  const classes = classesOf(content)
  const { without } = learnClassifier(viewsOf(content), [...lines, ...joined], classes.meanings.length)
  const candidates: (readonly Candidate[])[] = []
  for (const group of groupsOf(lines.map(({ labels }) => labels[0] ?? 0))) {
    const scores = without([...group, ...withParts(joined, group, lines.length)])
    for (const [at, line] of group.entries()) candidates[line] = candidatesOf(rank(scores[at] ?? [], classes), classes, calibrations)
  }
  let line = 0
  return content.phrasings.map(({ meaning }) => (meaning.kind === 'command' ? null : (candidates[line++] ?? [])))
}

/** Every class gives a fifth of its lines to each group. */
function groupsOf(labels: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = Array.from({ length: folds }, () => [])
  const met = new Map<number, number>()
  for (const [line, label] of labels.entries()) {
    const count = met.get(label) ?? 0
    met.set(label, count + 1)
    groups[count % folds]?.push(line)
  }
  return groups.filter(({ length }) => length > 0)
}
