import { longestReply } from '../../tickets/acts.js'
import { permissionOf } from './permitted.js'
import { plainWords } from './plain-words.js'
import type { Written } from './read-message.js'
import { refusalWords } from './refusal-words.js'
import type { SlackParts } from './slack-parts.js'
import { tellAlone } from './tell-privately.js'
import { createTicketAt } from './ticket-at.js'

/**
 * What is written among the agents. In the thread of a card it is a note on the ticket, for agents alone; nothing that is written there ever
 * reaches a customer. Rejects where Slack does not say which ticket it is, so that the event comes again.
 */
export function hearNotes(parts: SlackParts): (written: Written) => Promise<void> {
  const ticketAt = createTicketAt(parts)

  return async written => {
    const { thread, user, team, channel, ts, edit, files } = written
    if (thread === null || thread === ts) return
    const reference = await ticketAt(thread)
    if (reference === null) return
    const wanting = { user, team, trigger: null, responseUrl: null, what: 'note', reference }
    const permission = await permissionOf(wanting, true, parts)
    if (permission.kind === 'no') return tellAlone(parts.client, written, permission.words)
    const words = [plainWords(written.text, { bot: parts.me.user }), ...files.map(name => `[${name}]`)]
      .filter(each => each !== '')
      .join('\n')
    if (words.trim() === '') return
    const act = { kind: 'note' as const, words: `${edit ? '(edited) ' : ''}${words}`.slice(0, longestReply) }
    const key = `note:${channel}:${ts}${edit ? `~${edit.ts}` : ''}`
    const result = await parts.desk.act({ key, reference, agent: permission.agent, act })
    if (result.kind === 'refused') await tellAlone(parts.client, written, refusalWords(result.refusal))
  }
}
