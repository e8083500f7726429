import type { Decision, EntryRef } from '../heard.js'
import type { Part } from './part.js'
import { parting } from './parting.js'

/**
 * What the whole calls for, with the half of an entry that its own question asks for: "can April and May share one, and can they be mailed separately?" has
 * words of both halves, and only its first part is about either. Both are told where that part leaves it open, and the
 * whole's where no part, or parts of both, ask for it.
 */
export function withSideAsked(decision: Decision, parts: readonly Part[]): Decision {
  return decision.kind === 'answer'
    ? { ...decision, entries: decision.entries.map(ref => ({ ...ref, side: sideOf(ref, parts) })) }
    : decision
}

function sideOf({ entry, side }: EntryRef, parts: readonly Part[]): string | null {
  const asked = parts.flatMap(({ candidates: [first], isQuestion, isClause }) =>
    first?.meaning.kind === 'entry' && first.meaning.id === entry && isQuestion && !isClause && first.confidence >= parting.listed
      ? [first.meaning.side]
      : [],
  )
  const [only, ...others] = new Set(asked)
  return only === undefined || others.length > 0 ? side : only
}
