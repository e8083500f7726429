import type { Candidate, Decision } from '../../src/understanding/heard.js'
import type { Content, Meaning } from '../../src/understanding/knowledge.js'
import { smallContent } from '../support/small-content.js'

/** The small content, its form belonging to the entry on postage. */
export const content: Content = {
  ...smallContent,
  intents: new Map([...smallContent.intents].map(([id, one]) => [id, one.kind === 'form' ? { ...one, entry: 'postage' } : one])),
}

/** A meaning, its confidence and its score. */
export type Scored = readonly [id: string, confidence: number, score?: number]

export function candidates(...scored: readonly Scored[]): readonly Candidate[] {
  return scored.map(([id, confidence, score = 0]) => ({ meaning: meaningOf(id), confidence, score }))
}

function meaningOf(id: string): Meaning {
  if (id === 'several' || id === 'one') return { kind: 'entry', id: 'split-statement', side: id }
  if (content.entries.has(id)) return { kind: 'entry', id, side: null }
  return content.topics.has(id) ? { kind: 'topic', id } : { kind: 'intent', id }
}

/** "answer postage, split-statement/one + refund": short enough to be compared in a table. */
export function told(decision: Decision): string {
  const refs = (list: readonly { entry: string; side: string | null }[]) =>
    list.map(({ entry, side }) => (side === null ? entry : `${entry}/${side}`)).join(', ')
  switch (decision.kind) {
    case 'answer':
      return `answer ${refs(decision.entries)}${decision.topics.length > 0 ? ` + ${decision.topics.join(', ')}` : ''}`
    case 'clarify':
      return `clarify ${refs(decision.between)}`
    case 'request': {
      const { intent, entries, topics = [] } = decision
      return `request ${intent}${entries.length > 0 ? ` after ${refs(entries)}` : ''}${topics.length > 0 ? ` + ${topics.join(', ')}` : ''}`
    }
    case 'smalltalk':
      return `smalltalk ${decision.intent}`
    case 'not-covered':
      return `not covered: ${decision.topics.join(', ')}`
    case 'unknown':
      return 'unknown'
  }
}
