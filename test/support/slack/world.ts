import { randomBytes } from 'node:crypto'
import type { Manifest } from './manifest.js'

export type Json = Readonly<Record<string, unknown>>

export interface Team {
  readonly id: string
  readonly name: string
  /** User groups exist on paid plans only. */
  paid: boolean
}

export interface Person {
  readonly id: string
  readonly team: string
  readonly name: string
  readonly email: string
  readonly kind: 'member' | 'guest' | 'single-channel-guest' | 'bot'
  deleted: boolean
}

export interface Message {
  readonly channel: string
  readonly ts: string
  readonly thread: string | null
  readonly user: string
  /** The app that posted it, or null for a person's. */
  readonly bot: string | null
  readonly subtype: string | null
  readonly files: readonly string[]
  text: string
  blocks: readonly Json[]
  metadata: Json | null
  edited: boolean
  deleted: boolean
  /** What it said before, the oldest first. */
  readonly before: { readonly text: string; readonly blocks: readonly Json[] }[]
  /** Who reacted, by emoji. */
  readonly reactions: Map<string, Set<string>>
}

export interface Channel {
  readonly id: string
  readonly team: string
  readonly name: string
  readonly kind: 'public' | 'private' | 'im'
  readonly members: Set<string>
  /** Other teams that it is shared with by Slack Connect. */
  readonly shared: Set<string>
  archived: boolean
  readonly messages: Message[]
}

export interface Group {
  readonly id: string
  readonly team: string
  readonly handle: string
  readonly members: Set<string>
  disabled: boolean
}

export interface FileRecord {
  readonly id: string
  readonly team: string
  readonly user: string
  readonly name: string
  readonly bytes: Buffer
  readonly mimetype: string
  title: string
  /** The channels in which it can be seen; a file put into a modal is in none. */
  readonly channels: Set<string>
}

/** The app in one workspace. */
export interface Installation {
  readonly team: string
  readonly token: string
  readonly bot: Person
  readonly botId: string
  /** What the token may do; tests take some away. */
  readonly scopes: Set<string>
  revoked: boolean
}

/** The one app that this loopback serves. */
export interface SlackApp {
  readonly id: string
  readonly appToken: string
  readonly appScopes: Set<string>
  readonly signingSecret: string
  readonly manifest: Manifest
}

export interface World {
  readonly app: SlackApp
  readonly teams: Map<string, Team>
  readonly people: Map<string, Person>
  readonly channels: Map<string, Channel>
  readonly groups: Map<string, Group>
  readonly files: Map<string, FileRecord>
  readonly installations: Map<string, Installation>
  /** The root of this loopback, without a slash at the end; known once it listens. */
  origin: string
  /** The next message's ts: later than every one before, in any channel. */
  nextTs(): string
}

export function createWorld(manifest: Manifest): World {
  let last = 0n
  return {
    app: {
      id: newId('A'),
      appToken: `xapp-1-${newId('A')}-${secret(16)}`,
      appScopes: new Set(['connections:write']),
      signingSecret: secret(16),
      manifest,
    },
    teams: new Map(),
    people: new Map(),
    channels: new Map(),
    groups: new Map(),
    files: new Map(),
    installations: new Map(),
    origin: '',
    nextTs() {
      const now = BigInt(Date.now()) * 1000n
      last = now > last ? now : last + 1n
      return `${last / 1_000_000n}.${String(last % 1_000_000n).padStart(6, '0')}`
    },
  }
}

/** An id as Slack draws them: a letter for the kind of thing, then capitals and digits. */
export function newId(kind: string): string {
  return `${kind}0${randomBytes(5).toString('hex').toUpperCase()}`
}

export function secret(bytes: number): string {
  return randomBytes(bytes).toString('hex')
}

/** Whether people of this team can be in the channel at all. */
export function reaches(channel: Channel, team: string): boolean {
  return channel.team === team || channel.shared.has(team)
}

export function messageIn(channel: Channel, ts: string): Message | undefined {
  return channel.messages.find(message => message.ts === ts && !message.deleted)
}
