import { Encoder } from '../../../src/understanding/encoder/encoder.js'
import { Classifier, learnClassifier } from '../../../src/understanding/model/classifier.js'
import { viewsOfLines } from '../../../src/understanding/model/views.js'
import { createReader, encoded } from '../../../src/understanding/reader.js'
import { calibrated } from './calibrated.js'
import type { Engine } from './engine.js'

/** Texts that are encoded at once. */
const batch = 256

/** The product's general classifier, with the views of any task (concepts are an FAQ's own), and its confidence as the product calibrates it. */
export const ours: Engine = {
  name: 'counterfoil',
  async train(lines, refusals) {
    const labels = [...new Set(lines.map(({ label }) => label))]
    const numbers = new Map(labels.map((label, number) => [label, number]))
    const encoder = await Encoder.start()
    const examples = []
    for (let at = 0; at < lines.length; at += batch) {
      const some = lines.slice(at, at + batch)
      const encodings = await encoder.encode(some.map(({ text }) => encoded(text)))
      examples.push(...some.map(({ text, label }, i) => ({ text, labels: [numbers.get(label) ?? 0], encoding: encodings[i] ?? null })))
    }
    const views = viewsOfLines(lines.length)
    const { learnt, without } = learnClassifier(views, examples, labels.length)
    const read = calibrated(lines, labels, refusals, without)
    const classifier = new Classifier(views, learnt)
    const reader = createReader(
      encoder,
      text => text,
      error => Promise.reject(error),
    )
    return {
      async predict(text) {
        const [sentence] = await reader.read([text])
        return read(classifier.scores(sentence ?? { text, encoding: null }))
      },
      stop: () => encoder.stop(),
    }
  },
}
