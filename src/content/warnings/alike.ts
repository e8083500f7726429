import type { SpokenLanguage } from '../../message.js'
import type { Phrasing } from '../../understanding/knowledge.js'
import { stem, words } from '../../understanding/text/normalize.js'
import { typosBetween } from '../../understanding/text/typos-between.js'
import { normalizedOf } from '../normalized-phrasing.js'
import { nameOf, traceOf } from '../phrasing-place.js'
import type { Problem } from '../problem.js'
import type { Pairs } from './pairs.js'

const articles = new Set(['a', 'an', 'the'])

/** Words that say nothing about what is meant. */
const idle: Readonly<Record<SpokenLanguage, ReadonlySet<string>>> = {
  en: new Set([...articles, 'please', 'pls', 'hi', 'hello', 'hey', 'so', 'just', 'well', 'then', 'oh', 'er', 'um']),
  zh: new Set(['请', '呢', '吗', '啊', '吧', '呀', '嘛', '哦']),
}

/** Words that turn a sentence round and are easily taken for another with a typo in it. */
const turning = new Set(['not', 'no', 'now', 'can', 'cant', 'cannot', 'wont', 'want', 'dont', 'done', 'without', 'within'])

/** Shorter words than the first differ by every letter; from the second on there may be two typos. */
const lettersFor = { one: 4, two: 7 } as const

/** A phrasing that is nearly the same as one before it, by their places in the list. */
export interface Alike {
  readonly at: number
  readonly before: number
}

/**
 * Phrasings that are too alike. Between meanings the engine can't learn from them which is meant: the same words in the same order, but for
 * typos, endings and words that say nothing. Within one meaning the second one teaches nothing: but for endings and articles the same;
 * typos are welcome there.
 */
export function alikeAmong(phrasings: readonly Phrasing[], neighbours: Pick<Pairs, 'of'>, language: SpokenLanguage): readonly Alike[] {
  const forms = new Map<number, Form>()
  const formAt = (at: number) => {
    const known = forms.get(at)
    const phrasing = phrasings[at]
    if (known || !phrasing) return known
    const form = formOf(phrasing, language)
    forms.set(at, form)
    return form
  }
  return phrasings.flatMap((_, at) => {
    // Of a pair the second one is told of, and once, however many it is like.
    const near = neighbours.of(at).find(near => near.at < at && isAlike(formAt(at), formAt(near.at)))
    return near ? [{ at, before: near.at }] : []
  })
}

export function sayAlike({ at, before: earlier }: Alike, phrasings: readonly Phrasing[]): readonly Problem[] {
  const [phrasing, before] = [phrasings[at], phrasings[earlier]]
  if (!phrasing || !before) return []
  const isWithin = nameOf(phrasing.meaning) === nameOf(before.meaning)
  const same = `nearly the same phrasing as at ${before.at}, "${before.text}"`
  const cause = isWithin ? same : `${same}, where it stands for "${nameOf(before.meaning)}"`
  const cure = isWithin ? 'Delete one of the two' : 'Keep it where it belongs, and delete the other or write in it what tells the two apart'
  return [{ rule: 'alike', ...traceOf(phrasing), cause, cure }]
}

/** A phrasing as it is compared, made once and only where it is near another: among thousands some have hundreds of those, most none. */
interface Form {
  readonly normalized: string
  readonly meaning: string
  /** What is compared with phrasings of the same meaning, and with those of others. */
  readonly within: readonly string[]
  readonly between: readonly string[]
}

function formOf(phrasing: Phrasing, language: SpokenLanguage): Form {
  const normalized = normalizedOf(phrasing)
  const all = words(normalized)
  return { normalized, meaning: nameOf(phrasing.meaning), within: without(all, articles), between: without(all, idle[language]) }
}

function isAlike(one: Form | undefined, other: Form | undefined): boolean {
  // The very same is a mistake, which is told already.
  if (!one || !other || one.normalized === other.normalized) return false
  const isWithin = one.meaning === other.meaning
  const [a, b] = isWithin ? [one.within, other.within] : [one.between, other.between]
  const same = isWithin ? isSame : isSameMistyped
  return a.length === b.length && a.every((word, at) => same(word, b[at] ?? ''))
}

/** The words that are not idle, or all of them where nothing else is said. */
function without(all: readonly string[], idle: ReadonlySet<string>): readonly string[] {
  const telling = all.filter(word => !idle.has(word))
  return telling.length > 0 ? telling : all
}

function isSame(a: string, b: string): boolean {
  return stem(a) === stem(b)
}

function isSameMistyped(a: string, b: string): boolean {
  if (isSame(a, b)) return true
  const letters = Math.min(a.length, b.length)
  if (letters < lettersFor.one || turning.has(a) || turning.has(b)) return false
  const most = letters < lettersFor.two ? 1 : 2
  return typosBetween(a, b, most) <= most
}
