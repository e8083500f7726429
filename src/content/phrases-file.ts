import type { Problem } from './problem.js'

/** A phrasing and the line it stands on, from 1. */
export interface Written {
  readonly text: string
  readonly line: number
}

/** Phrasings longer than this are not things a customer types. */
export const longestPhrasing = 400

/**
 * A list of phrasings: one a line. In the file of a two-sided entry a line `## When asked: <side>` begins the list of a side;
 * phrasings before the first such line belong to `null`.
 */
export function readPhrases(file: string, text: string, problems: Problem[]): ReadonlyMap<string | null, readonly Written[]> {
  const lists = new Map<string | null, Written[]>([[null, []]])
  let side: string | null = null
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/^\uFEFF/, '').trim()
    const heading = /^##\s*When asked:\s*(.+)$/.exec(line)
    if (heading?.[1] !== undefined) {
      side = heading[1].trim()
      lists.set(side, lists.get(side) ?? [])
    } else if (line !== '') {
      const written = { text: line.replace(/^[-*]\s+/, ''), line: index + 1 }
      if (isPhrasing(written, file, problems)) lists.get(side)?.push(written)
    }
  }
  return lists
}

/** Reports what can't be a phrasing. */
export function isPhrasing({ text, line }: Written, file: string, problems: Problem[]): boolean {
  if (text.length > longestPhrasing) {
    problems.push({
      file,
      line,
      cause: `a phrasing of ${text.length} characters`,
      cure: `Keep phrasings under ${longestPhrasing} characters`,
    })
    return false
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    problems.push({
      file,
      line,
      cause: 'a phrasing without a letter or digit',
      cure: 'Write what a customer would type, or delete the line',
    })
    return false
  }
  return true
}
