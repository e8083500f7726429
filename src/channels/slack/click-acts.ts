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
import { correctionAction, threadActions } from '../../delivery/slack/thread-actions.js'
import type { Looked } from '../../desk.js'
import type { Act } from '../../tickets/acts.js'
import type { Agent } from '../../tickets/ticket.js'
import { ackInTime } from './ack-in-time.js'
import { type Outcome, openInTime } from './in-time.js'
import { Click } from './payloads.js'
import { permissionOf, wantingOf } from './permitted.js'
import { refusalWords } from './refusal-words.js'
import type { SlackParts } from './slack-parts.js'
import type { Asker } from './tell-privately.js'

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
  app.action(correctionAction, async ({ ack, body }) => {
    const click = Click.parse(body)
    await ackInTime(ack, openInTime(askerOf(click), correctionSent(click, parts), parts))
  })
}

/** The value is `REFERENCE ENTRY REVISION`. */
async function correctionSent(click: Click, parts: SlackParts): Promise<Outcome> {
  const permission = await permissionOf(wantingOf(click), click.channel?.id === parts.triage, parts)
  if (permission.kind === 'no') return { kind: 'words', words: permission.words }
  const [{ value, action_ts }] = click.actions
  const [reference = '', entry = '', revision = ''] = (value ?? '').split(' ')
  return carryOut({ agent: permission.agent, reference, key: `click:${action_ts}` }, [{ kind: 'correct', entry, revision }], parts)
}

function pressed(click: Click, name: CardAction, parts: SlackParts): Promise<void> {
  return openInTime(askerOf(click), outcomeOf(click, name, parts), parts)
}

async function outcomeOf(click: Click, name: CardAction, parts: SlackParts): Promise<Outcome> {
  const permission = await permissionOf(wantingOf(click), click.channel?.id === parts.triage, parts)
  if (permission.kind === 'no') return { kind: 'words', words: permission.words }
  const { agent } = permission
  const [{ value, action_ts }] = click.actions
  const looked = await parts.desk.look(value ?? '')
  if (!looked) return { kind: 'words', words: refusalWords({ why: 'no-such-ticket' }) }
  const acts = actsOf(name, looked)
  if (acts !== null) return carryOut({ agent, reference: looked.ticket.reference, key: `click:${action_ts}` }, acts, parts)
  const refusal = mayNot(name, looked, agent)
  if (refusal) return { kind: 'words', words: refusal }
  const view = await modalOf(name, looked, agent, parts)
  return view ? { kind: 'view', view } : { kind: 'words', words: 'There is nothing to choose from here.' }
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

async function modalOf(
  name: CardAction,
  looked: Looked,
  agent: Agent,
  { catalogue, agents, authorship }: SlackParts,
): Promise<View | null> {
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
      return reclassifyModal(shown, entries, intents, authorship !== null)
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
function pressedInThread(click: Click, name: keyof typeof threadActions, parts: SlackParts): Promise<void> {
  return openInTime(askerOf(click), outcomeInThread(click, name, parts), parts)
}

async function outcomeInThread(click: Click, name: keyof typeof threadActions, parts: SlackParts): Promise<Outcome> {
  const permission = await permissionOf(wantingOf(click), click.channel?.id === parts.triage, parts)
  if (permission.kind === 'no') return { kind: 'words', words: permission.words }
  const { agent } = permission
  const [{ value, action_ts }] = click.actions
  const [reference = '', of = ''] = (value ?? '').split(' ')
  const looked = await parts.desk.look(reference)
  if (!looked) return { kind: 'words', words: refusalWords({ why: 'no-such-ticket' }) }
  if (name !== 'edit') return carryOut({ agent, reference, key: `click:${action_ts}` }, [{ kind: name, of }], parts)
  const said = looked.conversation.lines.find(line => line.from === 'agent' && line.message === of && !line.isWithdrawn)
  if (said?.from !== 'agent') return { kind: 'words', words: refusalWords({ why: 'no-such-reply' }) }
  return { kind: 'view', view: replyModal({ reference, agent: agent.name, where: whereOf(looked), words: said.text, isSeen: false, of }) }
}

interface Doer {
  readonly agent: Agent
  readonly reference: string
  readonly key: string
}

async function carryOut({ agent, reference, key }: Doer, acts: readonly Act[], parts: SlackParts): Promise<Outcome> {
  for (const [at, act] of acts.entries()) {
    const result = await parts.desk.act({ key: at === 0 ? key : `${key}:${at}`, reference, agent, act })
    if (result.kind === 'refused') return { kind: 'words', words: refusalWords(result.refusal) }
    if (act.kind === 'resend') await parts.copies.renew(act.copy, parts.now())
  }
  return acts[0]?.kind === 'undo' ? { kind: 'words', words: 'Taken back. The customer has not seen it.' } : { kind: 'nothing' }
}

function askerOf({ user, trigger_id, response_url, container }: Click): Asker & { readonly trigger: string } {
  return { user: user.id, trigger: trigger_id, responseUrl: response_url ?? null, thread: container.thread_ts ?? null }
}
