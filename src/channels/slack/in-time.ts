import type { View as Drawn } from '../../delivery/slack/blocks.js'
import { traceOf } from '../../log.js'
import type { View } from './payloads.js'
import { type Answer, errorAt, showing } from './sending.js'
import type { SlackParts } from './slack-parts.js'
import { type Asker, asView, noteView, tellPrivately } from './tell-privately.js'

/** What comes of something that was pressed: a modal, words for whoever pressed it, or nothing to see. */
export type Outcome =
  | { readonly kind: 'view'; readonly view: Drawn }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'nothing' }

/** What is said while something takes long, when it is done, and where it failed. */
export interface Meanwhile {
  readonly waiting: string
  readonly done: string
  readonly failed: string
  readonly close: string
}

/** The same for agents. */
export const meanwhile: Meanwhile = {
  waiting: 'One moment …',
  done: 'Done.',
  failed: 'It could not be done. Please try again.',
  close: 'Close',
}

/** Slack takes a trigger, and the answer to a modal, for three seconds. In ms: what takes longer is said to. */
const patience = 2_000

/** The outcome, or `late` once it takes too long. */
export function inTime<T>(work: Promise<T>): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>(resolve => {
    timer = setTimeout(resolve, patience, 'late')
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

type Told = Pick<SlackParts, 'client' | 'log'>

/**
 * Opens the modal that something leads to; where that takes longer, one that says so in the meantime. Never rejects: whatever is thrown is
 * logged, and whoever pressed is told that it failed.
 */
export async function openInTime(
  asker: Asker & { readonly trigger: string },
  work: Promise<Outcome>,
  parts: Told,
  words: Meanwhile = meanwhile,
): Promise<void> {
  const sure = work.catch((error: unknown): Outcome => {
    fails(error, parts)
    return { kind: 'words', words: words.failed }
  })
  try {
    const first = await inTime(sure)
    if (first !== 'late') return await show(asker, first, parts)
    const opened = await parts.client.views.open({ trigger_id: asker.trigger, view: asView(noteView(words.waiting, words.close)) })
    const outcome = await sure
    const next = outcome.kind === 'view' ? outcome.view : noteView(outcome.kind === 'words' ? outcome.words : words.done, words.close)
    await parts.client.views.update({ view_id: opened.view?.id ?? '', view: asView(next) })
  } catch (error) {
    fails(error, parts)
    // What was pressed may have been pressed too long ago for a modal.
    await tellPrivately(parts.client, { ...asker, trigger: null }, words.failed)
  }
}

/** Does what was pressed. Never rejects: whatever is thrown is logged, and whoever pressed is told that it failed. */
export async function surely(asker: Asker, work: Promise<void>, parts: Told): Promise<void> {
  await work.catch(async (error: unknown) => {
    fails(error, parts)
    await tellPrivately(parts.client, asker, meanwhile.failed).catch(() => {})
  })
}

async function show(asker: Asker & { readonly trigger: string }, outcome: Outcome, { client }: Told): Promise<void> {
  if (outcome.kind === 'view') await client.views.open({ trigger_id: asker.trigger, view: asView(outcome.view) })
  if (outcome.kind === 'words') await tellPrivately(client, asker, outcome.words)
}

function fails(error: unknown, { log }: Told): void {
  log.error({ error: traceOf(error) }, 'what was pressed in Slack could not be done')
}

/**
 * Answers a modal that was sent off; where the work takes longer, the modal says so, and later what came of it. Where the work fails, what
 * was typed stays there, to be sent off again.
 */
export async function answerInTime(
  {
    view,
    ack,
    words = meanwhile,
  }: { readonly view: View; readonly ack: (answer?: NonNullable<Answer>) => Promise<void>; readonly words?: Meanwhile },
  work: Promise<Answer>,
  parts: Told,
): Promise<void> {
  const sure = work.catch((error: unknown) => {
    fails(error, parts)
    const field = view.blocks.find(({ type }) => type === 'input')?.block_id
    return field === undefined ? showing(words.failed) : errorAt(field, words.failed)
  })
  const first = await inTime(sure)
  if (first !== 'late') return first ? ack(first) : ack()
  await ack({ response_action: 'update', view: asView(noteView(words.waiting, words.close)) })
  const next = viewOf(await sure, words)
  // Whoever has closed it sees elsewhere what came of it.
  await parts.client.views.update({ view_id: view.id, view: next }).catch(() => {})
}

function viewOf(answer: Answer, { done, close }: Meanwhile) {
  if (answer && 'view' in answer && answer.view) return answer.view
  return asView(noteView(answer?.response_action === 'errors' ? Object.values(answer.errors).join(' ') : done, close))
}
