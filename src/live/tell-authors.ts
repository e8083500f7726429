import { setTimeout as wait } from 'node:timers/promises'
import { escaped } from '../delivery/slack/escape.js'
import type { ContentEvent } from './content-state.js'

/** Mistakes that are written out in the channel; `faq check` tells of all. */
const mostWritten = 5

/** How long to wait before each further try. A post that Slack takes in none of them is given up: the log and `/health` say the same. */
const usualPatienceMs = [1_000, 10_000, 60_000]

export interface TellsAuthors {
  tell(event: ContentEvent): void
  /** Ends when nothing is posted any more; what still waits is given up. */
  stop(): Promise<void>
}

interface TellingAuthors {
  /** Posts words, in Slack's markup, to the authors' channel. */
  readonly post: (text: string) => Promise<unknown>
  readonly onLost: (error: unknown) => void
  readonly patienceMs?: readonly number[]
}

/** Tells authors, once each time, that their files have mistakes, and that they are in order again. In order, and without holding anybody up. */
export function createTellsAuthors({ post, onLost, patienceMs = usualPatienceMs }: TellingAuthors): TellsAuthors {
  const stopping = new AbortController()
  let last = Promise.resolve()

  async function send(text: string): Promise<void> {
    for (const patience of [...patienceMs, null]) {
      if (stopping.signal.aborted) return
      try {
        await post(text)
        return
      } catch (error) {
        if (patience === null) onLost(error)
        else await wait(patience, null, { signal: stopping.signal }).catch(() => {})
      }
    }
  }

  return {
    tell(event) {
      const text = wordsFor(event)
      if (text !== null) last = last.then(() => send(text))
    },
    async stop() {
      stopping.abort()
      await last
    },
  }
}

function lostWords(files: readonly string[]): string {
  const more = files.length > mostWritten ? [`… and ${files.length - mostWritten} more: \`faq check\` tells of all.`] : []
  return [
    ':warning: Gone, and there in the other language, in which customers are told it now, and that it is so. Put it back where that was not meant:',
    ...files.slice(0, mostWritten).map(file => `• ${escaped(file, 500)}`),
    ...more,
  ].join('\n')
}

/** Null where authors need not know: while files are broken, another mistake in them is only logged. */
function wordsFor(event: ContentEvent): string | null {
  if (event.kind === 'mended') return ':white_check_mark: The files of the FAQ are in order again, and in force.'
  if (event.kind === 'taken') return event.lost.length > 0 ? lostWords(event.lost) : null
  if (!event.isNew) return null
  const { problems } = event
  const more = problems.length > mostWritten ? [`… and ${problems.length - mostWritten} more: \`faq check\` tells of all.`] : []
  const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`
  return [
    `:warning: The files of the FAQ have ${count}. Customers are told what was there before until that is mended:`,
    ...problems.slice(0, mostWritten).map(problem => `• ${escaped(problem, 500)}`),
    ...more,
  ].join('\n')
}
