import type { Decision, Heard } from '../understanding/heard.js'
import type { Intent, Meaning } from '../understanding/knowledge.js'
import { subjectOf } from '../understanding/model/classes.js'

/** What became of one message, as far as scores need it. A form counts as the entry that it belongs to, opened or considered. */
export interface Outcome {
  readonly decision: Decision['kind']
  /** Entries that the customer is given, in order; empty where nothing is answered and no form opened. */
  readonly given: readonly string[]
  /** The entry whose form was opened, or null. */
  readonly opened: string | null
  /** Best first. `entry` is null for what is no answer: topics that are not covered, small talk, a person, the status. */
  readonly candidates: readonly Considered[]
  readonly fields: Readonly<Record<string, string>>
}

export interface Considered {
  readonly entry: string | null
  readonly confidence: number
}

export function outcomeOf({ decision, candidates, fields }: Heard, intents: ReadonlyMap<string, Intent>): Outcome {
  const opened = decision.kind === 'request' ? entryOfForm(decision.intent, intents) : null
  const entries = decision.kind === 'answer' || decision.kind === 'request' ? decision.entries.map(({ entry }) => entry) : []
  return {
    decision: decision.kind,
    given: [...new Set(opened === null ? entries : [...entries, opened])],
    opened,
    candidates: candidates.map(({ meaning, confidence }) => ({ entry: entryOf(meaning, intents), confidence })),
    fields,
  }
}

function entryOf({ kind, id }: Meaning, intents: ReadonlyMap<string, Intent>): string | null {
  if (kind === 'entry') return id
  return kind === 'intent' ? entryOfForm(id, intents) : null
}

/** A form that belongs to no entry stands for itself. */
function entryOfForm(id: string, intents: ReadonlyMap<string, Intent>): string | null {
  return intents.get(id)?.kind === 'form' ? subjectOf(id, intents) : null
}
