import { createHash } from 'node:crypto'
import type { Content, Meaning } from '../../../src/understanding/knowledge.js'
import type { View } from '../../../src/understanding/model/lexical.js'
import { viewsOf } from '../../../src/understanding/model/views.js'

/** The engine with something left out of it, or taught by fewer lines. */
export interface Variant {
  readonly content: Content
  /** As many as viewsOf() names, in its order; `nothing` in the place of one that is left out. */
  readonly views: readonly View[]
  /** The views of the sentence encoder that are left. */
  readonly encoder: { readonly final: boolean; readonly below: boolean }
  /** Whether words that are only mistyped are mended. */
  readonly mends: boolean
}

/** A row of a study: its figures are the mean of its variants'. */
export interface Subject {
  readonly name: string
  readonly variants: readonly Variant[]
}

/** A view that sees nothing. */
export const nothing: View = () => []

/** Everything, as the product has it. */
export function everything(content: Content): Variant {
  return { content, views: viewsOf(content), encoder: { final: true, below: true }, mends: true }
}

/** What each kind of evidence buys: everything, then everything without it; and words and characters with nothing beside them. */
export function ablation(content: Content): readonly Subject[] {
  const all = everything(content)
  const only = (place: number) => all.views.map((view, at) => (at === place ? view : nothing))
  const without = (place: number) => all.views.map((view, at) => (at === place ? nothing : view))
  const none = { final: false, below: false }
  const variants: Readonly<Record<string, Variant>> = {
    everything: all,
    'without the sentence encoder': { ...all, encoder: none },
    'without its last layer': { ...all, encoder: { final: false, below: true } },
    'without its layer below': { ...all, encoder: { final: true, below: false } },
    'without words': { ...all, views: without(0) },
    'without characters': { ...all, views: without(1) },
    'without concepts': everything({ ...content, concepts: new Map() }),
    'words only': { ...all, views: only(0), encoder: none },
    'characters only': { ...all, views: only(1), encoder: none },
    'without topics that are not covered': everything(withoutTopics(content)),
    'without spelling': { ...all, mends: false },
    'half the corpus': everything(halved(content)),
  }
  return Object.entries(variants).map(([name, variant]) => ({ name, variants: [variant] }))
}

const sizes = [10, 20, 40, 80, 160]
const draws = [0, 1]

/** What more phrasings bring: so many an entry, all else cut to the same share, the mean of two draws; and all of them. */
export function learningCurve(content: Content): readonly Subject[] {
  const cuts = sizes.map(size => ({
    name: `${size} an entry`,
    variants: draws.map(draw => everything(withPhrasings(content, size, draw))),
  }))
  return [...cuts, { name: `all: ${Math.round(perEntry(content))} an entry`, variants: [everything(content)] }]
}

export function withoutTopics(content: Content): Content {
  return { ...content, phrasings: content.phrasings.filter(({ meaning }) => meaning.kind !== 'topic') }
}

export function halved(content: Content): Content {
  return cut(content, (_, count) => Math.ceil(count / 2), 0)
}

/** The content with so many phrasings an entry, and of each topic and intent the share that this is of the mean entry's. */
export function withPhrasings(content: Content, size: number, draw: number): Content {
  const share = Math.min(1, size / perEntry(content))
  return cut(content, (kind, count) => (kind === 'entry' ? size : Math.max(1, Math.round(share * count))), draw)
}

/** Phrasings of the mean entry. */
function perEntry({ phrasings, entries }: Content): number {
  return phrasings.filter(({ meaning }) => meaning.kind === 'entry').length / entries.size
}

/**
 * The content with so many of the phrasings of each entry (its sides together), topic and intent; commands stay. They are drawn by their
 * hash: the same every time, whatever their order, and a smaller draw is a part of a larger one.
 */
function cut(content: Content, keep: (kind: Meaning['kind'], count: number) => number, draw: number): Content {
  const places = new Map<string, number[]>()
  for (const [at, { meaning }] of content.phrasings.entries()) {
    const key = `${meaning.kind} ${meaning.id}`
    places.set(key, [...(places.get(key) ?? []), at])
  }
  const hashes = content.phrasings.map(({ text }) => createHash('sha256').update(`${draw} ${text}`).digest('hex'))
  const kept = new Set<number>()
  for (const own of places.values()) {
    const kind = content.phrasings[own[0] as number]?.meaning.kind as Meaning['kind']
    const drawn = own.toSorted((a, b) => ((hashes[a] as string) < (hashes[b] as string) ? -1 : 1))
    for (const at of kind === 'command' ? drawn : drawn.slice(0, keep(kind, own.length))) kept.add(at)
  }
  return { ...content, phrasings: content.phrasings.filter((_, at) => kept.has(at)) }
}
