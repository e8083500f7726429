import { spread } from '../understanding/model/spread.js'
import { normalize } from '../understanding/text/normalize.js'
import { cluster } from './cluster.js'
import type { Gap } from './gap.js'
import { type Compared, likenessOf, type Surroundings } from './gap-likeness.js'

/** Gaps that ask for the same. */
export interface Group {
  /** The one most like all the others first. */
  readonly gaps: readonly Gap[]
}

/** A gap as it is read (see Reader) and heard. */
export interface ReadGap extends Compared {
  readonly gap: Gap
}

/** More different messages of one language than this would take minutes: the newest count. */
export const mostGrouped = 2_500

/** Groups by meaning, the one asked most often first; the same words are counted, and compared once. Messages of one language, and what its FAQ says. */
export function groupGaps(read: readonly ReadGap[], surroundings: Surroundings): readonly Group[] {
  const byWords = new Map<string, ReadGap[]>()
  for (const one of read) {
    const key = normalize(one.sentence.text)
    byWords.set(key, [...(byWords.get(key) ?? []), one])
  }
  const distinct = [...byWords.values()]
  const { alike, floor } = likenessOf(
    distinct.flatMap(([first]) => first ?? []),
    surroundings,
  )
  const groups = new Map<number, number[]>()
  for (const [at, group] of cluster(distinct.length, alike, floor).entries()) groups.set(group, [...(groups.get(group) ?? []), at])
  const found = [...groups.values()].map(members => ({ gaps: centralFirst(members, alike).flatMap(at => gapsAt(distinct, at)) }))
  return found.sort((one, other) => other.gaps.length - one.gaps.length)
}

function gapsAt(distinct: readonly (readonly ReadGap[])[], at: number): readonly Gap[] {
  return (distinct[at] ?? []).map(({ gap }) => gap)
}

/** Members of a group that the others are compared with. */
const mostSampled = 50

/** By how much they are like the others of their group; a sample of those is enough where they are many. */
function centralFirst(members: readonly number[], likeness: (a: number, b: number) => number): readonly number[] {
  const sample = spread(members, mostSampled)
  const centre = new Map(members.map(at => [at, sample.reduce((sum, other) => sum + (other === at ? 0 : likeness(at, other)), 0)]))
  return [...members].sort((one, other) => (centre.get(other) ?? 0) - (centre.get(one) ?? 0))
}
