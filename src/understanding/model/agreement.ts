import { Classifier, type LearntClassifier, learnClassifier } from './classifier.js'
import type { Sentence } from './features.js'
import { commandViews } from './views.js'

/** Answers to a read-back as they were read: those on which it is filed, and all others. */
export interface ReadBackSentences {
  readonly agrees: readonly Sentence[]
  readonly other: readonly Sentence[]
}

/** What tells an answer on which a form is filed from all others, learnt from whole answers; null where there are none. */
export function learnAgreement(answers: ReadBackSentences | null): LearntClassifier | null {
  if (answers === null) return null
  const examples = [answers.agrees, answers.other].flatMap((sentences, label) => sentences.map(one => ({ ...one, labels: [label] })))
  return learnClassifier(commandViews, examples, 2).learnt
}

/**
 * How much a sentence sounds like an answer on which a form is filed: above 0 more like one than like any other answer, 1 about as the lines themselves.
 * Null where nothing was learnt, or it has nothing that was.
 */
export function agreementOf(learnt: LearntClassifier | null): (sentence: Sentence) => number | null {
  if (learnt === null) return () => null
  const classifier = new Classifier(commandViews, learnt)
  return sentence => {
    const [agrees = 0, other = 0] = classifier.scores(sentence)
    return agrees === other ? null : agrees - other
  }
}
