import type { Decision } from '../heard.js'
import type { Content } from '../knowledge.js'
import { subjectOf } from '../model/classes.js'
import type { Part } from './part.js'

/** The entries in the order of the parts that sound of them most, and behind them what only the whole is heard to ask. */
export function inOrderAsked(decision: Decision, parts: readonly Part[], { intents }: Content): Decision {
  if (decision.kind !== 'answer' && decision.kind !== 'request') return decision
  const sentences = parts.filter(({ isClause }) => !isClause)
  const places = new Map(decision.entries.map(({ entry }) => [entry, placeOf(entry, sentences, intents)]))
  const entries = [...decision.entries].sort((one, other) => (places.get(one.entry) ?? 0) - (places.get(other.entry) ?? 0))
  return { ...decision, entries }
}

function placeOf(entry: string, sentences: readonly Part[], intents: Content['intents']): number {
  const soundsOf = ({ candidates }: Part) =>
    Math.max(0, ...candidates.filter(({ meaning }) => subjectOf(meaning.id, intents) === entry).map(({ confidence }) => confidence))
  const sounds = sentences.map(soundsOf)
  const most = Math.max(0, ...sounds)
  return most === 0 ? sentences.length : sounds.indexOf(most)
}
