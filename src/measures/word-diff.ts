/** A run of words that both texts have, or only one of them. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Pairs of words that are compared; past it the texts are shown one after the other. */
const mostPairs = 4_000_000

/**
 * What turns one text into another, word by word (Chinese: character by character), by the longest sequence that both have in common. The
 * pieces of `same` and `removed` are the old text, byte for byte; those of `same` and `added` the new one.
 */
export function wordDiff(before: string, after: string): readonly Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  let first = 0
  while (first < old.length && first < now.length && old[first] === now[first]) first++
  let last = 0
  while (last < Math.min(old.length, now.length) - first && old[old.length - 1 - last] === now[now.length - 1 - last]) last++
  const [middleOld, middleNow] = [old.slice(first, old.length - last), now.slice(first, now.length - last)]
  const pieces: Piece[] = []
  const put = (kind: Piece['kind'], text: string) => {
    const before = pieces.at(-1)
    if (text === '') return
    if (before?.kind === kind) pieces[pieces.length - 1] = { kind, text: before.text + text }
    else pieces.push({ kind, text })
  }
  put('same', old.slice(0, first).join(''))
  for (const { kind, text } of between(middleOld, middleNow)) put(kind, text)
  put('same', old.slice(old.length - last).join(''))
  return pieces
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{Script=Han}|[^\S\n]+|\n|(?:(?!\p{Script=Han})[\p{L}\p{N}_'’-])+|[^\s\p{L}\p{N}]/gu) ?? []
}

function* between(old: readonly string[], now: readonly string[]): Iterable<Piece> {
  if (old.length * now.length > mostPairs) {
    yield { kind: 'removed', text: old.join('') }
    yield { kind: 'added', text: now.join('') }
    return
  }
  const width = now.length + 1
  const common = new Uint32Array((old.length + 1) * width)
  for (let a = old.length - 1; a >= 0; a--)
    for (let b = now.length - 1; b >= 0; b--)
      common[a * width + b] =
        old[a] === now[b]
          ? (common[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(common[(a + 1) * width + b] ?? 0, common[a * width + b + 1] ?? 0)
  let [a, b] = [0, 0]
  while (a < old.length || b < now.length) {
    if (a < old.length && b < now.length && old[a] === now[b]) {
      yield { kind: 'same', text: old[a] ?? '' }
      a++
      b++
    } else if (b >= now.length || (a < old.length && (common[(a + 1) * width + b] ?? 0) >= (common[a * width + b + 1] ?? 0))) {
      yield { kind: 'removed', text: old[a] ?? '' }
      a++
    } else {
      yield { kind: 'added', text: now[b] ?? '' }
      b++
    }
  }
}

/** In one line, as git does: `the [-first-]{+second+} word`. */
export function sayWordDiff(pieces: readonly Piece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join('')
}
