import type { Ticket } from '../../tickets/ticket.js'

/** A message in Slack. */
interface Place {
  readonly channel: string
  readonly ts: string
}

/** Where a message can be opened, by the workspace's own address as in https://example.slack.com/; null where Slack has not said that. */
export function messageLink(workspace: string, { channel, ts }: Place): string | null {
  return workspace === '' ? null : `${workspace}archives/${channel}/p${ts.replace('.', '')}`
}

/** What a request is named after that an agent files from somebody's message: each message files once. */
export function keyOfMessage({ channel, ts }: Place): string {
  return `from:${channel}:${ts}`
}

/** The message that a ticket was filed from, also where its author was asked for more before; null where it was none. */
export function filedFrom({ key }: Pick<Ticket, 'key'>): Place | null {
  // Elsewhere than in Slack customers name their messages themselves.
  const [, channel, ts] = /^slack:.*:from:([A-Z0-9]+):(\d+\.\d+)(?:#\d+)?$/.exec(key) ?? []
  return channel && ts ? { channel, ts } : null
}
