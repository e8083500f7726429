import type { Engine } from './engine.js'

/** Every engine by its name, ours first. Opened one by one, so that no process carries more than the one it measures. */
export const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  counterfoil: async () => (await import('./ours.js')).ours,
  'natural-bayes': async () => (await import('./natural-bayes.js')).naturalBayes,
  'natural-logistic': async () => (await import('./natural-logistic.js')).naturalLogistic,
  'node-nlp': async () => (await import('./node-nlp.js')).nodeNlp,
  minisearch: async () => (await import('./minisearch.js')).minisearch,
}

/** The engine that the others are measured against. */
export const oursName = 'counterfoil'
