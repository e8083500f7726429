import type { Agent } from '../../tickets/ticket.js'
import type { Standing } from './agents.js'
import type { Click } from './payloads.js'
import { elsewhereWords, outsiderWords } from './refusal-words.js'
import type { SlackParts } from './slack-parts.js'
import { type Asker, tellPrivately } from './tell-privately.js'

/** Somebody who wants something that only agents may. */
export interface Wanting extends Asker {
  readonly team: string | null
  /** What they want, for the log. */
  readonly what: string
  readonly reference: string | null
}

/** What is said to whoever may not. */
export interface NoWords {
  readonly elsewhere: string
  readonly outsider: (standing: Extract<Standing, { kind: 'outsider' }>) => string
}

const agentsOnly: NoWords = { elsewhere: elsewhereWords, outsider: outsiderWords }

type Permission = { readonly kind: 'yes'; readonly agent: Agent } | { readonly kind: 'no'; readonly words: string }

/**
 * Whether whoever acts is an agent right now, and acts where agents do. Asked on every action; what a button says and who can see a channel
 * counts for nothing. A no leaves a line in the log.
 */
export async function permissionOf(
  { user, team, what, reference }: Wanting,
  isPlace: boolean,
  parts: Pick<SlackParts, 'agents' | 'log'>,
  words: NoWords = agentsOnly,
): Promise<Permission> {
  const standing = await parts.agents.standingOf(user, team)
  if (standing.kind === 'agent' && isPlace) return { kind: 'yes', agent: standing.agent }
  const why = standing.kind === 'agent' ? 'elsewhere' : standing.why
  parts.log.warn(
    { audit: 'refused', why, user, team, what, ...(reference === null ? {} : { reference }) },
    'somebody who may not act was refused',
  )
  return { kind: 'no', words: standing.kind === 'agent' ? words.elsewhere : words.outsider(standing) }
}

/** The same, and whoever may not is told so alone; null then. */
export async function permitted(wanting: Wanting, isPlace: boolean, parts: SlackParts): Promise<Agent | null> {
  const permission = await permissionOf(wanting, isPlace, parts)
  if (permission.kind === 'yes') return permission.agent
  await tellPrivately(parts.client, wanting, permission.words)
  return null
}

export function wantingOf({ user, trigger_id, response_url, container, actions: [{ action_id, value }] }: Click): Wanting {
  const reference = /^INV-[0-9A-Z]{6}/.exec(value ?? '')?.[0] ?? null
  const asker = { user: user.id, trigger: trigger_id, responseUrl: response_url ?? null, thread: container.thread_ts ?? null }
  return { ...asker, team: user.team_id ?? null, what: action_id, reference }
}
