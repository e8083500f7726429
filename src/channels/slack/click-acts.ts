import type { App } from '@slack/bolt'
import { cardActions } from '../../delivery/slack/actions.js'
import type { View } from '../../delivery/slack/blocks.js'
import { answerModal } from '../../delivery/slack/modals/answer-modal.js'
import { askModal } from '../../delivery/slack/modals/ask-modal.js'
import { assignModal } from '../../delivery/slack/modals/assign-modal.js'
import { deliverModal } from '../../delivery/slack/modals/deliver-modal.js'
import { duplicateModal } from '../../delivery/slack/modals/duplicate-modal.js'
import { reclassifyModal } from '../../delivery/slack/modals/reclassify-modal.js'
import { rejectModal } from '../../delivery/slack/modals/reject-modal.js'
import { replyModal } from '../../delivery/slack/modals/reply-modal.js'
import { threadActions } from '../../delivery/slack/thread-actions.js'
import type { Looked } from '../../desk.js'
import type { Act } from '../../tickets/acts.js'
import type { Agent } from '../../tickets/ticket.js'
import { ackInTime } from './ack-in-time.js'
import { Click } from './payloads.js'
import { permitted, wantingOf } from './permitted.js'
import { refusalWords } from './refusal-words.js'
import type { SlackParts } from './slack-parts.js'
import { asView, tellPrivately } from './tell-privately.js'

type CardAction = keyof typeof cardActions

/** The buttons of cards and of the lines in their threads. What needs no words is done at once; for the rest a modal is opened. */
export function listenToCards(app: App, parts: SlackParts): void {
  const names = Object.entries(cardActions).map(([name, id]) => [id, name as CardAction] as const)
  for (const [id, name] of names) {
    app.action(id, async ({ ack, body }) => {
      await ackInTime(ack, pressed(Click.parse(body), name, parts))
    })
  }
  for (const [name, id] of Object.entries(threadActions)) {
    app.action(id, async ({ ack, body }) => {
      await ackInTime(ack, pressedInThread(Click.parse(body), name as keyof typeof threadActions, parts))
    })
  }
}

async function pressed(click: Click, name: CardAction, parts: SlackParts): Promise<void> {
  const agent = await permitted(wantingOf(click), click.channel?.id === parts.triage, parts)
  if (!agent) return
  const [{ value, action_ts }] = click.actions
  const looked = await parts.desk.look(value ?? '')
  if (!looked) return tell(click, refusalWords({ why: 'no-such-ticket' }), parts)
  const acts = actsOf(name, looked)
  if (acts !== null) return carryOut(click, { agent, reference: looked.ticket.reference, key: `click:${action_ts}` }, acts, parts)
  const refusal = mayNot(name, looked, agent)
  if (refusal) return tell(click, refusal, parts)
  const view = await modalOf(name, looked, agent, parts)
  if (!view) return tell(click, 'There is nothing to choose from here.', parts)
  await parts.client.views.open({ trigger_id: click.trigger_id, view: asView(view) })
}

/** What is done at once; null where it needs words or a choice first. */
function actsOf(name: CardAction, { ticket: { copies } }: Looked): readonly Act[] | null {
  switch (name) {
    case 'claim':
    case 'release':
    case 'solve':
    case 'reopen':
      return [{ kind: name }]
    case 'resend':
      return copies.slice(-1).map(copy => ({ kind: 'resend', copy }))
    case 'revoke':
      return copies.map(copy => ({ kind: 'revoke', copy }))
    default:
      return null
  }
}

/** Nobody fills in a modal for nothing. It is asked once more when the modal is sent off. */
function mayNot(name: CardAction, { ticket }: Looked, agent: Agent): string | null {
  if (ticket.status === 'solved' || ticket.status === 'closed') return refusalWords({ why: 'finished' })
  if (name === 'assign') return null
  if (ticket.agent === null) return refusalWords({ why: 'not-claimed' })
  return ticket.agent.id === agent.id ? null : refusalWords({ why: 'taken', by: ticket.agent.name })
}

async function modalOf(name: CardAction, looked: Looked, agent: Agent, { catalogue, agents }: SlackParts): Promise<View | null> {
  const shown = catalogue.shown(looked)
  switch (name) {
    case 'ask':
      return askModal(shown)
    case 'assign':
      return assignModal(shown, await agents.all())
    case 'reply':
      return replyModal({ reference: looked.ticket.reference, agent: agent.name, where: whereOf(looked), words: null })
    case 'answer': {
      const { suggestion } = looked.ticket
      const picked = suggestion ? catalogue.picked(suggestion.entry, null, looked.conversation.language) : null
      return answerModal(shown, catalogue.sendable(), picked)
    }
    case 'deliver':
      return deliverModal(shown)
    case 'reject':
      return rejectModal(shown, catalogue.rejections(), null)
    case 'duplicate':
      return duplicateModal(shown)
    case 'reclassify': {
      const { entries, intents } = catalogue.meanings()
      return reclassifyModal(shown, entries, intents)
    }
    default:
      return null
  }
}

const places = { web: 'the web chat', slack: 'Slack', api: 'the system that sent the ticket', terminal: 'the terminal' } as const

export function whereOf({ conversation }: Looked): string {
  return places[conversation.customer.channel]
}

/** What an agent said can be taken back for a while, and corrected or withdrawn later. The value is `REFERENCE KEY`. */
async function pressedInThread(click: Click, name: keyof typeof threadActions, parts: SlackParts): Promise<void> {
  const agent = await permitted(wantingOf(click), click.channel?.id === parts.triage, parts)
  if (!agent) return
  const [{ value, action_ts }] = click.actions
  const [reference = '', of = ''] = (value ?? '').split(' ')
  const looked = await parts.desk.look(reference)
  if (!looked) return tell(click, refusalWords({ why: 'no-such-ticket' }), parts)
  if (name !== 'edit') return carryOut(click, { agent, reference, key: `click:${action_ts}` }, [{ kind: name, of }], parts)
  const said = looked.conversation.lines.find(line => line.from === 'agent' && line.message === of && !line.isWithdrawn)
  if (said?.from !== 'agent') return tell(click, refusalWords({ why: 'no-such-reply' }), parts)
  const view = replyModal({ reference, agent: agent.name, where: whereOf(looked), words: said.text, of })
  await parts.client.views.open({ trigger_id: click.trigger_id, view: asView(view) })
}

interface Doer {
  readonly agent: Agent
  readonly reference: string
  readonly key: string
}

async function carryOut(click: Click, { agent, reference, key }: Doer, acts: readonly Act[], parts: SlackParts): Promise<void> {
  for (const [at, act] of acts.entries()) {
    if (act.kind === 'resend') await parts.copies.renew(act.copy, new Date())
    const result = await parts.desk.act({ key: at === 0 ? key : `${key}:${at}`, reference, agent, act })
    if (result.kind === 'refused') return tell(click, refusalWords(result.refusal), parts)
  }
  if (acts[0]?.kind === 'undo') await tell(click, 'Taken back. The customer has not seen it.', parts)
}

function tell(click: Click, words: string, { client }: SlackParts): Promise<void> {
  return tellPrivately(client, { user: click.user.id, trigger: click.trigger_id, responseUrl: click.response_url ?? null }, words)
}
