import type { Content, Meaning } from './knowledge.js'

/**
 * A class is one meaning. A subject is what classes are told apart for in the end: both sides of an entry, and the entry that a
 * form belongs to, are one subject, so that their closeness does not look like doubt.
 */
export interface Classes {
  readonly meanings: readonly Meaning[]
  /** Subject of each class. */
  readonly subjects: readonly string[]
  /** Subjects that lead to an answer or a form. */
  readonly covered: ReadonlySet<string>
}

export function classesOf({ phrasings, intents, entries }: Content): Classes {
  const meanings = new Map<string, Meaning>()
  for (const { meaning } of phrasings) if (meaning.kind !== 'command') meanings.set(JSON.stringify(meaning), meaning)
  const subjectOf = ({ kind, id }: Meaning) => {
    const intent = kind === 'intent' ? intents.get(id) : undefined
    return intent?.kind === 'form' && intent.entry !== null ? intent.entry : id
  }
  const list = [...meanings.values()]
  const forms = list.filter(({ kind, id }) => kind === 'intent' && intents.get(id)?.kind === 'form')
  return { meanings: list, subjects: list.map(subjectOf), covered: new Set([...entries.keys(), ...forms.map(subjectOf)]) }
}

/** A subject's score, and the class within it that scored best. */
export interface Ranked {
  readonly subject: string
  readonly score: number
  readonly meaning: Meaning
}

/** Subjects, best first. A subject scores what its best class scores: the sum, tried, favoured subjects with many classes. */
export function rank(scores: ArrayLike<number>, { meanings, subjects }: Classes): readonly Ranked[] {
  const found = new Map<string, { best: number; second: number; meaning: Meaning }>()
  for (const [label, meaning] of meanings.entries()) {
    const subject = subjects[label] as string
    const own = scores[label] as number
    const before = found.get(subject)
    if (!before) found.set(subject, { best: own, second: Number.NEGATIVE_INFINITY, meaning })
    else if (own > before.best) found.set(subject, { best: own, second: before.best, meaning })
    else before.second = Math.max(before.second, own)
  }
  return [...found].map(([subject, one]) => ({ subject, score: one.best, meaning: unsided(one) })).sort((a, b) => b.score - a.score)
}

/** How far the better half of an entry must lead, in units of score, to lead the answer. */
const clearSide = 0.2

/** An entry whose two halves are both close is answered without leading with either. */
function unsided({ meaning, best, second }: { meaning: Meaning; best: number; second: number }): Meaning {
  return meaning.kind === 'entry' && meaning.side !== null && best - second < clearSide ? { ...meaning, side: null } : meaning
}

/**
 * What the confidence in a subject is read from: its score, and how clearly it leads what can be answered and what can't be. The two
 * leads are told apart since being mistaken for another entry and for a topic that is not covered are different mistakes.
 */
export function featuresOf(
  ranked: readonly { readonly subject: string; readonly score: number }[],
  covered: ReadonlySet<string>,
): readonly number[] {
  const [first, ...others] = ranked
  if (!first) return [0, 0, 0]
  const best = (isCovered: boolean) => others.find(({ subject }) => covered.has(subject) === isCovered)?.score ?? first.score
  return [first.score, first.score - best(true), first.score - best(false)]
}
