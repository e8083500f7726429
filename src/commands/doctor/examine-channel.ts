import type { WebClient } from '@slack/web-api'
import { ask, whyNot } from './ask-slack.js'
import { type Finding, ok, wrong } from './finding.js'

/** What is looked at: the finding's name, the setting, and what is posted there. */
interface Examined {
  readonly check: string
  readonly name: string
  readonly posts: string
  /** Why nobody of elsewhere shall be in it. */
  readonly shared: string
}

export const triage: Examined = {
  check: 'slack-triage-channel',
  name: 'SLACK_TRIAGE_CHANNEL',
  posts: 'card',
  shared: 'would read every ticket',
}
export const writers: Examined = {
  check: 'slack-authors-channel',
  name: 'SLACK_AUTHORS_CHANNEL',
  posts: 'notice',
  shared: 'would read what customers ask',
}

/** Whether the bot can post in a channel that nobody of elsewhere reads. */
export async function examineChannel(
  client: WebClient,
  id: string,
  { check, name: setting, posts, shared: reads }: Examined,
): Promise<Finding> {
  const asked = await ask(client.conversations.info({ channel: id }))
  const invite = 'Write "/invite @Counterfoil" in the channel.'
  if (asked.kind === 'refused' && asked.code === 'channel_not_found')
    return wrong(
      check,
      `There is no channel ${id}, or it is private and the bot is not in it.`,
      `${invite} If that does not help, correct ${setting}.`,
    )
  if (asked.kind === 'refused' && asked.code === 'missing_scope')
    return wrong(
      check,
      `The token may not look at the channel ${id}.`,
      'Give it the scopes channels:read and groups:read, and reinstall the app.',
    )
  if (asked.kind !== 'answered')
    return wrong(check, `The channel ${id} could not be looked at: ${whyNot(asked)}.`, `Try again; correct ${setting} if it stays.`)
  const { name, is_member: member, is_archived: archived, is_ext_shared: shared } = asked.answer.channel ?? {}
  if (archived)
    return wrong(check, `#${name} is archived: no ${posts} can be posted.`, `Unarchive it, or set ${setting} to another channel.`)
  if (!member) return wrong(check, `The bot is not in #${name}.`, invite)
  if (shared)
    return wrong(check, `#${name} is shared with another organisation, which ${reads}.`, `Set ${setting} to a channel of your own.`)
  return ok(check, `The bot is in #${name}.`)
}
