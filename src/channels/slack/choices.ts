import type { App } from '@slack/bolt'
import { z } from 'zod'
import { plain } from '../../delivery/slack/escape.js'
import { directConversation } from './direct-conversation.js'
import { give, isAccepted } from './give-message.js'
import { customerOf, messageOf } from './message-of.js'
import type { SlackParts } from './slack-parts.js'
import { respond } from './tell-privately.js'

/** The action ids of what customers are shown: a choice of a reply, and to go on in a direct channel. */
export const [choiceAction, privateAction] = [/^choice:\d+$/, 'go-on-in-private']

/** What customers press below a reply. */
export function listenToChoices(app: App, parts: SlackParts): void {
  const { me } = parts

  app.action(choiceAction, async ({ ack, body }) => {
    const { data: press } = Press.safeParse(body)
    if (!press) return ack()
    const [{ value }] = press.actions
    const at = { channel: press.channel.id, user: press.user.id, team: press.user.team_id ?? null }
    const { message_ts, thread_ts } = press.container
    // A reply's buttons are one question: it is answered once, whichever is pressed and however often.
    const place = { ...at, isDirect: true, ts: message_ts, thread: thread_ts ?? null, parent: null, text: '', files: [], edit: null }
    const written = messageOf(place, me)
    const message = { ...written, id: `${written.id}:choice`, text: value }
    const hearing = async () => {
      await give(message, parts, thread_ts ?? null)
      await showChoice(press, value)
    }
    // As with what is written: it is kept, so that whoever pressed need not wait until it has been heard.
    if (await isAccepted(message, parts)) parts.later(hearing())
    else await hearing()
    await ack()
  })

  app.action(privateAction, async ({ ack, body }) => {
    await ack()
    const { data: press } = Press.safeParse(body)
    if (!press) return
    const [{ value }] = press.actions
    await goOnInPrivate(press.user, value, parts)
  })
}

/** The buttons that can't be pressed any more make way for what was chosen. Nothing depends on it. */
async function showChoice({ response_url, message }: z.infer<typeof Press>, chosen: string): Promise<void> {
  if (!response_url || !message) return
  const rest = message.blocks.filter(({ type }) => type !== 'actions')
  const blocks = [...rest, { type: 'context', elements: [plain(`› ${chosen}`, 300)] }]
  await respond(response_url, { text: message.text, blocks, replace: true })
}

const Press = z.object({
  response_url: z.string().optional(),
  message: z.object({ text: z.string(), blocks: z.array(z.looseObject({ type: z.string() })).default([]) }).optional(),
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  channel: z.object({ id: z.string() }),
  container: z.object({ message_ts: z.string(), thread_ts: z.string().optional() }),
  actions: z.tuple([z.object({ action_id: z.string(), value: z.string() })]),
})

/** The same words once more, where nobody else reads along. `place` is the public conversation and the message in it. */
async function goOnInPrivate({ id: user, team_id }: z.infer<typeof Press>['user'], place: string, parts: SlackParts): Promise<void> {
  const { desk, client, me } = parts
  const [conversation = '', id = ''] = place.split(' ')
  const customer = customerOf({ user, team: team_id ?? null }, me)
  const lines = await desk.transcript(conversation, customer, 0)
  const said = lines.find(line => line.from === 'customer' && line.message === id)
  if (said?.from !== 'customer') return
  const { text, files } = said
  const direct = await directConversation(client, user, me)
  await give({ id, conversation: direct, customer, text, ...(files ? { files } : {}) }, parts, null)
}
