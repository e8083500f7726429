import type { Config } from '../config.js'
import type { Desk } from '../desk.js'
import type { LiveKnowledge } from '../live/live-knowledge.js'
import type { Log } from '../log.js'
import type { Storage } from './open-storage.js'

/** What every part of the running service stands on. */
export interface Ground {
  readonly config: Config
  readonly storage: Storage
  readonly knowledge: LiveKnowledge
  readonly desk: Desk
  readonly log: Log
  /** Says a line to whoever has started the service. */
  readonly tell: (line: string) => void
}
