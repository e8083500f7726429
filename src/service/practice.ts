import type { Desk } from '../desk.js'
import type { Line } from '../message.js'
import type { Languages } from '../understanding/knowledge.js'
import { openTrialDesk } from './open-trial-desk.js'

/** A conversation with the bot for trying things out: through the real desk, on a store that ends with it. */
type Talks = (said: { readonly conversation: string; readonly id: string; readonly text: string }) => Promise<readonly Line[] | null>

/** Conversations that are remembered; the one that was begun first makes room. */
const mostConversations = 40

/** Null while nothing is known. What is filed here is a ticket for nobody. */
export function openPractice(knowledge: () => Languages | null): Talks {
  const desks = new Map<string, Desk>()
  return async ({ conversation, id, text }) => {
    if (!knowledge()) return null
    const desk = desks.get(conversation) ?? openDesk(knowledge)
    desks.set(conversation, desk)
    const [oldest] = desks.keys()
    if (desks.size > mostConversations && oldest !== undefined) desks.delete(oldest)
    const customer = { channel: 'terminal', id: conversation } as const
    return desk.receive({ id, conversation: `practice:${conversation}`, customer, text })
  }
}

function openDesk(knowledge: () => Languages | null): Desk {
  let last: Languages | null = null
  return openTrialDesk(() => {
    last = knowledge() ?? last
    if (!last) throw new Error('practice: nobody talks before something is known')
    return last
  }).desk
}
