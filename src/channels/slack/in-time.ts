import type { WebClient } from '@slack/web-api'
import type { View } from '../../delivery/slack/blocks.js'
import type { Answer } from './sending.js'
import { type Asker, asView, noteView, tellPrivately } from './tell-privately.js'

/** What comes of something that was pressed: a modal, words for whoever pressed it, or nothing to see. */
export type Outcome =
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'nothing' }

/** Slack takes a trigger, and the answer to a modal, for three seconds. In ms: what takes longer is said to. */
const patience = 2_000

const waiting = 'One moment …'
const failed = 'It could not be done. Please try again.'

/** The outcome, or `late` once it takes too long. */
export function inTime<T>(work: Promise<T>): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>(resolve => {
    timer = setTimeout(resolve, patience, 'late')
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Opens the modal that something leads to; where that takes longer, one that says so in the meantime. */
export async function openInTime(asker: Asker & { readonly trigger: string }, work: Promise<Outcome>, client: WebClient): Promise<void> {
  const first = await inTime(work)
  if (first !== 'late') return show(asker, first, client)
  const opened = await client.views.open({ trigger_id: asker.trigger, view: asView(noteView(waiting)) })
  const outcome = await work.catch((): Outcome => ({ kind: 'words', words: failed }))
  const next = outcome.kind === 'view' ? outcome.view : noteView(outcome.kind === 'words' ? outcome.words : 'Done.')
  await client.views.update({ view_id: opened.view?.id ?? '', view: asView(next) })
}

async function show(asker: Asker & { readonly trigger: string }, outcome: Outcome, client: WebClient): Promise<void> {
  if (outcome.kind === 'view') await client.views.open({ trigger_id: asker.trigger, view: asView(outcome.view) })
  if (outcome.kind === 'words') await tellPrivately(client, asker, outcome.words)
}

/**
 * Answers a modal that was sent off; where the work takes longer, the modal says so, and later what came of it. `onFailure` is told what is
 * thrown then: nobody else hears of it.
 */
export async function answerInTime(
  { view, ack }: { readonly view: string; readonly ack: (answer?: NonNullable<Answer>) => Promise<void> },
  work: Promise<Answer>,
  client: WebClient,
  onFailure: (error: unknown) => void,
): Promise<void> {
  const first = await inTime(work)
  if (first !== 'late') return first ? ack(first) : ack()
  await ack({ response_action: 'update', view: asView(noteView(waiting)) })
  const next = await work.then(viewOf).catch(error => {
    onFailure(error)
    return asView(noteView(failed))
  })
  // Whoever has closed it sees on the card what came of it.
  await client.views.update({ view_id: view, view: next }).catch(() => {})
}

function viewOf(answer: Answer) {
  if (answer && 'view' in answer && answer.view) return answer.view
  return asView(noteView(answer?.response_action === 'errors' ? Object.values(answer.errors).join(' ') : 'Done.'))
}
