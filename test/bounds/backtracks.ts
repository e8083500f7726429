import { setFlagsFromString } from 'node:v8'

type Limited = (source: string, flags: string) => RegExp

/**
 * V8 counts how often an expression turns back, and gives up at a limit where it is made with one: an embedder may do that by
 * `v8::RegExp::NewWithBacktrackLimit`, its own tests by this. A count is the same on every machine, however busy. The limit is written into the source,
 * since the engine takes the bits of what it is given for a small integer: of 400 ** 2, which has a place of its own, the address would be the limit.
 */
function limitedByEngine(limit: number): Limited {
  setFlagsFromString('--allow-natives-syntax')
  try {
    return new Function('source', 'flags', `return %NewRegExpWithBacktrackLimit(source, flags, ${limit})`) as Limited
  } finally {
    setFlagsFromString('--no-allow-natives-syntax')
  }
}

/** Tells of a text whether an expression turns back more than `limit` times before it has found all that there is not. */
export function turnsBackMore(source: string, flags: string, limit: number): (text: string) => boolean {
  // The second way always fits, so there is no match only where the engine gave up on the first.
  const counted = limitedByEngine(limit)(`(?:[^]*?(?:${source}))|`, flags.replace(/[gy]/g, ''))
  return text => counted.exec(text) === null
}
