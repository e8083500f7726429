import type { Content } from '../understanding/knowledge.js'

/**
 * The same, with the entries and topics that are written in the other language only: better the approved words in another language, and
 * said so, than none. What customers fill in and are asked must be in their own, so that intents are never taken over.
 */
export function fallBack<Has extends Pick<Content, 'entries' | 'topics'>>(
  content: Has,
  other: Pick<Content, 'language' | 'entries' | 'topics'> | null,
): Has {
  if (!other) return content
  const entries = missing(content.entries, other.entries).map(entry => lent(entry, other.language))
  const topics = missing(content.topics, other.topics).map(topic => lent(topic, other.language))
  if (entries.length === 0 && topics.length === 0) return content
  return { ...content, entries: withMore(content.entries, entries), topics: withMore(content.topics, topics) }
}

interface Lent {
  readonly id: string
  readonly borrowedFrom?: Content['language']
}

function missing<Kind extends Lent>(own: ReadonlyMap<string, Kind>, others: ReadonlyMap<string, Kind>): readonly Kind[] {
  return [...others.values()].filter(({ id, borrowedFrom }) => borrowedFrom === undefined && !own.has(id))
}

function withMore<Kind extends Lent>(own: ReadonlyMap<string, Kind>, more: readonly Kind[]): ReadonlyMap<string, Kind> {
  return new Map([...own, ...more.map(one => [one.id, one] as const)])
}

const copies = new WeakMap<object, object>()

/** The same copy each time: files that have not changed are not made anew. */
function lent<Kind extends Lent>(one: Kind, borrowedFrom: Content['language']): Kind {
  const known = copies.get(one)
  if (known) return known as Kind
  const copy = { ...one, borrowedFrom }
  copies.set(one, copy)
  return copy
}
