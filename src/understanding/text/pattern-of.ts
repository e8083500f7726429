/**
 * The regular expression of a long source, put together out of words or written as one. It matches what that would, and is mostly compiled to half the
 * code in half the time: hundreds of kilobytes and several milliseconds each, in which nobody else is served.
 *
 * V8 writes what stands behind an alternation once more for each of its alternatives, up to ten times, and what stands behind that ten times again, since
 * each may come with work that it has put off. In front of a look-ahead that work is done, and what follows is written once for all (V8,
 * src/regexp/regexp-compiler.cc, "Code generation"): so one that looks for nothing stands behind each group of alternatives.
 */
export function patternOf(source: string | RegExp, flags = ''): RegExp {
  return typeof source === 'string' ? new RegExp(withJoints(source), flags) : new RegExp(withJoints(source.source), source.flags)
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
