import type { CopyFiles } from '../store/copy-files.js'
import type { Store } from '../store/store.js'
import type { Copy } from '../tickets/copies.js'
import { stateOf } from '../tickets/copies.js'

/** A copy on its way to the customer. */
interface OpenCopy {
  readonly copy: Copy
  readonly bytes: Uint8Array
}

/**
 * The copy that a token fetches for whoever asks: a web customer by their session, others by the token alone. Null where there is none, it
 * has expired or was called back, or it is somebody else's: all look the same.
 */
export type OpensCopies = (token: string, session: string | null) => Promise<OpenCopy | null>

export function createOpensCopies(store: Pick<Store, 'load'>, files: CopyFiles, now: () => Date): OpensCopies {
  return async (token, session) => {
    const copy = await files.find(token)
    const conversation = copy && (await store.load(copy.conversation))
    const ticket = conversation?.tickets.find(({ reference }) => reference === copy?.reference)
    if (!copy || !conversation || !ticket || stateOf(copy, ticket, now()) !== 'open') return null
    const { channel, id } = conversation.customer
    if (channel === 'web' && id !== session) return null
    return { copy, bytes: await files.read(copy) }
  }
}
