import type { RequestListener } from 'node:http'
import type { Router } from 'express'
import { type HttpService, startHttp } from '../channels/http/server.js'
import type { Hub } from '../channels/hub.js'
import type { UndeliveredCount } from '../delivery/undelivered.js'
import { createOpensCopies } from '../desk/open-copy.js'
import type { Ground } from './ground.js'

interface Doors {
  readonly hub: () => Promise<Hub>
  readonly undelivered: () => Promise<UndeliveredCount>
  /** What stands behind /slack/events and /authors/, where something does. */
  readonly slack: RequestListener | null | undefined
  readonly authors: Router | null | undefined
}

/** The web chat, the REST interface and `/health`. Throws PORT_UNAVAILABLE. */
export async function openHttp({ config, storage, knowledge, desk, log }: Ground, doors: Doors): Promise<HttpService> {
  const { saves, secret, copies } = storage
  const { host, port, apiKeys, trustedProxies, burstWait } = config
  return startHttp({
    host,
    port,
    apiKeys,
    trustedProxies,
    burstWait,
    desk,
    secret,
    log,
    hub: doors.hub,
    health: async () => ({
      ...(saves.isFailing ? { status: 'not-saving' } : {}),
      ...(await saves.store.size()),
      reading: knowledge.reading,
      content: knowledge.content,
      deliveries: await doors.undelivered(),
    }),
    copies: { open: createOpensCopies(saves.store, copies, () => new Date()), tokenOf: copies.tokenOf },
    slack: doors.slack ?? null,
    authors: doors.authors ?? null,
  })
}
