import { z } from 'zod'
import { contentOf } from './api/chat.js'
import { Refusal } from './api/method.js'
import type { Backstage } from './backstage.js'
import { type Installation, type Message, secret } from './world.js'

interface Entry {
  readonly by: Installation
  readonly user: string
  readonly channel: string
  /** The message that was used, where it may be replaced or deleted. */
  readonly message: Message | null
  /** The ephemeral message that was used, by its ts. */
  readonly ephemeral: string | null
  readonly at: number
  uses: number
}

/** The response_urls of interactions: five uses, thirty minutes. */
export interface ResponseUrls {
  give(entry: Omit<Entry, 'at' | 'uses'>): string
  take(ticket: string, body: unknown): { readonly status: number; readonly text: string }
}

const truth = z.union([z.boolean(), z.enum(['true', 'false']).transform(text => text === 'true')])

const Body = z.strictObject({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: truth.optional(),
  delete_original: truth.optional(),
  thread_ts: z.string().optional(),
  metadata: z.unknown().optional(),
})

export function createResponseUrls(backstage: Backstage): ResponseUrls {
  const entries = new Map<string, Entry>()
  return {
    give(entry) {
      const ticket = secret(12)
      entries.set(ticket, { ...entry, at: Date.now(), uses: 0 })
      return `${backstage.world.origin}/response/${ticket}`
    },
    take(ticket, given) {
      const entry = entries.get(ticket)
      if (!entry) return { status: 404, text: 'no_such_url' }
      if (entry.uses >= 5) return { status: 404, text: 'used_url' }
      if (Date.now() - entry.at > 30 * 60_000) return { status: 404, text: 'expired_url' }
      entry.uses++
      const read = Body.safeParse(given)
      if (!read.success) return { status: 400, text: 'invalid_payload' }
      try {
        respond(backstage, entry, read.data)
        return { status: 200, text: 'ok' }
      } catch (error) {
        if (error instanceof Refusal) return { status: 400, text: error.error }
        throw error
      }
    },
  }
}

function respond(backstage: Backstage, entry: Entry, body: z.infer<typeof Body>): void {
  const { world, ephemerals, events } = backstage
  const original = ephemerals.findIndex(({ ts }) => ts === entry.ephemeral)
  if (body.delete_original) {
    if (original >= 0) ephemerals.splice(original, 1)
    else if (entry.message) {
      entry.message.deleted = true
      events.removed(entry.message)
    }
    return
  }
  const said = contentOf(body)
  const { channel, user, by, message } = entry
  if (body.replace_original && original >= 0) {
    const old = ephemerals[original]
    if (old) ephemerals[original] = { ...old, ...said, by: 'response_url' }
  } else if (body.replace_original && message) {
    message.before.push({ text: message.text, blocks: message.blocks })
    Object.assign(message, said)
    events.changed(message)
  } else if (body.response_type === 'in_channel') {
    backstage.post({ channel, thread: body.thread_ts ?? null, user: by.bot.id, bot: by.botId, subtype: null, files: [], ...said })
  } else ephemerals.push({ channel, user, ts: world.nextTs(), thread: body.thread_ts ?? null, ...said, by: 'response_url' })
}
