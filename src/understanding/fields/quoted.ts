import type { Reading, Span } from './reading.js'
import { at } from './tokens.js'

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  "'": "'",
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '«': '»',
  '`': '`',
}

/** Longest text in quotes that is read as a value, in tokens. */
const longest = 60

/** What stands in quotes at a token, without them. */
export function readQuoted({ tokens, text }: Reading, index: number): Span | null {
  const open = at(tokens, index)
  const close = open.kind === 'mark' ? closing[open.word] : undefined
  if (close === undefined) return null
  for (let end = index + 1; end < index + longest; end++) {
    const { word, kind, start } = at(tokens, end)
    if (kind === 'break') return null
    const value = text.slice(open.end, start).trim()
    if (word === close && value !== '') return { from: index, to: end + 1, value }
  }
  return null
}
