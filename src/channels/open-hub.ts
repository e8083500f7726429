import { setImmediate as turnOfLoop } from 'node:timers/promises'
import type { Desk } from '../desk.js'
import type { BotLine, Message } from '../message.js'
import type { Hub } from './hub.js'

/**
 * The hub when it is first asked for. Importing Botkit takes about a second and 85 MiB, which the page, /health and the
 * REST intake need not wait for. A failed import is tried again by the next one who asks.
 */
export function openHub(desk: Desk): () => Promise<Hub> {
  let opening: Promise<Hub> | null = null
  return () => {
    opening ??= load().then(({ createHub }) => createHub(desk))
    opening.catch(() => {
      opening = null
    })
    return opening
  }
}

/** Part by part, with a turn for others in between: who asks for the page meanwhile waits for one of them and not for all. */
async function load(): Promise<typeof import('./hub.js')> {
  await import('botbuilder-core')
  await turnOfLoop()
  await import('botbuilder-dialogs')
  await turnOfLoop()
  return import('./hub.js')
}

/** The way of one message through the hub: `say` is called with each reply, in order. Rejects with what the desk threw. */
export type Talk = (message: Message, say: (line: BotLine) => void) => Promise<void>

export function talkThrough(hub: () => Promise<Hub>): Talk {
  return async (message, say) => {
    // One import after the other: Botkit's parts require each other, and two imports of them at once can meet one half made.
    const opened = await hub()
    const { ChatAdapter } = await import('./chat-adapter.js')
    await new ChatAdapter(opened).receive(message, say)
  }
}
