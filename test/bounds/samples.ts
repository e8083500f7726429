import { charactersOf } from './characters-of.js'
import type { Part } from './parts-of.js'

/** Characters of every kind that patterns here tell apart. */
const kinds = [...'a1 中，.A-"\n。_：:()甲']

/** How many texts a part is shown by. */
const most = 24

/** Texts that a part takes up, the shortest way through it first. `flags` are those of its expression. */
export function samplesOf(part: Part, flags: string): readonly string[] {
  switch (part.kind) {
    case 'nothing':
    case 'look':
      return ['']
    case 'one':
      return charactersOf(part.source, flags, kinds).slice(0, 4)
    case 'choice':
      return spread(part.of.map(one => samplesOf(one, flags)))
    case 'repeat': {
      const once = samplesOf(part.part, flags)
      return part.least === 0 ? ['', ...once].slice(0, most) : once.map(text => text.repeat(part.least))
    }
    case 'row':
      return part.parts.reduce<readonly string[]>((texts, next) => rowOf(texts, samplesOf(next, flags)), [''])
  }
}

/** Every text of one list before every one of the other, as long as they are few; else each with the first of the other. */
function rowOf(texts: readonly string[], next: readonly string[]): readonly string[] {
  const [first = ''] = texts
  const [second = ''] = next
  const crossed =
    texts.length * next.length <= most
      ? texts.flatMap(one => next.map(other => one + other))
      : [...texts.map(one => one + second), ...next.slice(1).map(other => first + other)]
  return [...new Set(crossed)].slice(0, most)
}

/** One of each list in turn, so that no branch is left out for the many texts of another. */
function spread(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(...lists.map(list => list.length))
  const inTurn = Array.from({ length: longest }, (_, place) => lists.flatMap(list => list.slice(place, place + 1))).flat()
  return [...new Set(inTurn)].slice(0, Math.max(most, lists.length))
}
