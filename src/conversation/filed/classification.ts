import type { Classification, Suggestion } from '../../tickets/ticket.js'
import type { Heard } from '../../understanding/heard.js'
import type { Knowledge } from '../../understanding/knowledge.js'
import { answerReply } from '../answering/answer.js'
import { versionsOf } from '../dated/versions.js'

/** What a ticket records of how its words were understood. */
export function classificationOf({ decision, confidence, candidates }: Heard): Classification {
  const entries = decision.kind === 'answer' || decision.kind === 'request' ? decision.entries.map(({ entry }) => entry) : []
  const intent = decision.kind === 'request' || decision.kind === 'smalltalk' ? decision.intent : null
  return {
    decision: decision.kind,
    entries,
    intent,
    confidence,
    candidates: candidates.map(({ meaning, confidence }) => ({ id: meaning.id, confidence })),
  }
}

/** The approved answer that an agent could send: the first that was asked for, or that of what is requested. None that is not in force. */
export function suggestionOf({ decision }: Heard, { entries, intents }: Knowledge, now: Date): Suggestion | null {
  const first = decision.kind === 'answer' || decision.kind === 'request' ? decision.entries[0] : undefined
  const intent = decision.kind === 'request' ? intents.get(decision.intent) : undefined
  const entry = entries.get(first?.entry ?? (intent?.kind === 'form' ? (intent.entry ?? '') : ''))
  // Which of several wordings is meant is for the agent to find out.
  if (!entry || versionsOf(entry, now).length !== 1) return null
  const { text, question, asOf, revision } = answerReply(entry, first?.side ?? null, now)
  return { entry: entry.id, question, words: text, asOf, revision }
}
