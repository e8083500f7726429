import { type Customer, longestMessage, type Message } from '../../message.js'
import { conversationIn } from './direct-conversation.js'
import { plainWords } from './plain-words.js'
import type { Written } from './read-message.js'

/** Who the app is in its workspace. */
export interface Me {
  readonly team: string
  /** The bot's user id. */
  readonly user: string
  readonly botId: string
  /** The workspace's own address, as in https://example.slack.com/; empty where Slack does not say. */
  readonly url: string
}

/**
 * Slack's ids are unique within an organisation; one app meets people of several. Where a workspace is one of an enterprise, some payloads
 * name that in its place (`E…`): the same person must not be two by it.
 */
export function customerOf({ team, user }: Pick<Written, 'team' | 'user'>, me: Me): Customer {
  return { channel: 'slack', id: `${team === null || team.startsWith('E') ? me.team : team}:${user}` }
}

/**
 * The conversation that something written belongs to: a direct channel is one, threads and all; elsewhere each thread is one with whoever
 * began it. Somebody else who asks in that thread has a conversation of their own.
 */
function conversationOf({ channel, isDirect, user, ts, thread, parent }: Written, me: Me): string {
  if (isDirect) return conversationIn(channel, me)
  const isBeginner = thread === null || thread === ts || parent === user
  return `slack:${me.team}:${channel}:${thread ?? ts}${isBeginner ? '' : `:${user}`}`
}

/**
 * What was written as the core's words for it. Its id is its place, so that a mention, which comes as two events, is one message; where it
 * stands in a thread of a direct channel, the thread is in it, for the reply to go there. An edit is a message that says what it corrects.
 */
export function messageOf(written: Written, me: Me): Message {
  const { channel, ts, thread, edit, files, isDirect } = written
  const words = plainWords(written.text, { bot: me.user })
  const place = `${channel}:${edit ? `${ts}~${edit.ts}` : ts}`
  return {
    id: isDirect && thread !== null && thread !== ts ? `${place}:${thread}` : place,
    conversation: conversationOf(written, me),
    customer: customerOf(written, me),
    text: edit ? corrected(plainWords(edit.was, { bot: me.user }), words) : words,
    isPublic: !isDirect,
    ...(files.length > 0 && !edit ? { files } : {}),
  }
}

/** Longer words than these are a story, which is told again; shorter ones are a value, and say which other one they take the place of. */
const longestValue = 80

function corrected(was: string, is: string): string {
  const isHan = /\p{Script=Han}/u.test(`${was}${is}`)
  const isValue = was !== '' && !/\n/.test(`${was}${is}`) && was.length <= longestValue && is.length <= longestValue && !/[?？]/.test(is)
  const text = isValue ? (isHan ? `不是${was}，是${is}` : `not ${was}, it's ${is}`) : isHan ? `更正：${is}` : `Correction: ${is}`
  return is.trim() === '' || text.length > longestMessage ? is : text
}

/** Whether words begin by calling somebody else than the bot. */
export function callsSomebodyElse({ text }: Pick<Written, 'text'>, me: Me): boolean {
  const called = /^\s*<@([A-Z0-9]+)(?:\|[^>]*)?>/.exec(text)?.[1]
  return called !== undefined && called !== me.user
}

export function callsBot({ text }: Pick<Written, 'text'>, me: Me): boolean {
  return text.includes(`<@${me.user}>`) || text.includes(`<@${me.user}|`)
}
