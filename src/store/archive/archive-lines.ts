import type { Conversation } from '../../conversation/conversation.js'
import type { Files } from '../files.js'
import type { Place } from './month-index.js'

interface ArchiveLine extends Place {
  readonly text: string
}

/** Read at once. */
const chunkBytes = 1_024 * 1_024

/** The whole lines of an archive file, in order, a piece of the file in memory at a time. What comes after the last line end is left out. */
export async function* archiveLines(path: string, files: Files): AsyncGenerator<ArchiveLine> {
  let [rest, offset] = [Buffer.alloc(0), 0]
  for (;;) {
    const more = await files.readPart(path, offset + rest.length, chunkBytes)
    if (more.length === 0) return
    rest = Buffer.concat([rest, more])
    let from = 0
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, from)) {
      if (end > from) yield { offset: offset + from, length: end - from, text: rest.toString('utf8', from, end) }
      from = end + 1
    }
    offset += from
    rest = rest.subarray(from)
  }
}

/** Of a line's conversation what it is found by, or null where the line is damaged. The whole is checked when it is read. */
export function namesOn(text: string): { readonly id: string; readonly references: readonly string[] } | null {
  try {
    const { id, tickets } = JSON.parse(text) as { id: unknown; tickets: unknown }
    if (typeof id !== 'string' || !Array.isArray(tickets)) return null
    return { id, references: tickets.flatMap(one => (typeof one?.reference === 'string' ? [one.reference as string] : [])) }
  } catch {
    return null
  }
}

/** The lines of conversations, which will begin at `offset`, and where each will be by its names. */
export function linesOf(conversations: readonly Conversation[], offset: number) {
  const entries: [name: string, place: Place][] = []
  let [text, end] = ['', offset]
  for (const conversation of conversations) {
    const line = JSON.stringify(conversation)
    const place = { offset: end, length: Buffer.byteLength(line) }
    for (const name of [conversation.id, ...conversation.tickets.map(({ reference }) => reference)]) entries.push([name, place])
    text += `${line}\n`
    end += place.length + 1
  }
  return { text, entries }
}

/** Conversations by the month in which they were changed last, as in "2025-03". */
export function byMonth(conversations: readonly Conversation[]): ReadonlyMap<string, readonly Conversation[]> {
  const months = new Map<string, Conversation[]>()
  for (const conversation of conversations) {
    const month = new Date(conversation.updatedAt).toISOString().slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), conversation])
  }
  return months
}
