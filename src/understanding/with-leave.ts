import { leaveIn } from './acts/closes.js'
import type { Candidate, Decision } from './heard.js'
import type { Content } from './knowledge.js'
import type { Hear } from './states-form.js'

/**
 * The decision, or the small talk that a message is which does nothing but close: what its writer will do next may sound like any policy
 * ("I'll look at the status, bye"). A wish that is surely heard stays one.
 */
export async function withLeave(
  decision: Decision,
  candidates: readonly Candidate[],
  text: string,
  { intents }: Content,
  hear: Hear,
): Promise<Decision> {
  if (decision.kind === 'request' || decision.kind === 'smalltalk') return decision
  const leave = leaveIn(text)
  if (leave === null) return decision
  for (const { meaning } of [...(await hear(leave)), ...candidates]) {
    const intent = meaning.kind === 'intent' ? intents.get(meaning.id) : undefined
    if (intent?.kind === 'smalltalk' && intent.explainsForm !== true) return { kind: 'smalltalk', intent: intent.id }
  }
  return decision
}
