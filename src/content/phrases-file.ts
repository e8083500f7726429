import type { Problem } from './problem.js'

/** A text of an author and the line it stands on, from 1. */
export interface PlacedText {
  readonly text: string
  readonly line: number
}

/** Phrasings longer than this are not things a customer types. */
const longestPhrasing = 400

/**
 * A list of phrasings: one a line. In the file of a two-sided entry a line `## When asked: <side>` begins the list of a side;
 * phrasings before the first such line belong to `null`.
 */
export function readPhrases(file: string, text: string, problems: Problem[]): ReadonlyMap<string | null, readonly PlacedText[]> {
  const lists = new Map<string | null, PlacedText[]>([[null, []]])
  let side: string | null = null
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = raw.trim()
    const written = { text: line.replace(/^[-*]\s+/, ''), line: index + 1 }
    const heading = line.startsWith('##') ? /^##\s*When asked:\s*(.+)$/.exec(line)?.[1] : undefined
    if (heading !== undefined) {
      side = heading
      lists.set(side, lists.get(side) ?? [])
    } else if (line.startsWith('#')) {
      const cure = 'Write phrasings only, one a line, and no headings but "## When asked: one half of the question"'
      problems.push({ rule: 'structure', file, line: index + 1, cause: 'a line starting with "#" that means nothing here', cure })
    } else if (line !== '' && isPhrasing(written, file, problems)) lists.get(side)?.push(written)
  }
  return lists
}

/** Reports what can't be a phrasing. */
export function isPhrasing({ text, line }: PlacedText, file: string, problems: Problem[]): boolean {
  if (text.length > longestPhrasing) {
    const cause = `a phrasing of ${text.length} characters`
    problems.push({
      rule: 'phrasing',
      file,
      line,
      cause,
      cure: `Write what a customer would type, in ${longestPhrasing} characters at most`,
    })
    return false
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const cause = 'a phrasing without a letter or digit'
    problems.push({ rule: 'phrasing', file, line, cause, cure: 'Write what a customer would type, or delete the line' })
    return false
  }
  return true
}
