import type { App } from '@slack/bolt'
import { z } from 'zod'
import type { Block, View as Drawn } from '../../delivery/slack/blocks.js'
import { block, button } from '../../delivery/slack/blocks.js'
import { neutral } from '../../delivery/slack/escape.js'
import { keyOfMessage } from '../../delivery/slack/message-link.js'
import { type Askable, asInput, blockOf, formModal } from '../../delivery/slack/modals/form-modal.js'
import type { SpokenLanguage } from '../../message.js'
import { ackInTime } from './ack-in-time.js'
import { directConversation } from './direct-conversation.js'
import { type Filing, fileFor } from './file-for.js'
import { firstView, publishHome } from './find-tickets.js'
import { answerInTime, type Outcome, openInTime } from './in-time.js'
import { customerOf } from './message-of.js'
import { aboutOf, Click, Shortcut, Submission, stateOf, type View } from './payloads.js'
import { permissionOf, permitted, wantingOf } from './permitted.js'
import { plainWords } from './plain-words.js'
import { redraw } from './redraw.js'
import { type Answer, errorAt, showing } from './sending.js'
import type { SlackParts } from './slack-parts.js'
import { type Asker, asView } from './tell-privately.js'
import { codeOf } from './token-refused.js'

/** The form as a modal: for a customer by a shortcut or on the Home, for an agent out of somebody's message. */
const [ownForm, fileForm, homeButton] = ['request', 'file-ticket', 'request-form'] as const

export function listenToForms(app: App, parts: SlackParts): void {
  const { client, catalogue } = parts

  app.shortcut('new_copy_request', async ({ ack, body }) => {
    const { user, trigger_id } = Shortcut.parse(body)
    await ackInTime(ack, openOwn({ user: user.id, trigger: trigger_id, responseUrl: null, team: user.team_id ?? null }, parts))
  })

  app.action(homeButton, async ({ ack, body }) => {
    const { user, trigger_id } = Click.parse(body)
    await ackInTime(ack, openOwn({ user: user.id, trigger: trigger_id, responseUrl: null, team: user.team_id ?? null }, parts))
  })

  app.shortcut('file_ticket', async ({ ack, body }) => {
    const shortcut = Shortcut.parse(body)
    const asker = { user: shortcut.user.id, trigger: shortcut.trigger_id, responseUrl: shortcut.response_url ?? null }
    await ackInTime(ack, openInTime(asker, filingOutcome(shortcut, parts), parts))
  })

  app.action({ action_id: asInput, type: 'block_actions' }, async ({ ack, body }) => {
    await ack()
    const click = Click.parse(body)
    const [{ selected_option }] = click.actions
    if (click.view?.callback_id !== fileForm || !(await permitted(wantingOf(click), true, parts))) return
    const about: Readonly<Record<string, string>> = { ...aboutOf(click.view), intent: selected_option?.value ?? '' }
    const { values } = await catalogue.hear(about.words ?? '')
    const chosen = catalogue.askable(spokenIn(click.view)).find(({ id }) => id === about.intent)
    const next = filingView(about, { ...prefilled(chosen, about.words ?? '', values), ...valuesIn(click.view) }, parts)
    if (next) await redraw(client, click.view, next)
  })

  app.view(ownForm, async ({ ack, body }) => {
    const { user, view } = Submission.parse(body)
    const customer = customerOf({ user: user.id, team: user.team_id ?? null }, parts.me)
    const words = catalogue.formWords(spokenIn(view))
    const filed = file(view, { customer, key: `form:${view.id}`, source: null }, parts)
    await answerInTime({ view, ack: answer => (answer ? ack(answer) : ack()), words }, filed, parts)
  })

  app.view(fileForm, async ({ ack, body }) => {
    const submission = Submission.parse(body)
    await answerInTime({ view: submission.view, ack: answer => (answer ? ack(answer) : ack()) }, fileForOther(submission, parts), parts)
  })

  app.event('app_home_opened', async opened => {
    const { data: event } = HomeOpened.safeParse(opened.event)
    if (event?.tab !== 'home') return
    // Nothing is lost where it fails: it is drawn anew whenever it is opened.
    await drawHome(event.user, parts).catch((error: unknown) => parts.log.warn({ code: codeOf(error) }, 'a Home could not be shown'))
  })
}

