import type { App } from '@slack/bolt'
import { z } from 'zod'
import { keyOfMessage } from '../../delivery/slack/message-link.js'
import { fileFor } from './file-for.js'
import { prefilled } from './forms.js'
import { messageAt } from './message-at.js'
import { customerOf } from './message-of.js'
import { permissionOf } from './permitted.js'
import { plainWords } from './plain-words.js'
import { refusalWords } from './refusal-words.js'
import type { SlackParts } from './slack-parts.js'
import { tellAlone } from './tell-privately.js'
import { createTicketAt } from './ticket-at.js'

const Reaction = z.object({
  user: z.string(),
  /** The same on every delivery of one reaction, and another where it is taken off and put on again. */
  event_ts: z.string(),
  reaction: z.string(),
  item: z.object({ type: z.literal('message'), channel: z.string(), ts: z.string() }),
})
type Reaction = z.infer<typeof Reaction>

const Message = z.object({
  ts: z.string(),
  user: z.string().nullish(),
  team: z.string().nullish(),
  bot_id: z.string().nullish(),
  text: z.string().nullish(),
})

/** Emoji that do something: what they do is a setting. On anything else than a card or a person's message they are only emoji. */
export function listenToReactions(app: App, parts: SlackParts): void {
  const ticketAt = createTicketAt(parts)

  app.event('reaction_added', async ({ event }) => {
    const read = Reaction.safeParse(event)
    const act = read.success ? parts.emoji.get(read.data.reaction) : undefined
    if (!read.success || act === undefined || read.data.user === parts.me.user) return
    await (act === 'file' ? fileMessage(read.data, parts) : onCard(read.data, act, parts))
  })

  async function onCard(reaction: Reaction, kind: 'claim' | 'solve', { desk, triage }: SlackParts): Promise<void> {
    const { user, item } = reaction
    const reference = item.channel === triage ? await ticketAt(item.ts) : null
    if (reference === null) return
    const permission = await ask(reaction, reference, parts)
    if (permission.kind === 'no') return whisper(reaction, permission.words, parts)
    const key = `emoji:${item.ts}:${user}:${kind}:${reaction.event_ts}`
    const result = await desk.act({ key, reference, agent: permission.agent, act: { kind } })
    if (result.kind === 'refused') await whisper(reaction, refusalWords(result.refusal), parts)
  }
}

/** The message's author is the customer: whatever is missing is asked of them. */
async function fileMessage(reaction: Reaction, parts: SlackParts): Promise<void> {
  const { client, catalogue, me, triage } = parts
  const { channel, ts } = reaction.item
  if (channel === triage) return
  const permission = await ask(reaction, null, parts)
  if (permission.kind === 'no') return whisper(reaction, permission.words, parts)
  const read = Message.safeParse(await messageAt(client, channel, ts))
  if (!read.success || !read.data.user || read.data.bot_id || !read.data.text) return
  const words = plainWords(read.data.text, { bot: me.user })
  const { intent, values, language } = await catalogue.hear(words)
  const askable = catalogue.askable(language)
  const chosen = askable.find(({ id }) => id === intent) ?? askable.find(({ kind }) => kind === 'person')
  if (!chosen) return
  const given = prefilled(chosen, words, values)
  const customer = customerOf({ user: read.data.user, team: read.data.team ?? null }, me)
  const place = { channel, ts }
  const source = { place, agent: permission.agent }
  const filed = await fileFor({ customer, key: keyOfMessage(place), intent: chosen.id, values: given, words, source }, parts)
  await whisper(reaction, filedWords[filed], parts)
}

const filedWords = {
  filed: 'Filed: its author is told in a direct message.',
  'filed-before': 'A ticket was filed from this message before, with other content. Nothing was filed now.',
  failed: 'It could not be filed.',
}

function ask({ user, reaction }: Reaction, reference: string | null, parts: SlackParts) {
  return permissionOf({ user, team: null, trigger: null, responseUrl: null, what: `:${reaction}:`, reference }, true, parts)
}

function whisper({ user, item }: Reaction, words: string, { client }: SlackParts): Promise<void> {
  return tellAlone(client, { channel: item.channel, user, thread: null }, words)
}
