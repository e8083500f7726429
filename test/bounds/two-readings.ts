import { charactersOf } from './characters-of.js'
import { type Part, partsOf } from './parts-of.js'

/** Of more words than this a group is not judged. */
const most = 20_000

/** Characters of every kind that patterns here tell apart. */
const kinds = [...'a1 中，.\n']

/** What was found of the groups of an expression that repeat without end: those whose words can be read in two ways, and those of too many words to tell. */
interface Readings {
  readonly ambiguous: readonly string[]
  readonly unjudged: number
}

/**
 * Whether a text may be read as words of a repeated group in two ways ("it is" beside "it" and "is"): each such place doubles what a search tries before it
 * gives up, and no text of samples need find it. By the test of Sardinas and Patterson (1953) over the words that the group takes; edges and assertions in it
 * count for nothing, repeats in it are tried twice more than they must, and a class stands for the characters that it names and one of every kind.
 */
export function readingsOf(source: string, flags: string): Readings {
  const ambiguous: string[] = []
  let unjudged = 0
  visit(partsOf(source))
  return { ambiguous, unjudged }

  function visit(part: Part): void {
    if (part.kind === 'row') part.parts.forEach(visit)
    if (part.kind === 'choice') part.of.forEach(visit)
    if (part.kind === 'look') visit(part.at)
    if (part.kind !== 'repeat') return
    visit(part.part)
    if (part.most < Infinity || part.part.kind === 'one') return
    const words = wordsOf(part.part, flags)
    const twice = words && readTwice(words.filter(word => word !== ''))
    if (words === null) unjudged += 1
    if (twice) ambiguous.push(twice)
  }
}

/** The words that a part takes; null where they are too many. */
function wordsOf(part: Part, flags: string): readonly string[] | null {
  switch (part.kind) {
    case 'nothing':
    case 'look':
      return ['']
    case 'one':
      // Small and capital letters alike would only be more words.
      return charactersOf(part.source, flags.replace('i', ''), kinds)
    case 'choice':
      return few(part.of.map(one => wordsOf(one, flags)).reduce(joined, []))
    case 'row':
      return part.parts.map(one => wordsOf(one, flags)).reduce(crossed, [''])
    case 'repeat': {
      const once = wordsOf(part.part, flags)
      let [words, row]: [readonly string[] | null, readonly string[] | null] = [[], ['']]
      for (let times = 0; times <= Math.min(part.most, part.least + 2); times++) {
        if (times >= part.least) words = few(joined(words, row))
        row = crossed(row, once)
      }
      return words
    }
  }
}

function joined(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  return one && other && [...one, ...other]
}

function crossed(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || other === null || one.length * other.length > most) return null
  return few(one.flatMap(before => other.map(after => before + after)))
}

function few(words: readonly string[] | null): readonly string[] | null {
  return words && words.length <= most ? [...new Set(words)] : null
}

/** A word and the two that it is made of in another reading; null where each text of these words is read in one way only. */
function readTwice(words: readonly string[]): string | null {
  const known = new Set(words)
  const starts = new Map<string, string[]>()
  for (const word of words) for (let at = 1; at < word.length; at++) add(word.slice(0, at), word)
  const tried = new Set<string>()
  const left = words.flatMap(word => longerThan(word).map(({ rest }) => ({ rest, of: `${word}…` })))
  for (let next = left.pop(); next; next = left.pop()) {
    const { rest, of } = next
    if (known.has(rest)) return `${of}${rest}`
    if (tried.has(rest)) continue
    tried.add(rest)
    left.push(...longerThan(rest).map(longer => ({ ...longer, of: `${of}${rest}…` })))
    for (let at = 1; at < rest.length; at++)
      if (known.has(rest.slice(0, at))) left.push({ rest: rest.slice(at), of: `${of}${rest.slice(0, at)}…` })
  }
  return null

  function add(start: string, word: string): void {
    const found = starts.get(start)
    if (found) found.push(word)
    else starts.set(start, [word])
  }

  function longerThan(start: string): readonly { readonly rest: string }[] {
    return (starts.get(start) ?? []).map(word => ({ rest: word.slice(start.length) }))
  }
}
