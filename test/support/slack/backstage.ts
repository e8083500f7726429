import type { Events } from './events.js'
import type { Upload } from './uploads.js'
import type { Views } from './views.js'
import type { Json, Message, World } from './world.js'

/** A message that only one person saw. Slack does not keep it. */
export interface Ephemeral {
  readonly channel: string
  readonly user: string
  readonly ts: string
  readonly thread: string | null
  readonly text: string
  readonly blocks: readonly Json[]
  /** Whether it came by postEphemeral, by a response_url, or as the answer to a command. */
  readonly by: 'method' | 'response_url' | 'ack'
}

/** What the methods and the people share: the world and everything that was made of it. */
export interface Backstage {
  readonly world: World
  readonly views: Views
  readonly events: Events
  readonly ephemerals: Ephemeral[]
  readonly uploads: Map<string, Upload>
  /** Stores a message and sends its events. */
  post(message: Omit<Message, 'ts' | 'edited' | 'deleted' | 'before' | 'reactions'>): Message
  /** Runs `work` after so many milliseconds, unless the loopback is stopped before. */
  later(work: () => void, ms: number): void
}
