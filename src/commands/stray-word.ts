/** How a way to write a command goes on behind its words: `tickets list [--limit N] [--json]`. */
interface Taken {
  /** Each option, and whether a value follows it. */
  readonly options: ReadonlyMap<string, boolean>
  /** Words that are no options: how many at most. */
  readonly most: number
}

/**
 * The first of `words` ("tickets", "list", "--limt", "1") that none of the ways to write the command takes, or null. What is not there is
 * refused rather than passed over: who mistypes `--limit` would take what comes for what was asked. Null, too, where the words
 * are of no way at all: the command itself says so.
 */
export function strayWord(words: readonly string[], ways: readonly string[]): string | null {
  for (const way of ways) {
    const [begin = ''] = way.split(/ (?![a-z])/)
    const beginning = begin.split(' ')
    if (beginning.every((word, at) => words[at] === word)) return firstStray(words.slice(beginning.length), takenBy(way, beginning.length))
  }
  return null
}

function takenBy(way: string, from: number): Taken {
  // What is piped is the shell's.
  const marks = way
    .replace(/ [<>] FILE$/, '')
    .split(' ')
    .slice(from)
    .join(' ')
    .replace(/[[\]|]/g, ' ')
    .trim()
    .split(/\s+/)
  const options = new Map<string, boolean>()
  let most = 0
  for (const [at, mark] of marks.entries()) {
    const isValue = marks[at - 1]?.startsWith('--') ?? false
    if (mark.startsWith('--')) options.set(mark, /^[A-Z"]/.test(marks[at + 1] ?? ''))
    else if (mark.includes('…') && !isValue) most = Number.POSITIVE_INFINITY
    else if (mark !== '' && !isValue) most++
  }
  return { options, most }
}

function firstStray(words: readonly string[], { options, most }: Taken): string | null {
  let others = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const [option = '', value] = word.split('=', 2)
    const hasValue = options.get(option)
    if (hasValue === undefined ? /^--?[a-z][\w-]*(=|$)/i.test(word) || ++others > most : value !== undefined && !hasValue) return word
    if (hasValue && value === undefined) at++
  }
  return null
}
