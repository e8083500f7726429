import type { WebClient } from '@slack/web-api'
import type { View as Drawn } from '../../delivery/slack/blocks.js'
import type { View } from './payloads.js'
import { asView } from './tell-privately.js'
import { codeOf } from './token-refused.js'

/** Slack's words for a view that was drawn anew, or closed, meanwhile. */
const overtaken: ReadonlySet<string> = new Set(['hash_conflict', 'not_found'])

/** Shows what somebody has picked in a modal. Whoever picks on meanwhile gets the view of the later pick, and whoever has closed it none. */
export async function redraw({ views }: Pick<WebClient, 'views'>, { id, hash }: View, next: Drawn): Promise<void> {
  try {
    await views.update({ view_id: id, view: asView(next), ...(hash ? { hash } : {}) })
  } catch (error) {
    if (!overtaken.has(codeOf(error))) throw error
  }
}
