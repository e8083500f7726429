import type { SpokenLanguage } from '../message.js'
import { normalize } from '../understanding/text/normalize.js'
import type { Verdict } from './judge-test.js'
import type { Piece } from './word-diff.js'

/** Words that customers are told, and how they changed. `what`: "question", "answer", "answer when asked: …", "as of", "sentence". */
export interface WordsChange {
  readonly file: string
  readonly what: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly pieces: readonly Piece[]
}

/** A test whose outcome changed, or that fails. `before` is null where it was not there, or expected something else. */
export interface TestChange {
  readonly at: string
  readonly ask: string
  readonly expected: string
  readonly before: { readonly became: string; readonly verdict: Verdict } | null
  readonly after: { readonly became: string; readonly verdict: Verdict }
}

/** A phrasing that stood for one thing and stands for another now. */
export interface Moved {
  readonly text: string
  readonly language: SpokenLanguage
  readonly from: string
  readonly to: string
  readonly at: string
}

/** A question that is answered otherwise than before. `home`: what it stands for where it is a phrasing. */
export interface Changed {
  readonly text: string
  readonly language: SpokenLanguage
  readonly source: 'phrasing' | 'message'
  readonly at: string | null
  readonly home: string | null
  readonly before: string
  readonly after: string
  readonly effect: Effect
}

/**
 * `stolen`: a phrasing that was answered by what it stands for, and is answered by something else now. `other-answer`: another policy is told
 * or form begun; `now-unknown`: none any more; `no-longer-refused`: one where it was said that there is none; `newly-answered`: one where
 * nothing was known; `otherwise`: told or refused in another way.
 */
export const effects = ['stolen', 'other-answer', 'now-unknown', 'no-longer-refused', 'newly-answered', 'otherwise'] as const
export type Effect = (typeof effects)[number]

/** All consequences of a change. What `faq diff --json` prints: names are a stable interface. */
export interface FaqDiff {
  readonly from: string
  readonly words: readonly WordsChange[]
  readonly tests: readonly TestChange[]
  readonly moved: readonly Moved[]
  readonly added: number
  readonly removed: number
  readonly changed: readonly Changed[]
  /** How many questions were asked of both versions. */
  readonly asked: { readonly tests: number; readonly phrasings: number; readonly messages: number }
  readonly gate: Gate
}

interface Gate {
  readonly colour: 'green' | 'red'
  readonly reasons: readonly string[]
}

/**
 * Red where a test fails that did not before, where a phrasing was taken from what it stood for, and where something is answered that was
 * refused as not covered, unless a test says that it shall be: a wrong policy answer is worse than none.
 */
export function gateOf({ tests, moved, changed }: Pick<FaqDiff, 'tests' | 'moved' | 'changed'>): Gate {
  const failing = tests.filter(({ before, after }) => after.verdict !== 'right' && (before === null || before.verdict === 'right'))
  const stolen = changed.filter(({ effect }) => effect === 'stolen')
  const meant = new Set(tests.flatMap(({ ask, after }) => (after.verdict === 'right' ? [normalize(ask)] : [])))
  const allowed = changed.filter(({ effect, text }) => effect === 'no-longer-refused' && !meant.has(normalize(text)))
  const reasons = [
    ...(failing.length > 0 ? [`${count(failing.length, 'test')} of faq/tests/ ${failing.length === 1 ? 'fails' : 'fail'}`] : []),
    ...(moved.length > 0 ? [`${count(moved.length, 'phrasing')} moved from one subject to another`] : []),
    ...(stolen.length > 0
      ? [`${count(stolen.length, 'phrasing')} stolen: answered by what ${stolen.length === 1 ? 'it does' : 'they do'} not stand for`]
      : []),
    ...(allowed.length > 0
      ? [
          `${count(allowed.length, 'question')} answered that ${allowed.length === 1 ? 'was' : 'were'} refused as not covered; where that is right, say so in faq/tests/`,
        ]
      : []),
  ]
  return { colour: reasons.length > 0 ? 'red' : 'green', reasons }
}

/** `1 phrasing`, `2 phrasings`. */
export function count(number: number, of: string): string {
  return `${number} ${of}${number === 1 ? '' : 's'}`
}
