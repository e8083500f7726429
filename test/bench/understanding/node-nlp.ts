import nlp from 'node-nlp'
import { type Engine, nothingToStop } from './engine.js'

/**
 * `classify` and not `process`: it gives the same intents and scores without the entities and the sentiment, which nobody else here
 * is asked for, and leaves the threshold to the measurement. "None" is its word for a message without a word it knows.
 */
export const nodeNlp: Engine = {
  name: 'node-nlp',
  async train(lines) {
    const manager = new nlp.NlpManager({ languages: ['en'], forceNER: false, autoSave: false, autoLoad: false, nlu: { log: false } })
    for (const { text, label } of lines) manager.addDocument('en', text, label)
    await manager.train()
    return {
      async predict(text) {
        const { intent, score } = await manager.classify('en', text)
        return intent === 'None' ? { label: null, confidence: 0 } : { label: intent, confidence: score }
      },
      stop: nothingToStop,
    }
  },
}
