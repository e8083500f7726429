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
  const list = [...meanings.values()]
  const subject = ({ kind, id }: Meaning) => (kind === 'intent' ? subjectOf(id, intents) : id)
  const forms = list.filter(({ kind, id }) => kind === 'intent' && intents.get(id)?.kind === 'form')
  return { meanings: list, subjects: list.map(subject), covered: new Set([...entries.keys(), ...forms.map(subject)]) }
}

/** What the id of an entry, a topic or an intent stands for: that of a form for the entry it belongs to, where it has one, any other for itself. */
export function subjectOf(id: string, intents: Content['intents']): string {
  const intent = intents.get(id)
  return intent?.kind === 'form' && intent.entry !== null ? intent.entry : id
}

/** A subject's score, and the class within it that scored best. */
export interface Ranked {
  readonly subject: string
  readonly score: number
  readonly meaning: Meaning
}

/**
 * Subjects, best first; of equals the one that was met first. A subject scores what its best class scores: the sum, tried, favoured subjects
 * with many classes. `scores`: one a class, told apart in single precision. It is called for every part of every message.
 */
export function rank(scores: ArrayLike<number>, { meanings, subjects }: Classes): readonly Ranked[] {
  const { numbers, count } = numbered(subjects)
  const best = new Int32Array(count).fill(-1)
  const seconds = new Float64Array(count).fill(Number.NEGATIVE_INFINITY)
  for (let label = 0; label < meanings.length; label++) {
    const own = scores[label] as number
    const subject = numbers[label] as number
    const before = best[subject] as number
    if (before < 0) best[subject] = label
    else if (own > (scores[before] as number)) {
      seconds[subject] = scores[before] as number
      best[subject] = label
    } else if (own > (seconds[subject] as number)) seconds[subject] = own
  }
  return bestFirst(best, scores).map(subject => {
    const label = best[subject] as number
    const score = scores[label] as number
    const meaning = unsided({ meaning: meanings[label] as Meaning, best: score, second: seconds[subject] as number })
    return { subject: subjects[label] as string, score, meaning }
  })
}

/** Numbers behind a score in a key: more than there will be subjects. */
const places = 2 ** 20

/** The numbers of subjects by the scores of their best classes: each score and its place as one key, which are sorted as they are. */
function bestFirst(best: Int32Array, scores: ArrayLike<number>): number[] {
  const keys = new Float64Array(best.length)
  for (let subject = 0; subject < best.length; subject++) {
    // One zero, whatever its sign.
    single[0] = (scores[best[subject] as number] as number) + 0
    const bits = singleBits[0] as number
    // The bits of a single-precision number, so turned that they ascend as the numbers do.
    const ascending = bits >= 2 ** 31 ? 2 ** 32 - 1 - bits : bits + 2 ** 31
    keys[subject] = (2 ** 32 - 1 - ascending) * places + subject
  }
  keys.sort()
  const order = new Array<number>(keys.length)
  for (let k = 0; k < keys.length; k++) order[k] = (keys[k] as number) % places
  return order
}

const single = new Float32Array(1)
const singleBits = new Uint32Array(single.buffer)

const numbering = new WeakMap<readonly string[], { readonly numbers: Int32Array; readonly count: number }>()

/** The number of each class's subject, in the order they are met; once for the classes of a model. */
function numbered(subjects: readonly string[]) {
  const known = numbering.get(subjects)
  if (known) return known
  const met = new Map<string, number>()
  for (const subject of subjects) if (!met.has(subject)) met.set(subject, met.size)
  const found = { numbers: Int32Array.from(subjects, subject => met.get(subject) ?? 0), count: met.size }
  numbering.set(subjects, found)
  return found
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
