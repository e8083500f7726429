import type { App } from '@slack/bolt'
import { inputs, proposalActions, proposalModal } from '../../delivery/slack/actions.js'
import { proposalModal as drawModal } from '../../delivery/slack/modals/proposal-modal.js'
import type { JudgementRefusal } from '../../tickets/proposals/decide-proposal.js'
import type { Agent } from '../../tickets/ticket.js'
import { ackInTime } from './ack-in-time.js'
import { answerInTime, type Outcome, openInTime } from './in-time.js'
import { aboutOf, Click, Submission } from './payloads.js'
import { type NoWords, permissionOf, type Wanting, wantingOf } from './permitted.js'
import { changeIn, fieldOf } from './read-proposal.js'
import { type Answer, errorAt, showing } from './sending.js'
import type { Authorship, SlackParts } from './slack-parts.js'

/** The cards of proposals in the authors' channel, and the modal in which their words are changed. */
export function listenToProposals(app: App, parts: SlackParts): void {
  for (const action of Object.values(proposalActions)) {
    app.action(action, async ({ ack, body }) => {
      const click = Click.parse(body)
      const { user, trigger_id, response_url, container } = click
      const asker = { user: user.id, trigger: trigger_id, responseUrl: response_url ?? null, thread: container.thread_ts ?? null }
      await ackInTime(ack, openInTime(asker, pressed(click, action, parts), parts))
    })
  }
  app.view(proposalModal, async ({ ack, body }) => {
    const submission = Submission.parse(body)
    const { view } = submission
    await answerInTime({ view, ack: answer => (answer ? ack(answer) : ack()) }, submitted(submission, parts), parts)
  })
}

type ProposalAction = (typeof proposalActions)[keyof typeof proposalActions]

async function pressed(click: Click, action: ProposalAction, parts: SlackParts): Promise<Outcome> {
  const [{ value, action_ts }] = click.actions
  const { authorship } = parts
  const permission = await authorOf(wantingOf(click), click.channel?.id === authorship?.channel, parts)
  if (permission.kind === 'no') return { kind: 'words', words: permission.words }
  const { author, shows } = permission
  const [id = '', edition = ''] = (value ?? '').split(' ')
  if (action === proposalActions.edit) {
    const found = await parts.desk.proposal(id)
    if (!found) return { kind: 'words', words: judgementWords({ why: 'no-such-proposal' }) }
    const { state } = found.proposal
    if (state.kind === 'approving' || state.kind === 'approved' || state.kind === 'rejected')
      return { kind: 'words', words: judgementWords({ why: 'decided', how: state.kind, by: state.by.name }) }
    const view = drawModal(shows.shown(found), shows.entries())
    return view ? { kind: 'view', view } : { kind: 'words', words: 'There is no entry that it could belong to.' }
  }
  const kind = action === proposalActions.approve ? 'approve' : 'reject'
  const refusal = await judge({ id, edition, author, key: `click:${action_ts}`, judgement: { kind } }, parts)
  return refusal ? { kind: 'words', words: judgementWords(refusal) } : { kind: 'nothing' }
}

async function submitted({ user, view, trigger_id }: Submission, parts: SlackParts): Promise<Answer> {
  const { proposal: id = '', edition = '' } = aboutOf(view)
  const asker = { user: user.id, trigger: trigger_id ?? null, responseUrl: null }
  const wanting = { ...asker, team: user.team_id ?? null, what: proposalModal, reference: id.split('.')[0] ?? null }
  // The modal was opened where authors act; who they are is asked again, since they may be none any more.
  const permission = await authorOf(wanting, true, parts)
  if (permission.kind === 'no') return showing(permission.words)
  const { author, shows } = permission
  const change = changeIn(view)
  const unfit = change && shows.unfit(change)
  if (!change || unfit) return unfit ? errorAt(fieldOf(unfit.at), unfit.say) : errorAt(inputs.entry, 'Choose what it asks for.')
  const key = `view:${view.id}:${view.hash ?? ''}`
  const refusal = await judge({ id, edition, author, key, judgement: { kind: 'edit', change } }, parts)
  return refusal ? errorAt(change.kind === 'entry' ? inputs.id : inputs.words, judgementWords(refusal)) : null
}

interface Judging {
  readonly id: string
  readonly edition: string
  readonly author: Agent
  readonly key: string
  readonly judgement: Parameters<SlackParts['desk']['judge']>[0]['judgement']
}

/** Null where it was taken; either way it leaves a line in the log. */
async function judge({ id, edition, author, key, judgement }: Judging, { desk, log }: SlackParts): Promise<JudgementRefusal | null> {
  const judged = await desk.judge({ key, proposal: id, edition: Number(edition) || 0, author, judgement })
  const refusal = judged.kind === 'refused' ? judged.refusal : null
  const audited = { audit: 'proposal', did: judgement.kind, proposal: id, edition: Number(edition) || 0, user: author.id }
  log.info({ ...audited, ...(refusal ? { refused: refusal.why } : {}) }, 'an author judged a proposal')
  return refusal
}

type Authored =
  | { readonly kind: 'yes'; readonly author: Agent; readonly shows: Authorship['proposals'] }
  | { readonly kind: 'no'; readonly words: string }

/** Whether whoever acts is an author right now, and acts where authors do. */
async function authorOf(wanting: Wanting, isPlace: boolean, { authorship, agents, log }: SlackParts): Promise<Authored> {
  // Where there are no authors, nobody is one: it is refused, and told of, all the same.
  const people = authorship?.people ?? { ...agents, standingOf: async () => ({ kind: 'outsider', why: 'not-a-member' }) as const }
  const permission = await permissionOf(wanting, isPlace, { agents: people, log }, authorsOnly)
  if (permission.kind === 'no' || !authorship) return { kind: 'no', words: permission.kind === 'no' ? permission.words : '' }
  return { kind: 'yes', author: permission.agent, shows: authorship.proposals }
}

/** The same to everybody who may not act, whatever they pressed. */
const authorsOnly: NoWords = {
  elsewhere: 'This can be done in the authors’ channel only. Nothing was done.',
  outsider: ({ why }) =>
    why === 'unknown'
      ? 'Slack does not say right now whether you are an author. Please try again in a moment.'
      : 'This is for the authors of the FAQ only (SLACK_AUTHORS). Nothing was done.',
}

/** Why a judgement was not taken, for whoever judged. */
function judgementWords(refusal: JudgementRefusal): string {
  switch (refusal.why) {
    case 'no-such-proposal':
      return 'There is no such proposal any more.'
    case 'edited':
      return 'It was changed since you saw it. Look at the card as it is now.'
    case 'checking':
      return 'It is still being checked. Approve it when the card says that it is green.'
    case 'red':
      return `It can’t be approved: ${refusal.reasons.join('; ')}. Edit it, or reject it.`
    case 'decided':
      return refusal.how === 'rejected' ? `${refusal.by} has rejected it already.` : `${refusal.by} has approved it already.`
  }
}
