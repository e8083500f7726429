import type { WebClient } from '@slack/web-api'
import type { Desk } from '../../desk.js'
import type { Log } from '../../log.js'
import type { Message } from '../../message.js'
import type { Bursts } from '../bursts.js'
import type { Agents } from './agents.js'
import type { Catalogue } from './catalogue.js'
import type { KeepsCopies } from './keep-copy.js'
import type { Me } from './message-of.js'
import type { ShowsProposals } from './shows-proposals.js'

/** What every listener of the Slack door may use. */
export interface SlackParts {
  readonly desk: Desk
  /** Gives a message of a customer to the desk, together with others of one thought unless it is whole; rejects as the desk does. */
  readonly take: (message: Message, isWhole: boolean) => Promise<void>
  /** Messages that wait to be heard, which their author may still change. */
  readonly waiting: Pick<Bursts<void>, 'amend' | 'drop'>
  /** Work that nobody waits for: the door closes after it, and what it throws is logged. */
  readonly later: (work: Promise<unknown>) => void
  readonly client: WebClient
  readonly me: Me
  readonly agents: Agents
  readonly catalogue: Catalogue
  readonly copies: KeepsCopies
  /** How files that agents upload are fetched. */
  readonly files: { readonly token: string; readonly root: string | null }
  /** What an agent's reaction does, by the emoji's name. */
  readonly emoji: ReadonlyMap<string, 'file' | 'claim' | 'solve'>
  /** The channel of the agents' cards. */
  readonly triage: string
  /** Who judges proposals for the FAQ, and where; null where nobody does. */
  readonly authorship: Authorship | null
  readonly log: Log
  readonly now: () => Date
}

export interface Authorship {
  /** Whether somebody is an author, as it is with agents. */
  readonly people: Agents
  readonly channel: string
  readonly proposals: ShowsProposals
}
