import type { NaturalClassifier } from 'natural/lib/natural/classifiers/classifier.js'
import { type Engine, nothingToStop } from './engine.js'

/** One of natural's classifiers; the confidence is the value of the best class as a share of all classes' values. */
export function naturalEngine(name: string, newClassifier: () => NaturalClassifier): Engine {
  return {
    name,
    async train(lines) {
      const classifier = newClassifier()
      for (const { text, label } of lines) classifier.addDocument(text, label)
      classifier.train()
      return {
        async predict(text) {
          const found = classifier.getClassifications(text)
          const [best] = found
          const all = found.reduce((sum, { value }) => sum + value, 0)
          // Values of long texts can be too small for a number: then all are 0.
          return { label: best?.label ?? null, confidence: best && all > 0 ? best.value / all : 0 }
        },
        stop: nothingToStop,
      }
    },
  }
}
