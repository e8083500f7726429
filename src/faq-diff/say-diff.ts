import { type Changed, count, type Effect, effects, type FaqDiff, type TestChange, type WordsChange } from '../measures/faq-diff.js'
import { sayWordDiff } from '../measures/word-diff.js'
import { plain } from '../plain.js'

/** Lines of one kind that are shown; `--json` has all. */
const mostShown = 40

export const titles: Readonly<Record<Effect, string>> = {
  stolen: 'Stolen: no longer answered by what the phrasing stands for, but by something else',
  'other-answer': 'Answered otherwise',
  'now-unknown': 'Not answered any more',
  'no-longer-refused': 'Answered, and refused as not covered before',
  'newly-answered': 'Newly answered',
  otherwise: 'Neither answered before nor now, in other words',
}

/** A diff in words, the gate last. */
export function* sayDiff({ from, words, tests, moved, added, removed, changed, asked, gate }: FaqDiff): Iterable<string> {
  yield `Against ${from.slice(0, 12)}: ${count(added, 'phrasing')} added, ${removed} removed; asked of both: ${saidAsked(asked)}.`
  if (words.length > 0) {
    yield ''
    yield 'Words that customers are told'
    for (const change of words) yield `  ${sayWords(change)}`
  }
  if (tests.length > 0) {
    yield ''
    yield 'Tests'
    for (const one of tests) yield `  ${sayTest(one)}`
  }
  if (moved.length > 0) {
    yield ''
    yield 'Phrasings that stand for something else now'
    for (const { at, text, from, to } of moved.slice(0, mostShown)) yield `  ${at}  "${plain(text)}": ${from} -> ${to}`
    yield* more(moved.length)
  }
  for (const effect of effects) {
    const own = changed.filter(one => one.effect === effect)
    if (own.length === 0) continue
    yield ''
    yield titles[effect]
    for (const one of own.slice(0, mostShown)) yield `  ${one.at ?? 'a customer'}  "${plain(one.text)}": ${sayChange(one)}`
    yield* more(own.length)
  }
  yield ''
  yield gate.colour === 'green'
    ? 'Green: no test fails, and no phrasing was taken from what it stood for.'
    : `Red: ${gate.reasons.join('; ')}.`
}

function* more(length: number): Iterable<string> {
  if (length > mostShown) yield `  and ${length - mostShown} more: --json lists all`
}

export function saidAsked({ tests, phrasings, messages }: FaqDiff['asked']): string {
  const of = [count(tests, 'test'), count(phrasings, 'phrasing'), ...(messages > 0 ? [`${count(messages, 'message')} of customers`] : [])]
  return of.join(', ')
}

function sayWords({ file, what, kind, pieces }: WordsChange): string {
  return `${file}, ${what}${kind === 'changed' ? '' : ` ${kind}`}: ${plain(sayWordDiff(pieces))}`
}

export function sayTest({ at, ask, expected, before, after }: TestChange): string {
  const was = before === null ? 'not asked before' : `before ${before.became} (${before.verdict})`
  return `${at}  "${plain(ask)}": ${after.verdict}: ${after.became}, expected ${expected}; ${was}`
}

export function sayChange({ home, before, after }: Changed): string {
  return `${before} -> ${after}${home === null ? '' : ` (stands for ${home})`}`
}
