import { Classifier, type LearntClassifier, learnClassifier } from './classifier.js'
import type { ReadBackLines } from './knowledge.js'
import { commandViews } from './views.js'

/** What tells an answer on which a form is filed from all others, learnt from whole answers by their words alone; null where there are none. */
export function learnAgreement(lines: ReadBackLines | null): LearntClassifier | null {
  if (lines === null) return null
  const examples = [lines.agrees, lines.other].flatMap((texts, label) => texts.map(text => ({ text, encoding: null, labels: [label] })))
  return learnClassifier(commandViews, examples, 2).learnt
}

/**
 * How much a text sounds like an answer on which a form is filed: above 0 more like one than like any other answer, 1 about as the lines themselves. Null
 * where nothing was learnt, or it has no word that was.
 */
export function agreementOf(learnt: LearntClassifier | null): (text: string) => number | null {
  if (learnt === null) return () => null
  const classifier = new Classifier(commandViews, learnt)
  return text => {
    const [agrees = 0, other = 0] = classifier.scores({ text, encoding: null })
    return agrees === other ? null : agrees - other
  }
}
