import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { News, SavedLines } from '../news.js'
import type { Database } from './database.js'
import { openListener } from './listener.js'
import { idOf, keyOf } from './rows.js'

const Told = z.union([
  z.object({ by: z.string(), conversation: z.string(), lines: z.array(z.int()) }),
  z.object({ by: z.string(), due: z.literal(true) }),
])

/** Longest that PostgreSQL takes, in bytes, with some to spare. What is longer is found by its version. */
const longestNews = 7_500

/** News of a few ms go out together: every statement with news waits for a lock that the whole server has one of (measured by others). */
const gatherMs = 5

export interface PostgresNews extends News {
  stop(): Promise<void>
}

/** News by LISTEN and NOTIFY, on a channel of the schema. They are sent after the save, apart from it: they are news and no promises. */
export async function openNews(url: string, database: Database): Promise<PostgresNews> {
  const me = randomUUID()
  const [row] = await database.read('SELECT current_schema() AS name')
  const channel = `counterfoil ${String(row?.name)}`.slice(0, 63)
  let listener: Parameters<News['listen']>[0] | null = null
  let look: () => void = () => {}
  let waiting: string[] = []
  let timer: NodeJS.Timeout | null = null
  let sending = Promise.resolve()

  const hearing = openListener(url, channel, {
    heard(payload) {
      const told = Told.safeParse(parse(payload))
      if (!told.success || told.data.by === me) return
      if ('due' in told.data) look()
      else listener?.hear(told.data)
    },
    missed: () => listener?.missed(),
  })

  function soon(payload: string): void {
    if (Buffer.byteLength(payload) > longestNews || waiting.includes(payload)) return
    waiting.push(payload)
    timer ??= setTimeout(send, gatherMs)
  }

  function send(): void {
    timer = null
    const payloads = waiting
    waiting = []
    const text = 'SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload'
    // Where it fails the others find it by the version.
    sending = database.read(text, channel, payloads).then(
      () => undefined,
      () => undefined,
    )
  }

  return {
    tell: (saved: SavedLines) => soon(JSON.stringify({ by: me, ...saved })),
    tellDue: () => soon(JSON.stringify({ by: me, due: true })),
    listenForDue(one) {
      look = one
    },
    listen(one) {
      listener = one
    },
    async versions(conversations) {
      if (conversations.length === 0) return new Map()
      const rows = await database.read('SELECT id, version FROM conversations WHERE id = ANY ($1)', conversations.map(keyOf))
      return new Map(rows.map(({ id, version }) => [idOf(id), Number(version)]))
    },
    async stop() {
      if (timer) clearTimeout(timer)
      if (waiting.length > 0) send()
      await sending
      await hearing.stop()
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
