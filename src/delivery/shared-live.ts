import type { Line } from '../message.js'
import type { News, SavedLines } from '../store/news.js'
import type { Store } from '../store/store.js'
import type { Live } from './live.js'

interface SharedLiveParts {
  /** Whoever has conversations open here. */
  readonly here: Live
  readonly news: Pick<News, 'tell' | 'listen' | 'versions'>
  readonly load: Store['load']
  /** Waits between looks for what no news came of, in ms. */
  readonly lookEveryMs?: number
}

interface Watched {
  listeners: number
  /** The version that was looked at last, and the number of the last line that was shown then or since; null: not known yet. */
  version: number | null
  last: number
}

/**
 * News of saved lines for whoever has the conversation open, in whichever instance they were saved. Other instances are told the numbers of
 * lines and read them from the store; what news were lost of, because a connection or an instance died, is found within seconds by the
 * version. A page may be shown a line twice and takes it once, by its number.
 */
export function createSharedLive({ here, news, load, lookEveryMs = 3_000 }: SharedLiveParts): Live & { stop(): Promise<void> } {
  const watched = new Map<string, Watched>()
  let looking = Promise.resolve()
  let isRunning = true
  const timer = setInterval(look, lookEveryMs)

  news.listen({
    hear(saved) {
      if (watched.has(saved.conversation)) void show(saved).catch(() => undefined)
    },
    missed: look,
  })

  async function show({ conversation, lines }: SavedLines): Promise<void> {
    const stored = await load(conversation)
    announceHere(conversation, stored?.lines.filter(({ seq }) => lines.includes(seq)) ?? [])
  }

  function announceHere(conversation: string, lines: readonly Line[]): void {
    const known = watched.get(conversation)
    if (known) known.last = Math.max(known.last, ...lines.map(({ seq }) => seq))
    if (lines.length > 0) here.announce(conversation, lines)
  }

  /** One look after the other. What could not be looked at is at the next. */
  function look(): void {
    if (isRunning && watched.size > 0) looking = looking.then(catchUp).catch(() => undefined)
  }

  async function catchUp(): Promise<void> {
    const versions = await news.versions([...watched.keys()])
    for (const [conversation, version] of versions) {
      const known = watched.get(conversation)
      if (!isRunning || !known || known.version === version) continue
      await readAnew(conversation, known)
    }
  }

  /** Shows what came since the last look; at the first, the page itself reads what there is. */
  async function readAnew(conversation: string, known: Watched): Promise<void> {
    const stored = await load(conversation)
    const before = known.version
    known.version = stored?.version ?? 0
    if (!stored) return
    // An agent's words may have been changed since they were shown.
    const news = stored.lines.filter(({ seq, from }) => seq > known.last || from === 'agent')
    if (before !== null) announceHere(conversation, news)
    known.last = Math.max(known.last, stored.lines.length)
  }

  return {
    announce(conversation, lines) {
      announceHere(conversation, lines)
      if (lines.length > 0) news.tell({ conversation, lines: lines.map(({ seq }) => seq) })
    },
    watch(conversation, listener) {
      const known = watched.get(conversation) ?? { listeners: 0, version: null, last: 0 }
      watched.set(conversation, known)
      known.listeners++
      if (known.listeners === 1) void readAnew(conversation, known).catch(() => undefined)
      const leave = here.watch(conversation, listener)
      return () => {
        leave()
        known.listeners--
        if (known.listeners === 0 && watched.get(conversation) === known) watched.delete(conversation)
      }
    },
    async stop() {
      isRunning = false
      clearInterval(timer)
      await looking
    },
  }
}
