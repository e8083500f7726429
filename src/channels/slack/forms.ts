import type { App } from '@slack/bolt'
import type { Block, View as Drawn } from '../../delivery/slack/blocks.js'
import { block, button } from '../../delivery/slack/blocks.js'
import { neutral } from '../../delivery/slack/escape.js'
import { asInput, blockOf, formModal } from '../../delivery/slack/modals/form-modal.js'
import { ackInTime } from './ack-in-time.js'
import { type Filing, fileFor } from './file-for.js'
import { firstView, publishHome } from './find-tickets.js'
import { type Outcome, openInTime } from './in-time.js'
import { customerOf } from './message-of.js'
import { aboutOf, Click, Shortcut, Submission, stateOf, type View } from './payloads.js'
import { permissionOf, permitted, wantingOf } from './permitted.js'
import { plainWords } from './plain-words.js'
import { type Answer, errorAt, showing } from './sending.js'
import type { SlackParts } from './slack-parts.js'
import { asView } from './tell-privately.js'

/** The form as a modal: for a customer by a shortcut or on the Home, for an agent out of somebody's message. */
const [ownForm, fileForm, homeButton] = ['request', 'file-ticket', 'request-form'] as const

export function listenToForms(app: App, parts: SlackParts): void {
  const { client, catalogue } = parts

  app.shortcut('new_copy_request', async ({ ack, body }) => {
    const { user, trigger_id } = Shortcut.parse(body)
    await ackInTime(ack, openOwn(user.id, user.team_id ?? null, trigger_id, parts))
  })

  app.action(homeButton, async ({ ack, body }) => {
    const { user, trigger_id } = Click.parse(body)
    await ackInTime(ack, openOwn(user.id, user.team_id ?? null, trigger_id, parts))
  })

  app.shortcut('file_ticket', async ({ ack, body }) => {
    const shortcut = Shortcut.parse(body)
    const asker = { user: shortcut.user.id, trigger: shortcut.trigger_id, responseUrl: shortcut.response_url ?? null }
    await ackInTime(ack, openInTime(asker, filingOutcome(shortcut, parts), client))
  })

  app.action({ action_id: asInput, type: 'block_actions' }, async ({ ack, body }) => {
    await ack()
    const click = Click.parse(body)
    const [{ selected_option }] = click.actions
    if (click.view?.callback_id !== fileForm || !(await permitted(wantingOf(click), true, parts))) return
    const about = aboutOf(click.view)
    const next = filingView({ ...about, intent: selected_option?.value ?? '' }, valuesIn(click.view), parts)
    if (next) await client.views.update({ view_id: click.view.id, view: asView(next) })
  })

  app.view(ownForm, async ({ ack, body }) => {
    const { user, view } = Submission.parse(body)
    const customer = customerOf({ user: user.id, team: user.team_id ?? null }, parts.me)
    const answer = await file(view, { customer, key: `form:${view.id}`, source: null }, parts)
    await (answer ? ack(answer) : ack())
  })

  app.view(fileForm, async ({ ack, body }) => {
    const { user, view, trigger_id } = Submission.parse(body)
    const wanting = { user: user.id, team: user.team_id ?? null, trigger: trigger_id ?? null, responseUrl: null, what: fileForm }
    const permission = await permissionOf({ ...wanting, reference: null }, true, parts)
    const { customer = '', source = '' } = aboutOf(view)
    const answer =
      permission.kind === 'no'
        ? showing(permission.words)
        : await file(
            view,
            { customer: { channel: 'slack', id: customer }, key: `from:${source}`, source: { place: source, agent: permission.agent } },
            parts,
          )
    await (answer ? ack(answer) : ack())
  })

  app.event('app_home_opened', async ({ event }) => {
    if (event.tab !== 'home') return
    const standing = await parts.agents.standingOf(event.user, null)
    if (standing.kind === 'agent') return publishHome(event.user, firstView(event.user), parts)
    const { text, button: label } = catalogue.home(await languageOf(event.user, null, parts))
    const blocks: Block[] = [block.section(text), block.actions([button({ action: homeButton, label, style: 'primary' })])]
    await client.views.publish({ user_id: event.user, view: asView({ type: 'home', callback_id: 'customer-home', blocks }) })
  })
}

