import type { View as ApiView, WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { View } from '../../delivery/slack/blocks.js'
import { block } from '../../delivery/slack/blocks.js'
import { escaped, plain } from '../../delivery/slack/escape.js'
import { asKnown } from '../../delivery/slack/post.js'

/** Whoever did something, and the ways to answer them alone. */
export interface Asker {
  readonly user: string
  readonly trigger: string | null
  /** Answers to it are seen by the asker alone, in any channel they can see. */
  readonly responseUrl: string | null
  /** Of what they clicked, where it stands in one. */
  readonly thread?: string | null
}

/** Says something to one person alone: where they clicked, or else in a modal. */
export async function tellPrivately(client: WebClient, { responseUrl, trigger, thread = null }: Asker, words: string): Promise<void> {
  if (responseUrl !== null) return respond(responseUrl, { text: escaped(words), blocks: [block.section(words)], thread })
  if (trigger !== null) await client.views.open({ trigger_id: trigger, view: asView(noteView(words)) })
}

/** The same in a channel, where nothing was pressed. Whoever is not there any more need not be told. */
export async function tellAlone(
  client: WebClient,
  { channel, user, thread }: { readonly channel: string; readonly user: string; readonly thread: string | null },
  words: string,
): Promise<void> {
  const at = { channel, user, ...(thread === null ? {} : { thread_ts: thread }) }
  await client.chat.postEphemeral({ ...at, text: escaped(words), blocks: asKnown([block.section(words)]) }).catch(() => {})
}

/** A modal that only says something. */
export function noteView(words: string, close = 'Close'): View {
  return { type: 'modal', callback_id: 'note', title: plain('Counterfoil', 24), close: plain(close, 24), blocks: [block.section(words)] }
}

const Address = z.url({ protocol: /^https?$/ })

/** In ms. */
const patience = 5_000

/** Answers by the address that Slack gave with a click. Whoever is gone meanwhile need not be told. */
export async function respond(
  address: string,
  {
    text,
    blocks,
    replace = false,
    thread = null,
  }: {
    readonly text: string
    readonly blocks: readonly { readonly type: string }[]
    readonly replace?: boolean
    readonly thread?: string | null
  },
): Promise<void> {
  const url = Address.safeParse(address)
  if (!url.success) return
  const answer = replace
    ? { replace_original: true }
    : { replace_original: false, response_type: 'ephemeral', ...(thread === null ? {} : { thread_ts: thread }) }
  await fetch(url.data, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, blocks, ...answer }),
    signal: AbortSignal.timeout(patience),
  }).catch(() => {})
}

/** A view as the builders make it, for the library's own types. */
export function asView(view: View): ApiView {
  return view as unknown as ApiView
}
