import type { Content, Meaning } from '../knowledge.js'

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
  // Thousands of lines share each of them.
  for (const meaning of new Set(phrasings.map(({ meaning }) => meaning))) {
    if (meaning.kind !== 'command') meanings.set(JSON.stringify(meaning), meaning)
  }
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
 * with many classes. `scores`: one a class, told apart in single precision.
 */
export function rank(scores: ArrayLike<number>, classes: Classes): readonly Ranked[] {
  const best = bestClasses(scores, classes)
  return bestFirst(best, scores).map(subject => rankedAt(best[subject] as number, scores, classes))
}

/**
 * The first `most` of these, and behind them the first other one that can be answered and the first that can't, where it is not among them:
 * all that a decision is read from (featuresOf). It is called for every part of every message, and most subjects are far behind.
 */
export function leading(scores: ArrayLike<number>, classes: Classes, most: number): readonly Ranked[] {
  const best = bestClasses(scores, classes)
  const first = bestFew(best, scores, most)
  const isCovered = (label: number) => classes.covered.has(classes.subjects[label] as string)
  const others = [true, false].flatMap(kind => {
    if (first.slice(1).some(label => isCovered(label) === kind)) return []
    return bestFew(
      best.filter(label => isCovered(label) === kind && !first.includes(label)),
      scores,
      1,
    )
  })
  return [...first, ...others].map(label => rankedAt(label, scores, classes))
}

/** By the number of a subject, its class that scored best, of equals the first. */
function bestClasses(scores: ArrayLike<number>, { meanings, subjects }: Classes): Int32Array {
  const { numbers, count } = numbered(subjects)
  const best = new Int32Array(count).fill(-1)
  for (let label = 0; label < meanings.length; label++) {
    const subject = numbers[label] as number
    const before = best[subject] as number
    if (before < 0 || (scores[label] as number) > (scores[before] as number)) best[subject] = label
  }
  return best
}

function rankedAt(label: number, scores: ArrayLike<number>, { meanings, subjects }: Classes): Ranked {
  const [subject, score, meaning] = [subjects[label] as string, scores[label] as number, meanings[label] as Meaning]
  const isSided = meaning.kind === 'entry' && meaning.side !== null
  return { subject, score, meaning: isSided ? unsided(meaning, score - secondOf(label, scores, subjects)) : meaning }
}

/** What the next class of a subject scores behind its best. */
function secondOf(best: number, scores: ArrayLike<number>, subjects: Classes['subjects']): number {
  let second = Number.NEGATIVE_INFINITY
  for (let label = 0; label < subjects.length; label++) {
    if (label !== best && subjects[label] === subjects[best]) second = Math.max(second, scores[label] as number)
  }
  return second
}

/** The `most` of these classes that score best, best first. */
function bestFew(labels: Int32Array, scores: ArrayLike<number>, most: number): number[] {
  const few: number[] = []
  const scoreAt = (label: number | undefined) => (label === undefined ? Number.NEGATIVE_INFINITY : Math.fround(scores[label] as number))
  let least = Number.NEGATIVE_INFINITY
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as number
    const score = scoreAt(label)
    if (few.length === most && !(score > least)) continue
    let place = few.length
    while (place > 0 && score > scoreAt(few[place - 1])) place--
    few.splice(place, 0, label)
    if (few.length > most) few.pop()
    least = scoreAt(few.at(-1))
  }
  return few
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

/** An entry whose two halves are both close is answered without leading with either. `ahead`: how far its best half leads. */
function unsided(meaning: Extract<Meaning, { kind: 'entry' }>, ahead: number): Meaning {
  return ahead < clearSide ? { ...meaning, side: null } : meaning
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
