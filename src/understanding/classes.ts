import type { Scores } from './classifier.js'
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
  readonly nearest: number
  readonly meaning: Meaning
}

/** Subjects, best first. A subject scores what its best class scores: the sum, tried, favoured subjects with many classes. */
export function rank({ score, nearest }: Scores, { meanings, subjects }: Classes): readonly Ranked[] {
  const found = new Map<string, { score: number; nearest: number; best: number; second: number; meaning: Meaning }>()
  for (const [label, meaning] of meanings.entries()) {
    const subject = subjects[label] as string
    const own = score[label] as number
    const near = nearest[label] as number
    const before = found.get(subject)
    if (!before) found.set(subject, { score: own, nearest: near, best: own, second: Number.NEGATIVE_INFINITY, meaning })
    else {
      before.score = Math.max(before.score, own)
      before.nearest = Math.max(before.nearest, near)
      before.second = Math.max(before.second, Math.min(before.best, own))
      if (own > before.best) Object.assign(before, { best: own, meaning })
    }
  }
  return [...found]
    .map(([subject, one]) => ({ subject, score: one.score, nearest: one.nearest, meaning: unsided(one) }))
    .sort((a, b) => b.score - a.score)
}

/** An entry whose two halves are both close is answered without leading with either: half of the better score is close. */
function unsided({ meaning, best, second }: { meaning: Meaning; best: number; second: number }): Meaning {
  return meaning.kind === 'entry' && meaning.side !== null && second > best / 2 ? { ...meaning, side: null } : meaning
}

/** What a confidence is read from: the score, how clearly it leads, and how near the nearest line is. */
export function featuresOf([first, second]: readonly { readonly score: number; readonly nearest: number }[]): readonly number[] {
  return [first?.score ?? 0, (first?.score ?? 0) - (second?.score ?? 0), first?.nearest ?? 0]
}
