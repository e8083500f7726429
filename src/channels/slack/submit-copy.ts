import { inputs } from '../../delivery/slack/actions.js'
import { isAllChecked } from '../../delivery/slack/modals/deliver-modal.js'
import { fetchFile } from './keep-copy.js'
import { stateOf } from './payloads.js'
import { type Answer, carryOut, errorAt, type Sending } from './sending.js'
import type { SlackParts } from './slack-parts.js'

const fileWords = {
  empty: 'The file is empty.',
  'too-large': 'The file is larger than 10 MB.',
  other: 'That is no PDF, PNG or JPEG, whatever it is called. Upload the stamped scan.',
  damaged: 'The file is damaged, or something else is in it. Scan it again.',
  gone: 'Slack does not give the file out. Upload it again.',
} as const

/** The stamped copy: fetched from Slack, looked at by its content, kept, and given to the customer. */
export async function submitCopy(sending: Sending, parts: SlackParts): Promise<Answer> {
  const { view, looked } = sending
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
