import { inputs } from '../../delivery/slack/actions.js'
import { checklistMark, isAllChecked } from '../../delivery/slack/modals/deliver-modal.js'
import type { Looked } from '../../desk.js'
import { fetchFile } from './keep-copy.js'
import { aboutOf, stateOf } from './payloads.js'
import { type Answer, carryOut, errorAt, type Sending } from './sending.js'
import type { SlackParts } from './slack-parts.js'

const fileWords = {
  empty: 'The file is empty.',
  'too-large': 'The file is larger than 10 MB.',
  other: 'That is no PDF, PNG or JPEG, whatever it is called. Upload the stamped scan.',
  damaged: 'The file is damaged, or something else is in it. Scan it again.',
  gone: 'Slack does not give the file out. Upload it again.',
} as const

const changed = 'The ticket has changed since you opened this. Close it, press “Deliver copy” again, and look at what is said there now.'

/** The stamped copy: fetched from Slack, looked at by its content, kept, and given to the customer. */
export async function submitCopy(sending: Sending, parts: SlackParts): Promise<Answer> {
  const { view, looked } = sending
  if (isChanged(sending, looked, parts)) return errorAt(inputs.checks, changed)
  const ticked = (stateOf(view, inputs.checks)?.selected_options ?? []).map(({ value }) => value)
  if (!isAllChecked(parts.catalogue.shown(looked), ticked)) return errorAt(inputs.checks, 'Look at each of these first, and tick it.')
  const [file] = stateOf(view, inputs.file)?.files ?? []
  return file ? deliver(sending, file.id, parts) : errorAt(inputs.file, 'Upload the stamped scan.')
}

async function deliver(sending: Sending, file: string, parts: SlackParts): Promise<Answer> {
  const { view, agent, looked, key } = sending
  const { reference } = looked.ticket
  // The same sending once more: the copy was kept.
  if (looked.conversation.acts.some(act => act.key === key)) return null
  const fetched = await fetchFile(parts.client, file, parts.files)
  if (fetched === 'gone' || fetched === 'too-large') return errorAt(inputs.file, fileWords[fetched])
  // A customer corrects a number, and an agent what it is about, while Slack gives the file out.
  const now = await parts.desk.look(reference)
  if (!now || isChanged(sending, now, parts)) return errorAt(inputs.checks, changed)
  const of = { conversation: looked.conversation.id, reference, name: fetched.name, by: agent.name }
  const kept = await parts.copies.keep(fetched.bytes, of, parts.now())
  if (kept.kind === 'refused') return errorAt(inputs.file, fileWords[kept.why])
  const { id: copy, name, bytes } = kept.copy
  const answer = await carryOut(sending, { kind: 'deliver', copy, name, bytes }, parts)
  const kind = stateOf(view, inputs.kind)?.selected_option?.value
  if (answer === null && kind) {
    const words = `Kind of invoice, by the agent who gave the copy: ${kind}`
    await parts.desk.act({ key: `${key}:kind`, reference, agent, act: { kind: 'note', words } })
  }
  return answer
}

/** Whether the agent has ticked something else than what there would be to tick now. */
function isChanged({ view }: Sending, looked: Looked, { catalogue }: SlackParts): boolean {
  return aboutOf(view).checks !== checklistMark(catalogue.shown(looked))
}
