import { randomInt } from 'node:crypto'
import type { SlackSettings } from '../config/slack-settings.js'
import { createDesk, type Desk } from '../desk.js'
import type { OpenKnowledge } from '../knowledge/open-knowledge.js'
import type { Log } from '../log.js'
import type { Storage } from './open-storage.js'
import { outsideOf } from './outside-of.js'

interface Parts {
  readonly storage: Pick<Storage, 'saves' | 'live' | 'among'>
  readonly knowledge: Pick<OpenKnowledge, 'languages' | 'hours'>
  readonly slack: SlackSettings | null
  /** Something may be due. */
  readonly wake: () => void
  readonly log: Log
}

/** The desk of the service, with a real clock and real dice. */
export function openDesk({ storage: { saves, live, among }, knowledge, slack, wake, log }: Parts): Desk {
  return createDesk({
    store: saves.store,
    knowledge: () => knowledge.languages,
    live,
    ...(among ? { exclusively: among.locks.exclusively } : {}),
    now: () => new Date(),
    random: below => randomInt(below),
    ...(slack ? { outside: outsideOf(slack) } : {}),
    hours: () => knowledge.hours,
    wake,
    onEffect: (effect, conversation) => log.info({ ...effect, conversation }, effect.kind),
  })
}
