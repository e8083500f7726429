import type { Phrasing, SpokenLanguage } from '../../understanding/knowledge.js'
import { normalize, stem, words } from '../../understanding/normalize.js'
import { typosBetween } from '../../understanding/spelling.js'
import { nameOf, traceOf } from '../phrasing-place.js'
import type { Problem } from '../problem.js'
import type { Neighbour } from './neighbours.js'

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

/**
 * Phrasings that are too alike. Between meanings the engine can't learn from them which is meant: the same words in the same order, but for
 * typos, endings and words that say nothing. Within one meaning the second one teaches nothing: but for endings and articles the same;
 * typos are welcome there.
 */
export function* tooAlikePhrasings(
  phrasings: readonly Phrasing[],
  neighbours: readonly (readonly Neighbour[])[],
  language: SpokenLanguage,
): Iterable<Problem> {
  for (const [at, phrasing] of phrasings.entries()) {
    // Of a pair the second one is told of, and once, however many it is like.
    const before = neighbours[at]
      ?.filter(near => near.at < at)
      .flatMap(near => phrasings[near.at] ?? [])
      .find(other => isAlike(phrasing, other, language))
    if (!before) continue
    const isWithin = nameOf(phrasing.meaning) === nameOf(before.meaning)
    const same = `nearly the same phrasing as at ${before.at}, "${before.text}"`
    const cause = isWithin ? same : `${same}, where it stands for "${nameOf(before.meaning)}"`
    const cure = isWithin
      ? 'Delete one of the two'
      : 'Keep it where it belongs, and delete the other or write in it what tells the two apart'
    yield { rule: 'alike', ...traceOf(phrasing), cause, cure }
  }
}

function isAlike(phrasing: Phrasing, other: Phrasing, language: SpokenLanguage): boolean {
  const [one, two] = [phrasing, other].map(({ text }) => normalize(text)) as [string, string]
  // The very same is a mistake, which is told already.
  if (one === two) return false
  const isWithin = nameOf(phrasing.meaning) === nameOf(other.meaning)
  const [a, b] = [one, two].map(text => without(words(text), isWithin ? articles : idle[language])) as [
    readonly string[],
    readonly string[],
  ]
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
