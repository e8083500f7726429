import type { ViewResponseAction } from '@slack/bolt'
import type { Looked } from '../../desk.js'
import type { Act } from '../../tickets/acts.js'
import type { Agent } from '../../tickets/ticket.js'
import type { View } from './payloads.js'
import { refusalWords } from './refusal-words.js'
import type { SlackParts } from './slack-parts.js'
import { asView, noteView } from './tell-privately.js'

/** Who sends a modal off, about which ticket; `key` names this sending, so that it takes effect once. */
export interface Sending {
  readonly view: View
  readonly agent: Agent
  readonly looked: Looked
  readonly key: string
}

/** What Slack is answered: nothing closes the modal. */
export type Answer = ViewResponseAction | null

export async function carryOut({ view, agent, looked, key }: Sending, act: Act, { desk }: SlackParts): Promise<Answer> {
  const result = await desk.act({ key, reference: looked.ticket.reference, agent, act })
  if (result.kind === 'done') return null
  const words = refusalWords(result.refusal)
  const field = view.blocks.find(({ type }) => type === 'input')?.block_id
  return field === undefined ? showing(words) : errorAt(field, words)
}

export function errorAt(block: string, say: string): Answer {
  return { response_action: 'errors', errors: { [block]: say } }
}

export function showing(words: string): Answer {
  return { response_action: 'update', view: asView(noteView(words)) }
}
