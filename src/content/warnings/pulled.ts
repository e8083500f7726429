import type { Content, Meaning, Phrasing } from '../../understanding/knowledge.js'
import { normalizedOf } from '../normalized-phrasing.js'
import { nameOf, traceOf } from '../phrasing-place.js'
import type { Problem } from '../problem.js'
import type { Neighbour, Pairs } from './pairs.js'

/** Neighbours that are looked at. */
const deciding = 6

/** As many of those it sounds like are named. */
const examples = 2

/**
 * How strongly another subject must pull: its squared cosines among the deciding neighbours, times its share of all of them. Of phrasings
 * that were put into another entry for a trial this found those in nearly the words of their own; lower, what is found in the project's
 * files are near misses that were written on purpose ("Is my taxi on its way?", 0.43).
 */
const leastPull = 0.47

/** Of a single one that is alike it can't be said which of the two is in its place. */
const fewestPulling = 2

/** How much its own subject may hold against it, as a share of that. */
const mostHold = 0.1

/** A phrasing that sounds like others, by their places in the list. */
export interface Pulled {
  readonly at: number
  /** Those of the other subject that are nearest. */
  readonly like: readonly number[]
}

/**
 * Phrasings that pull another subject: held out from the rest, their neighbours belong to another subject and none worth speaking of to
 * their own, so that what customers mean by the other is heard as this. The two sides of an entry are two subjects, an entry and its form
 * are one. Commands are left out: they are heard only when something was asked.
 */
export function pulledAmong(
  { phrasings, intents }: Pick<Content, 'phrasings' | 'intents'>,
  neighbours: Pick<Pairs, 'of'>,
): readonly Pulled[] {
  const subjects = phrasings.map(({ meaning }) => entryOfForm(meaning, intents) ?? nameOf(meaning))
  const nearOf = (some: readonly Neighbour[]) =>
    some.flatMap(({ at, cosine }) => {
      const subject = subjects[at]
      return subject === undefined ? [] : [{ at, subject, weight: cosine * cosine }]
    })
  return phrasings.flatMap((phrasing, at) => {
    if (phrasing.meaning.kind === 'command') return []
    const all = neighbours.of(at).filter(one => phrasings[one.at]?.meaning.kind !== 'command')
    if (all.length < fewestPulling) return []
    const strongest = strongestIn(nearOf(all.slice(0, deciding)))
    const own = subjects[at]
    if (!strongest || strongest.subject === own) return []
    const hold = sum(nearOf(all).filter(({ subject }) => subject === own))
    const { all: pulling, pull } = strongest
    if (pulling.length < fewestPulling || pull < leastPull || hold > mostHold * sum(pulling)) return []
    const like = pulling.slice(0, examples).map(({ at }) => at)
    const first = phrasings[like[0] ?? at]
    // The same phrasing in two places is a mistake, which is told already.
    return first && normalizedOf(first) !== normalizedOf(phrasing) ? [{ at, like }] : []
  })
}

function entryOfForm({ id }: Meaning, intents: Content['intents']): string | null {
  const intent = intents.get(id)
  return intent?.kind === 'form' ? intent.entry : null
}

export function sayPulled({ at, like }: Pulled, phrasings: readonly Phrasing[]): readonly Problem[] {
  const others = like.flatMap(at => phrasings[at] ?? [])
  const [phrasing, first] = [phrasings[at], others[0]]
  if (!phrasing || !first) return []
  const said = others.map(({ at, text }) => `${at} "${text}"`).join(', ')
  const cause = `it sounds like "${nameOf(first.meaning)}" (${said}) and like no other phrasing of "${nameOf(phrasing.meaning)}"`
  const cure = 'Move it there if that is what it means, or write in it what tells the two apart'
  return [{ rule: 'pulled', ...traceOf(phrasing), cause, cure }]
}

interface Near {
  readonly at: number
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
