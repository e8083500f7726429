/**
 * Reads regular expressions, as JSON in the form of `Pattern`, and prints those that explode, one a line, each with the text that makes it. A process of
 * its own: within one of mocha, V8 was seen to end a search before its limit.
 */
import { text } from 'node:stream/consumers'
import { turnsBackMore } from './backtracks.js'
import { hostileTo, long } from './hostile-to.js'
import type { Pattern } from './pattern.js'

/** Each character begun with, and from each all the others: what grows with the cube, or doubles, is far beyond it. */
const bound = long ** 2

for (const pattern of JSON.parse(await text(process.stdin)) as readonly Pattern[]) {
  const found = explosionOf(pattern)
  if (found !== null)
    process.stdout.write(`${pattern.file}: /${pattern.source}/${pattern.flags} on ${JSON.stringify(found.slice(0, 60))}…\n`)
}

function explosionOf({ source, flags }: Pattern): string | null {
  // What repeats nothing tries each of its ways once.
  if (!/[*+{]/.test(source)) return null
  const explodes = turnsBackMore(source, flags, bound)
  for (const text of hostileTo(source, flags)) if (explodes(text)) return text
  return null
}
