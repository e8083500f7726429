import type { HttpService } from '../../src/channels/http/server.js'
import { createFakeDesk, type FakeDesk } from '../support/fake-desk.js'
import { type ChatClient, newSession, openChat } from './chat-client.js'
import { startService } from './service.js'

/** A service and the chats that are open with it; `stop` closes them and then stops it. */
export interface Chats {
  readonly service: HttpService
  readonly desk: FakeDesk
  /** A chat of this session, of a new one unless it is given. */
  open(token?: string): Promise<ChatClient>
  stop(): Promise<void>
}

export async function openChats(options: Parameters<typeof startService>[0] & { readonly desk?: FakeDesk } = {}): Promise<Chats> {
  const { desk = createFakeDesk() } = options
  const service = await startService({ ...options, desk })
  const clients: ChatClient[] = []
  return {
    service,
    desk,
    async open(token) {
      const client = await openChat(service.address, token ?? (await newSession(service.address)))
      clients.push(client)
      return client
    },
    async stop() {
      await Promise.all(clients.map(client => client.close()))
      await service.stop()
    },
  }
}

/** The status that the server refuses a chat with. */
export async function refusalOf(opening: Promise<ChatClient>): Promise<string> {
  try {
    await (await opening).close()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  throw new Error('the server let it in')
}
