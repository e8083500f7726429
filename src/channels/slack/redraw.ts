import type { WebClient } from '@slack/web-api'
import type { View as Drawn } from '../../delivery/slack/blocks.js'
import type { View } from './payloads.js'
import { asView } from './tell-privately.js'

/** Shows what somebody has picked in a modal. Whoever picks on meanwhile gets the view of the later pick, and whoever has closed it none. */
export async function redraw({ views }: Pick<WebClient, 'views'>, { id, hash }: View, next: Drawn): Promise<void> {
  await views.update({ view_id: id, view: asView(next), ...(hash ? { hash } : {}) }).catch(() => {})
}
