/**
 * The regular expression of a source that is put together out of words. It matches what `new RegExp` would, and long ones are mostly compiled to half the
 * code in half the time: hundreds of kilobytes and several milliseconds each, in which nobody else is served.
 *
 * V8 writes what stands behind an alternation once more for each of its alternatives, up to ten times, and what stands behind that ten times again, since
 * each may come with work that it has put off. In front of a look-ahead that work is done, and what follows is written once for all (V8,
 * src/regexp/regexp-compiler.cc, "Code generation"): so there is one behind each group of
 * alternatives, which looks for nothing.
 */
export function patternOf(source: string, flags = ''): RegExp {
  return new RegExp(withJoints(source), flags)
}

const joint = '(?=)'

/** An escape, a class, what opens a group, and any other character. */
const pieces = /\\.|\[\^?(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<[^>]+>))?|./gsu

/** Behind a repeat such work is done anyway. */
const repeats = /^[?*+{]/

/** A joint behind every group that has alternatives. Not inside a look-behind, which reads from its end. */
function withJoints(source: string): string {
  const open: { hasMore: boolean; readonly isLook: boolean; readonly isBehind: boolean }[] = []
  return source.replace(pieces, (piece, at: number) => {
    const [inner] = open.slice(-1)
    if (piece === '|' && inner) inner.hasMore = true
    if (piece.startsWith('(')) {
      open.push({ hasMore: false, isLook: /[=!]$/.test(piece), isBehind: /<[=!]$/.test(piece) || inner?.isBehind === true })
    }
    if (piece !== ')') return piece
    const closed = open.pop()
    return closed?.hasMore && !closed.isLook && !closed.isBehind && !repeats.test(source.slice(at + 1, at + 2)) ? `)${joint}` : ')'
  })
}
