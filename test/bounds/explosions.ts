/**
 * Reads regular expressions, as JSON in the form of `Pattern`, and prints those that explode, one JSON a line, each with the beginning of the text that
 * makes it.
 */
import { text } from 'node:stream/consumers'
import { turnsBackMore } from './backtracks.js'
import { hostileTo, long } from './hostile-to.js'
import type { Pattern } from './pattern.js'

/** Each character begun with, and from each all the others: what grows with the cube, or doubles, is far beyond it. */
const bound = long ** 2

for (const { file, source, flags } of JSON.parse(await text(process.stdin)) as readonly Pattern[]) {
  const on = explosionOf({ file, source, flags })
  if (on !== null) process.stdout.write(`${JSON.stringify({ file, source, flags, on: on.slice(0, 60) })}\n`)
}

function explosionOf({ source, flags }: Pattern): string | null {
  // What repeats nothing tries each of its ways once.
  if (!/[*+{]/.test(source)) return null
  const explodes = turnsBackMore(source, flags, bound)
  for (const text of hostileTo(source, flags)) if (explodes(text)) return text
  return null
}
