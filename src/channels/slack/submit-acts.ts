import type { App } from '@slack/bolt'
import { inputs, modals } from '../../delivery/slack/actions.js'
import { answerModal } from '../../delivery/slack/modals/answer-modal.js'
import { replyModal, wasSeen } from '../../delivery/slack/modals/reply-modal.js'
import type { Act } from '../../tickets/acts.js'
import { whereOf } from './click-acts.js'
import { answerInTime } from './in-time.js'
import { aboutOf, Submission, stateOf, type View } from './payloads.js'
import { permissionOf } from './permitted.js'
import { readAct, referenceOf, textOf } from './read-acts.js'
import { refusalWords } from './refusal-words.js'
import { type Answer, carryOut, errorAt, type Sending, showing } from './sending.js'
import type { SlackParts } from './slack-parts.js'
import { submitCopy } from './submit-copy.js'
import { asView } from './tell-privately.js'
import { offerUndo } from './undo.js'

/** The modals of agents. Whatever is refused is said in the modal, and what was typed stays there. */
export function listenToModals(app: App, parts: SlackParts): void {
  for (const callback of Object.values(modals)) {
    app.view(callback, async ({ ack, body }) => {
      const submission = Submission.parse(body)
      const { view } = submission
      await answerInTime({ view, ack: answer => (answer ? ack(answer) : ack()) }, submitted(submission, parts), parts)
    })
  }
}

async function submitted({ user, view, trigger_id }: Submission, parts: SlackParts): Promise<Answer> {
  const reference = referenceOf(view)
  const wanting = { user: user.id, team: user.team_id ?? null, trigger: trigger_id ?? null, responseUrl: null, reference }
  // The modal was opened where agents act; who they are is asked again, since they may be none any more.
  const permission = await permissionOf({ ...wanting, what: view.callback_id ?? '' }, true, parts)
  if (permission.kind === 'no') return showing(permission.words)
  const looked = await parts.desk.look(reference)
  if (!looked) return showing(refusalWords({ why: 'no-such-ticket' }))
  const sending = { view, agent: permission.agent, looked, key: `view:${view.id}:${view.hash ?? ''}` }
  switch (view.callback_id) {
    case modals.reply:
      return submitReply(sending, parts)
    case modals.deliver:
      return submitCopy(sending, parts)
    case modals.assign:
      return submitAssignment(sending, parts)
    default:
      return submitAct(sending, parts)
  }
}

async function submitAct(sending: Sending, parts: SlackParts): Promise<Answer> {
  const { view, looked } = sending
  const filled = readAct(view)
  if (!filled) return null
  if (filled.kind === 'wrong') return errorAt(filled.block, filled.say)
  const { act } = filled
  if (act.kind === 'answer' && !isPreviewed(view, act)) {
    const picked = parts.catalogue.picked(act.entry, act.side, looked.conversation.language)
    const next = answerModal(looked, parts.catalogue.sendable(), picked)
    return next && picked
      ? { response_action: 'update', view: asView(next) }
      : errorAt(inputs.entry, refusalWords({ why: 'no-such-entry' }))
  }
  return carryOut(sending, act, parts)
}

/** An answer is sent off as it was shown. */
function isPreviewed(view: View, { entry, side }: Extract<Act, { kind: 'answer' }>): boolean {
  const about = aboutOf(view)
  return about.entry === entry && (about.side ?? '') === (side ?? '')
}

/** Written, shown as the customer will see it, and then sent. */
async function submitReply(sending: Sending, parts: SlackParts): Promise<Answer> {
  const { view, agent, looked, key } = sending
  const words = textOf(view, inputs.words)
  const { reference, of } = aboutOf(view)
  if (words === '') return errorAt(inputs.words, 'Write something.')
  const isSame = of !== undefined && looked.conversation.lines.some(one => one.from === 'agent' && one.message === of && one.text === words)
  if (isSame) return errorAt(inputs.words, 'That is what the customer has read already.')
  if (!wasSeen(aboutOf(view), words)) {
    const again = { reference: reference ?? '', agent: agent.name, where: whereOf(looked), words, ...(of === undefined ? {} : { of }) }
    return { response_action: 'update', view: asView(replyModal(again)) }
  }
  if (of !== undefined) return carryOut(sending, { kind: 'edit', of, words }, parts)
  const answer = await carryOut(sending, { kind: 'reply', words }, parts)
  if (answer === null) await offerUndo(looked.ticket, agent, key, parts)
  return answer
}

async function submitAssignment(sending: Sending, parts: SlackParts): Promise<Answer> {
  const picked = stateOf(sending.view, inputs.to)
  const id = picked?.selected_option?.value ?? picked?.selected_user ?? ''
  const standing = await parts.agents.standingOf(id, null)
  if (standing.kind !== 'agent') return errorAt(inputs.to, 'That is nobody who may act on tickets.')
  return carryOut(sending, { kind: 'assign', to: standing.agent }, parts)
}
