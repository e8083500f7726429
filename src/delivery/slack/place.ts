/** Where a conversation takes place in Slack; its id says so. `thread` is null in a direct channel. */
export interface Place {
  readonly team: string
  readonly channel: string
  readonly thread: string | null
}

/** The place of conversation `slack:TEAM:CHANNEL[:THREAD[:USER]]`, or of a later one in a direct channel, `slack:TEAM:CHANNEL::NUMBER`; null
 * where it is none of Slack's. */
export function placeOf(conversation: string): Place | null {
  const [kind, team, channel, thread] = conversation.split(':')
  return kind === 'slack' && team && channel ? { team, channel, thread: thread || null } : null
}

/** The thread that a message of a direct channel was written in: `CHANNEL:TS:THREAD`. */
export function threadOf(message: string, channel: string): string | null {
  const [place, , thread] = message.split(':')
  return place === channel && thread !== undefined && /^\d+\.\d+$/.test(thread) ? thread : null
}

/** The user id of a customer `TEAM:USER`. */
export function userOf(customer: string): string {
  return customer.split(':')[1] ?? ''
}
