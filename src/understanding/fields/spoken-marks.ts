import { at, type Token } from './tokens.js'

/** Marks as they are dictated: "maple dash ops", "maple下划线ops". */
const english: ReadonlyMap<string, string> = new Map(Object.entries({ dash: '-', hyphen: '-', minus: '-', underscore: '_', dot: '.' }))
const chinese: readonly (readonly [string, string])[] = [
  ['下划线', '_'],
  ['中划线', '-'],
  ['横杠', '-'],
  ['减号', '-'],
  ['杠', '-'],
  ['点', '.'],
]

/** Longest word that is dictated with marks, in marks. */
const mostMarks = 4

/**
 * The word that was dictated from token `from` on, its marks as words: "northbeck dash cloud" is northbeck-cloud. Null where no mark is between two
 * words of small letters and digits.
 */
export function readSpokenMarks(tokens: readonly Token[], from: number): { readonly to: number; readonly value: string } | null {
  let value = at(tokens, from).word
  let to = from + 1
  for (let marks = 0; marks < mostMarks; marks++) {
    const mark = markAt(tokens, to)
    const next = at(tokens, to + (mark?.length ?? 0))
    // "marrowbone minus the hyphen" says how it is written.
    if (!mark || next.kind !== 'word' || !/^[\p{Script=Latin}\d]+$/u.test(next.word) || /^(?:the|an?|any|sign|then)$/.test(next.word)) break
    value += mark.mark + next.word
    to += mark.length + 1
  }
  return to > from + 1 && /^[\p{Script=Latin}\d]/u.test(value) ? { to, value } : null
}

function markAt(tokens: readonly Token[], index: number): { readonly mark: string; readonly length: number } | null {
  const { kind, word } = at(tokens, index)
  // "corvo at mail dot example"
  const isMail = word === 'at' && at(tokens, index + 2).word === 'dot'
  const mark = kind === 'word' ? (isMail ? '@' : english.get(word)) : undefined
  if (mark !== undefined) return { mark, length: 1 }
  const said = [0, 1, 2].map(ahead => (at(tokens, index + ahead).kind === 'han' ? at(tokens, index + ahead).word : ' ')).join('')
  const found = chinese.find(([words]) => said.startsWith(words))
  return found ? { mark: found[1], length: found[0].length } : null
}
