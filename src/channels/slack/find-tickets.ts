import type { App } from '@slack/bolt'
import { queueActions } from '../../delivery/slack/actions.js'
import { type Block, block } from '../../delivery/slack/blocks.js'
import { escaped } from '../../delivery/slack/escape.js'
import { asKnown } from '../../delivery/slack/post.js'
import { homeView, queueBlocks, queueText, searchOf } from '../../delivery/slack/queue-blocks.js'
import { traceOf } from '../../log.js'
import { type Filter, filters, type View } from '../../tickets/queue.js'
import { ackInTime } from './ack-in-time.js'
import { inTime, meanwhile, surely } from './in-time.js'
import { Click, Command, stateOf } from './payloads.js'
import { permissionOf, permitted, type Wanting, wantingOf } from './permitted.js'
import type { SlackParts } from './slack-parts.js'
import { asView, respond } from './tell-privately.js'
import { codeOf } from './token-refused.js'

/** Agents find tickets by `/invoices` and on the Home, by the same filters and the same search. What they see nobody else does. */
export function listenToFinders(app: App, parts: SlackParts): void {
  app.command('/invoices', async ({ ack, body }) => {
    const { user_id, team_id, text, trigger_id, response_url } = Command.parse(body)
    const wanting = { user: user_id, team: team_id ?? null, trigger: trigger_id, responseUrl: response_url ?? null, what: '/invoices' }
    const found = findFor({ ...wanting, reference: null }, viewOf(text, user_id), parts).catch((error: unknown) => {
      parts.log.error({ error: traceOf(error) }, 'tickets could not be listed')
      return { text: meanwhile.failed, blocks: [block.section(meanwhile.failed)] }
    })
    const first = await inTime(found)
    if (first !== 'late') return ack({ response_type: 'ephemeral', text: first.text, blocks: asKnown(first.blocks) })
    await ack()
    if (response_url) await respond(response_url, await found)
  })

  app.action(/^queue-filter-/, async ({ ack, body }) => ackInTime(ack, showSurely(Click.parse(body), parts)))
  app.action(queueActions.search, async ({ ack, body }) => ackInTime(ack, showSurely(Click.parse(body), parts)))
  // A link, which Slack follows itself.
  app.action(/^queue-open-/, async ({ ack }) => ack())
}

/** The list, or why not. */
async function findFor(
  wanting: Wanting,
  view: View,
  parts: SlackParts,
): Promise<{ readonly text: string; readonly blocks: readonly Block[] }> {
  const permission = await permissionOf(wanting, true, parts)
  if (permission.kind === 'no') return { text: permission.words, blocks: [block.section(permission.words)] }
  return listFor(view, parts)
}

function showSurely(click: Click, parts: SlackParts): Promise<void> {
  return surely(wantingOf(click), show(click, parts), parts)
}

/** The filter or search that was pressed or typed, shown where it was. */
async function show(click: Click, parts: SlackParts): Promise<void> {
  if (!(await permitted(wantingOf(click), true, parts))) return
  const [{ action_id, value }] = click.actions
  const { user, view: home } = click
  const filter = filters.find(each => each === value)
  const typed = home ? stateOf(home, queueActions.search)?.value : null
  const search = action_id === queueActions.search ? searchOf(typed ?? value) : null
  const view: View = { filter: filter ?? 'all', search, agent: user.id }
  if (home) return publishHome(user.id, view, parts, home.hash)
  if (click.response_url) await respond(click.response_url, { ...(await listFor(view, parts)), replace: true })
}

/** A filter's name, or what is searched for; nothing is what one has oneself. */
function viewOf(text: string, agent: string): View {
  const typed = text.trim()
  const filter = typed === '' ? 'mine' : filters.find(each => each === typed.toLowerCase())
  return filter ? { filter, search: null, agent } : { filter: 'all', search: searchOf(typed), agent }
}

/** With the hash of what was pressed, a view that was drawn meanwhile stays: it is of a later press. */
export async function publishHome(user: string, view: View, parts: SlackParts, hash?: string | null): Promise<void> {
  const home = homeView(await queueFor(view, parts))
  try {
    await parts.client.views.publish({ user_id: user, view: asView(home), ...(hash ? { hash } : {}) })
  } catch (error) {
    if (codeOf(error) !== 'hash_conflict') throw error
  }
}

export const firstView = (agent: string): View => ({ filter: 'mine' satisfies Filter, search: null, agent })

/** The list, and what is read out of it. */
async function listFor(view: View, parts: SlackParts): Promise<{ readonly text: string; readonly blocks: readonly Block[] }> {
  const listed = await queueFor(view, parts)
  return { text: escaped(queueText(listed), 1_000), blocks: queueBlocks(listed) }
}

async function queueFor(view: View, { desk, catalogue, me, now }: SlackParts) {
  return {
    queue: catalogue.queue(await desk.queue(), view),
    view,
    zone: catalogue.zone,
    now: now(),
    workspace: me.url,
    nameOf: (intent: string) => catalogue.nameOf(intent),
  }
}