async function drawHome(user: string, parts: SlackParts): Promise<void> {
  const standing = await parts.agents.standingOf(user, null)
  if (standing.kind === 'agent') return publishHome(user, firstView(user), parts)
  const { text, button: label } = parts.catalogue.home(await languageOf(user, null, parts))
  const blocks: Block[] = [block.section(text), block.actions([button({ action: homeButton, label, style: 'primary' })])]
  await parts.client.views.publish({ user_id: user, view: asView({ type: 'home', callback_id: 'customer-home', blocks }) })
}

const HomeOpened = z.object({ user: z.string().min(1).max(50), tab: z.string() })

/** An agent files what somebody else has written. */
async function fileForOther({ user, view, trigger_id }: Submission, parts: SlackParts): Promise<Answer> {
  const wanting = { user: user.id, team: user.team_id ?? null, trigger: trigger_id ?? null, responseUrl: null, what: fileForm }
  const permission = await permissionOf({ ...wanting, reference: null }, true, parts)
  if (permission.kind === 'no') return showing(permission.words)
  const { customer = '', source = '' } = aboutOf(view)
  const [channel = '', ts = ''] = source.split(':')
  const about = { key: keyOfMessage({ channel, ts }), source: { place: { channel, ts }, agent: permission.agent } }
  return file(view, { customer: { channel: 'slack', id: customer }, ...about }, parts)
}

async function openOwn(asker: Asker & { readonly trigger: string; readonly team: string | null }, parts: SlackParts): Promise<void> {
  const [en, zh] = [parts.catalogue.formWords('en'), parts.catalogue.formWords('zh')]
  // Which of the two it is may be what takes long.
  const words = { ...en, waiting: `${en.waiting} ${zh.waiting}`, failed: `${en.failed} ${zh.failed}` }
  await openInTime(asker, ownOutcome(asker, parts), parts, words)
}

async function ownOutcome({ user, team }: Asker & { readonly team: string | null }, parts: SlackParts): Promise<Outcome> {
  const language = await languageOf(user, team, parts)
  const [intent] = parts.catalogue.askable(language)
  return intent ? { kind: 'view', view: formModal({ callback: ownForm, language, intent, values: {}, about: {} }) } : { kind: 'nothing' }
}

/** What somebody was last answered in where they write to the bot; English where they have not yet, or can't be written to. */
export async function languageOf(user: string, team: string | null, { client, desk, me }: SlackParts): Promise<SpokenLanguage> {
  const conversation = await directConversation(client, user, me).catch(() => null)
  if (conversation === null) return 'en'
  const lines = await desk.transcript(conversation, customerOf({ user, team }, me), 0)
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
  const view = filingView({ ...about, intent: chosen?.id ?? '' }, prefilled(chosen, words, values), parts)
  return view ? { kind: 'view', view } : { kind: 'nothing' }
}

/** What of somebody's words belongs into the form: all of them where a person is asked for, else the values in them. */
export function prefilled(
  intent: Askable | undefined,
  words: string,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return intent?.kind === 'person' ? Object.fromEntries(intent.form.fields.slice(0, 1).map(({ name }) => [name, words])) : values
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
  const { intent = '' } = aboutOf(view)
  const language = spokenIn(view)
  const { values, wrong, words } = parts.catalogue.check(intent, valuesIn(view), language)
  if (wrong.length > 0) {
    const errors = wrong.map(({ name, say }) => [blockOf(intent, name), say.slice(0, 2_000)])
    return { response_action: 'errors', errors: Object.fromEntries(errors) }
  }
  const filed = await fileFor({ ...filing, intent, values, words }, parts)
  const first = view.blocks.find(({ type }) => type === 'input')?.block_id ?? ''
  if (filed === 'filed') return null
  // Agents work in English.
  const { filedBefore, failed } = parts.catalogue.formWords(filing.source ? 'en' : language)
  return errorAt(first, filed === 'filed-before' ? filedBefore : failed)
}

function spokenIn(view: View): SpokenLanguage {
  return aboutOf(view).language === 'zh' ? 'zh' : 'en'
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