async function openOwn(user: string, team: string | null, trigger_id: string, parts: SlackParts): Promise<void> {
  const { client, catalogue } = parts
  const language = await languageOf(user, team, parts)
  const [intent] = catalogue.askable(language)
  if (!intent) return
  const view = formModal({ callback: ownForm, language, intent, values: {}, about: {} })
  await client.views.open({ trigger_id, view: asView(view) })
}

/** What somebody was last answered in where they write to the bot; English where they have not yet. */
async function languageOf(user: string, team: string | null, { client, desk, me }: SlackParts): Promise<'en' | 'zh'> {
  const { channel } = await client.conversations.open({ users: user })
  const lines = await desk.transcript(`slack:${me.team}:${channel?.id}`, customerOf({ user, team }, me), 0)
  const last = lines.findLast(line => line.from === 'bot')
  return last?.from === 'bot' ? last.language : 'en'
}

/** An agent files a ticket out of a message: what it asks for and what is in it is filled in, its author is the customer. */
async function filingOutcome({ user, trigger_id, response_url, message, channel }: Shortcut, parts: SlackParts): Promise<Outcome> {
  const { catalogue, me } = parts
  const wanting = { user: user.id, team: user.team_id ?? null, trigger: trigger_id, responseUrl: response_url ?? null, what: 'file_ticket' }
  const permission = await permissionOf({ ...wanting, reference: null }, true, parts)
  if (permission.kind === 'no') return { kind: 'words', words: permission.words }
  if (!message || !channel) return { kind: 'nothing' }
  const words = plainWords(message.text ?? '', { bot: me.user })
  const { intent, values, language } = await catalogue.hear(words)
  const askable = catalogue.askable(language)
  const chosen = askable.find(({ id }) => id === intent) ?? askable.find(({ kind }) => kind === 'person') ?? askable[0]
  // Of a message that an app posted nobody is the customer but whoever files it.
  const author =
    message.user && !message.bot_id ? { user: message.user, team: message.team ?? null } : { user: user.id, team: user.team_id ?? null }
  const about = {
    customer: customerOf(author, me).id,
    source: `${channel.id}:${message.ts}`,
    language,
    words: neutral(words).slice(0, 700),
  }
  const given =
    chosen?.kind === 'person' ? { ...Object.fromEntries(chosen.form.fields.slice(0, 1).map(({ name }) => [name, words])) } : values
  const view = filingView({ ...about, intent: chosen?.id ?? '' }, given, parts)
  return view ? { kind: 'view', view } : { kind: 'nothing' }
}

function filingView(
  about: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
  { catalogue }: SlackParts,
): Drawn | null {
  const language = about.language === 'zh' ? 'zh' : 'en'
  const others = catalogue.askable(language)
  const intent = others.find(({ id }) => id === about.intent)
  return intent ? formModal({ callback: fileForm, language, intent, values, about, others, words: about.words ?? '' }) : null
}

/** Files what was filled in, or says at its field what is wrong. */
async function file(view: View, filing: Pick<Filing, 'customer' | 'key' | 'source'>, parts: SlackParts): Promise<Answer> {
  const { intent = '', language: spoken } = aboutOf(view)
  const { values, wrong, words } = parts.catalogue.check(intent, valuesIn(view), spoken === 'zh' ? 'zh' : 'en')
  if (wrong.length > 0) {
    const errors = wrong.map(({ name, say }) => [blockOf(intent, name), say.slice(0, 2_000)])
    return { response_action: 'errors', errors: Object.fromEntries(errors) }
  }
  const filed = await fileFor({ ...filing, intent, values, words }, parts)
  const first = view.blocks.find(({ type }) => type === 'input')?.block_id ?? ''
  if (filed === 'filed-before') return errorAt(first, 'This was filed before, with other content. Nothing was filed now.')
  return filed === 'failed' ? errorAt(first, 'It could not be filed. Nothing was kept; please try again.') : null
}

function valuesIn(view: View): Readonly<Record<string, string>> {
  const { intent = '' } = aboutOf(view)
  const blocks = Object.keys(view.state?.values ?? {}).filter(id => id.startsWith(`${intent}:`))
  return Object.fromEntries(
    blocks.flatMap(id => {
      const name = id.slice(intent.length + 1)
      const state = stateOf(view, id, name)
      const value = state?.value ?? state?.selected_option?.value
      return value ? [[name, value]] : []
    }),
  )
}
