import MiniSearch from 'minisearch'
import { type Engine, nothingToStop } from './engine.js'

/** A search over the training lines, misspellings allowed as in its README: the label and the score (BM25) of the best hit. */
export const minisearch: Engine = {
  name: 'minisearch',
  async train(lines) {
    const index = new MiniSearch({ fields: ['text'], storeFields: ['label'], searchOptions: { fuzzy: 0.2 } })
    index.addAll(lines.map(({ text, label }, id) => ({ id, text, label })))
    return {
      async predict(text) {
        const [best] = index.search(text)
        return best ? { label: String(best.label), confidence: best.score } : { label: null, confidence: 0 }
      },
      stop: nothingToStop,
    }
  },
}
