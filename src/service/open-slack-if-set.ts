import type { Talk } from '../channels/open-hub.js'
import { createSharedPace } from '../delivery/shared-pace.js'
import type { Ground } from './ground.js'
import type { SlackHalf } from './open-slack-half.js'

interface Doors {
  readonly talk: Talk
  /** Where customers reach the service. */
  readonly address: () => string
}

/** Both directions of Slack; null where it is not set up. Bolt takes most of a second to load, which a start without it need not wait for. */
export async function openSlackIfSet(ground: Ground, { talk, address }: Doors): Promise<SlackHalf | null> {
  const { config, storage, knowledge, desk, log, tell } = ground
  const { slack: settings, burstWait } = config
  const { copies, among } = storage
  if (!settings) return null
  return (await import('./open-slack-half.js')).openSlackHalf({
    settings,
    desk,
    talk,
    burstWait,
    copies,
    copyUrl: copy => `${address()}/copies/${copies.tokenOf(copy)}`,
    knowledge,
    now: () => new Date(),
    log,
    tell,
    ...(among ? { pace: createSharedPace(among.turns, () => performance.now()) } : {}),
  })
}
