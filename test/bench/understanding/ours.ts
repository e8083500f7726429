import { Classifier, train } from '../../../src/understanding/classifier.js'
import { type Engine, nothingToStop } from './engine.js'

/** The product's general classifier, as it is: the confidence is the score of the best class. */
export const ours: Engine = {
  name: 'counterfoil',
  async train(lines) {
    const labels = [...new Set(lines.map(({ label }) => label))]
    const numbers = new Map(labels.map((label, number) => [label, number]))
    const examples = lines.map(({ text, label }) => ({ text, label: numbers.get(label) ?? 0 }))
    const classifier = new Classifier(examples, labels.length, train(examples, labels.length, examples.length).weights)
    return {
      async predict(text) {
        const { score } = classifier.scores(text)
        const confidence = Math.max(...score)
        return { label: labels[score.indexOf(confidence)] ?? null, confidence }
      },
      stop: nothingToStop,
    }
  },
}
