import type { Content, Phrasing } from '../../understanding/knowledge.js'
import { normalizedOf } from '../normalized-phrasing.js'
import { nameOf, traceOf } from '../phrasing-place.js'
import type { Problem } from '../problem.js'
import type { Neighbour, Pairs } from './pairs.js'

/** Neighbours that are looked at. */
const deciding = 6

/**
 * How strongly another subject must pull: its squared cosines among the deciding neighbours, times its share of all of them. Of phrasings
 * that were put into another entry for a trial this found those in nearly the words of their own; lower, what is found in the project's
 * files are near misses that were written on purpose ("Is my taxi on its way?", 0.43).
 */
const leastPull = 0.47

/** How much its own subject may hold against it, as a share of that. */
const mostHold = 0.1

/**
 * Phrasings that pull another subject: held out from the rest, their neighbours belong to another subject and none worth speaking of to
 * their own, so that what customers mean by the other is heard as this. The two sides of an entry are two subjects, an entry and its form
 * are one. Commands are left out: they are heard only when something was asked.
 */
export function* pulledPhrasings({ phrasings, intents }: Content, neighbours: Pick<Pairs, 'of'>): Iterable<Problem> {
  const entryOf = new Map(
    [...intents.values()].flatMap(intent => (intent.kind === 'form' && intent.entry ? [[intent.id, intent.entry]] : [])),
  )
  const subjectOf = ({ meaning }: Phrasing) => entryOf.get(meaning.id) ?? nameOf(meaning)
  const subjects = phrasings.map(subjectOf)
  for (const [at, phrasing] of phrasings.entries()) {
    if (phrasing.meaning.kind === 'command') continue
    const all = neighbours.of(at).filter(one => phrasings[one.at]?.meaning.kind !== 'command')
    const nearOf = (some: readonly Neighbour[]) =>
      some.flatMap(({ at, cosine }) => {
        const [other, subject] = [phrasings[at], subjects[at]]
        return other && subject !== undefined ? [{ other, subject, weight: cosine * cosine }] : []
      })
    const strongest = strongestIn(nearOf(all.slice(0, deciding)))
    const own = subjects[at]
    if (!strongest || strongest.subject === own) continue
    const near = nearOf(all)
    const hold = sum(near.filter(({ subject }) => subject === own))
    const { all: pulling, pull } = strongest
    if (pulling.length < 2 || pull < leastPull || hold > mostHold * sum(pulling)) continue
    const [first] = pulling
    // The same phrasing in two places is a mistake, which is told already.
    if (!first || normalizedOf(first.other) === normalizedOf(phrasing)) continue
    const examples = pulling.slice(0, 2).map(({ other: { at, text } }) => `${at} "${text}"`)
    const cause = `it sounds like "${nameOf(first.other.meaning)}" (${examples.join(', ')}) and like no other phrasing of "${nameOf(phrasing.meaning)}"`
    const cure = 'Move it there if that is what it means, or write in it what tells the two apart'
    yield { rule: 'pulled', ...traceOf(phrasing), cause, cure }
  }
}

interface Near {
  readonly other: Phrasing
  readonly subject: string
  readonly weight: number
}

function strongestIn(near: readonly Near[]): { subject: string; all: readonly Near[]; pull: number } | null {
  const found = [...new Set(near.map(({ subject }) => subject))].map(subject => {
    const all = near.filter(one => one.subject === subject)
    return { subject, all, pull: sum(all) ** 2 / sum(near) }
  })
  return found.sort((a, b) => b.pull - a.pull)[0] ?? null
}

function sum(near: readonly Near[]): number {
  return near.reduce((total, { weight }) => total + weight, 0)
}
