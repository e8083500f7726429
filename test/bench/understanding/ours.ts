import { Classifier, learnClassifier } from '../../../src/understanding/classifier.js'
import { Encoder } from '../../../src/understanding/encoder/encoder.js'
import { characterView, wordView } from '../../../src/understanding/lexical.js'
import { createReader, encoded } from '../../../src/understanding/reader.js'
import type { Engine } from './engine.js'

/** Views of any task: concepts are an FAQ's own. */
const views = [wordView, characterView]

/** Texts that are encoded at once. */
const batch = 256

/** The product's general classifier, as it is: the confidence is the score of the best class. */
export const ours: Engine = {
  name: 'counterfoil',
  async train(lines) {
    const labels = [...new Set(lines.map(({ label }) => label))]
    const numbers = new Map(labels.map((label, number) => [label, number]))
    const encoder = await Encoder.start()
    const examples = []
    for (let at = 0; at < lines.length; at += batch) {
      const some = lines.slice(at, at + batch)
      const encodings = await encoder.encode(some.map(({ text }) => encoded(text)))
      examples.push(...some.map(({ text, label }, i) => ({ text, labels: [numbers.get(label) ?? 0], encoding: encodings[i] ?? null })))
    }
    const classifier = new Classifier(views, learnClassifier(views, examples, labels.length).learnt)
    const reader = createReader(
      encoder,
      text => text,
      error => Promise.reject(error),
    )
    return {
      async predict(text) {
        const [sentence] = await reader.read([text])
        const scores = classifier.scores(sentence ?? { text, encoding: null })
        const confidence = Math.max(...scores)
        return { label: labels[scores.indexOf(confidence)] ?? null, confidence }
      },
      stop: () => encoder.stop(),
    }
  },
}
