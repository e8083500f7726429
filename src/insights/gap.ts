import type { Heard } from '../understanding/heard.js'
import type { Asked } from './asked.js'

/** Why a message is a gap: it was not answered, its answer did not help, or it would be answered only after asking back. */
export type Reason = 'not-answered' | 'unhelpful' | 'unsure'

/** A message that the FAQ could serve better, and what it is heard as now. */
export interface Gap {
  readonly asked: Asked
  readonly reason: Reason
  /** The subject it is nearest to: an entry, a topic that is not covered, or an intent; null for none. */
  readonly nearest: { readonly kind: 'entry' | 'topic' | 'intent'; readonly id: string; readonly confidence: number } | null
}

/** Below this an answer that was given was given on a guess. */
const sure = 0.7

/**
 * Whether a message is a gap, heard with what is known now: what phrasings were written for since is none any more. Small talk, commands
 * and requests are none: they ask for nothing that an entry says.
 */
export function gapOf(asked: Asked, { decision, candidates, command, confidence }: Heard): Gap | null {
  const [first] = candidates
  const nearest =
    first && first.meaning.kind !== 'command' ? { kind: first.meaning.kind, id: first.meaning.id, confidence: first.confidence } : null
  const gap = (reason: Reason): Gap => ({ asked, reason, nearest })
  if (asked.unhelpful) return gap('unhelpful')
  if (decision.kind === 'smalltalk' || decision.kind === 'request' || command !== null) return null
  if (decision.kind === 'unknown' || decision.kind === 'not-covered') return asked.answered.length > 0 ? null : gap('not-answered')
  if (decision.kind === 'clarify') return gap(asked.answered.length > 0 ? 'unsure' : 'not-answered')
  return confidence < sure ? gap('unsure') : null
}
