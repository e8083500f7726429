import { createLive } from '../../src/delivery/live.js'
import { createDesk, type Desk, type DeskParts } from '../../src/desk.js'
import type { Message } from '../../src/message.js'
import type { Store } from '../../src/store/store.js'
import { ann } from '../support/chat.js'
import { knownLanguages } from '../support/known.js'

export const everything =
  'I lost my invoice. Account: maple-ops, title: Maple Garden Ltd., invoice number: 04418827, reason: stolen from my car'

export function message(id: string, text: string, rest: Partial<Message> = {}): Message {
  return { id, conversation: 'c', customer: ann, text, ...rest }
}

/** A desk over `store`. The references it draws count up from INV-000000, unless `random` draws others. */
export async function deskOver(store: Store, { live = createLive(), random = counting(), ...rest }: Partial<Parts> = {}): Promise<Desk> {
  const knowledge = await knownLanguages()
  return createDesk({ store, knowledge: () => knowledge, live, now: () => new Date('2025-03-01T09:00:00Z'), random, ...rest })
}

/** Draws six at a time for one reference, and the next reference is always one more: none comes twice. */
export function counting(): (below: number) => number {
  let draws = 0
  return below => {
    const place = 5 - (draws % 6)
    const number = Math.floor(draws++ / 6)
    return Math.floor(number / below ** place) % below
  }
}

type Parts = Pick<DeskParts, 'live' | 'random' | 'now' | 'outside' | 'wake' | 'hours'>
