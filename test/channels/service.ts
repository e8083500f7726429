import { type HttpOptions, type HttpService, startHttp } from '../../src/channels/http/server.js'
import type { Desk } from '../../src/desk.js'
import type { Log } from '../../src/log.js'
import { createFakeDesk } from '../support/fake-desk.js'
import { inOrder } from '../support/in-order.js'

export const secret = 'a secret for tests, long enough to be one'
export const apiKeys = [
  { name: 'crm', key: 'crm-key-0123456789abcdef' },
  { name: 'shop', key: 'shop-key-0123456789abcdef' },
]
export const silent: Log = { info() {}, warn() {}, error() {} }

/** The HTTP service on a free port, over a fake desk unless another is given. Whoever starts it stops it. */
export function startService(options: Partial<HttpOptions> & { readonly desk?: Desk } = {}): Promise<HttpService> {
  return startHttp({
    host: '127.0.0.1',
    port: 0,
    desk: createFakeDesk(),
    secret,
    apiKeys,
    log: silent,
    health: async () => ({
      conversations: 0,
      tickets: 0,
      quarantined: 0,
      archived: 0,
      reading: 'sentences',
      deliveries: { waiting: 0, givenUp: 0 },
      content: inOrder,
    }),
    ...options,
  })
}
