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
  return inRuns([
    { kind: 'same', text: old.slice(0, first).join('') },
    ...between(middleOld, middleNow),
    { kind: 'same', text: old.slice(old.length - last).join('') },
  ])
}

/** Pieces put together, so that what was rewritten is read as a whole: a space that two changed words have between them changes with them. */
function inRuns(pieces: readonly Piece[]): readonly Piece[] {
  const runs: { same: string; removed: string; added: string }[] = []
  for (const { kind, text } of pieces) {
    if (text === '') continue
    const run = runs.at(-1)
    if (!run || (kind === 'same' && run.removed + run.added !== '')) runs.push({ same: '', removed: '', added: '', [kind]: text })
    else run[kind] += text
  }
  const joined: typeof runs = []
  for (const run of runs) {
    const before = joined.at(-1)
    const isGap = /^[^\S\n]+$/.test(run.same) && run.removed + run.added !== ''
    if (before && isGap && before.removed + before.added !== '') {
      before.removed += run.same + run.removed
      before.added += run.same + run.added
    } else joined.push(run)
  }
  return joined.flatMap(run =>
    (['same', 'removed', 'added'] as const).flatMap(kind => (run[kind] === '' ? [] : [{ kind, text: run[kind] }])),
  )
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
