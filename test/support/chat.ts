import { randomInt } from 'node:crypto'
import type { Conversation } from '../../src/conversation/conversation.js'
import { createLive } from '../../src/delivery/live.js'
import { createDesk, type Desk } from '../../src/desk.js'
import type { BotLine, Customer } from '../../src/message.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Store } from '../../src/store/store.js'
import type { Knowledge, Languages } from '../../src/understanding/knowledge.js'

export const ann: Customer = { channel: 'web', id: 'ann' }
export const bob: Customer = { channel: 'web', id: 'bob' }

/** One customer's conversation with the real desk; its messages are numbered m1, m2, … */
export interface Chat {
  says(text: string): Promise<readonly BotLine[]>
  /** The conversation as it is saved. */
  saved(): Promise<Conversation>
  readonly desk: Desk
  readonly store: Store
}

/** What is known in one language is known in English; in both where both are given. */
export function openDesk(
  known: Knowledge | Languages,
  { store = createMemoryStore(), now = () => new Date('2025-03-01T09:00:00Z') }: { store?: Store; now?: () => Date } = {},
): Desk {
  const languages = 'en' in known ? known : { en: known, zh: null }
  return createDesk({
    store,
    knowledge: () => languages,
    live: createLive(),
    now,
    random: below => randomInt(below),
  })
}

export function openChat(knowledge: Knowledge | Languages, { store = createMemoryStore(), id = 'chat', customer = ann } = {}): Chat {
  const desk = openDesk(knowledge, { store })
  let number = 0
  return {
    desk,
    store,
    says(text) {
      number++
      return desk.receive({ id: `m${number}`, conversation: id, customer, text })
    },
    async saved() {
      const conversation = await store.load(id)
      if (!conversation) throw new Error('nothing is saved yet')
      return conversation
    },
  }
}
