import type { Problem } from './problem.js'

export interface Section {
  /** 1 for "# ", 2 for "## ", 3 for "### ". */
  readonly level: number
  readonly heading: string
  /** The line of the heading, from 1. */
  readonly line: number
  /** What stands below the heading and above the next one, without blank lines around it, otherwise byte for byte. */
  readonly body: string
  readonly bodyLine: number
}

export interface MarkdownFile {
  /** The settings between the two "---" lines at the top, with the line each stands on. */
  readonly front: ReadonlyMap<string, { readonly value: string; readonly line: number }>
  readonly sections: readonly Section[]
}

/** Reads a Markdown file as front matter and sections; `problems` gets what stands in no section. */
export function readMarkdown(file: string, raw: string, problems: Problem[]): MarkdownFile {
  const lines = raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const { front, next } = readFront(file, lines, problems)
  const sections: Section[] = []
  let at = next
  while (at < lines.length) {
    const heading = /^(#{1,3})\s+(.+?)\s*$/.exec(lines[at] ?? '')
    if (!heading) {
      if (lines[at]?.trim()) {
        problems.push({
          file,
          line: at + 1,
          cause: 'text before the line starting with "# "',
          cure: 'Put the line "# The question?" above it',
        })
        while (at < lines.length && !/^#{1,3}\s/.test(lines[at] ?? '')) at++
      } else at++
      continue
    }
    let end = at + 1
    while (end < lines.length && !/^#{1,3}\s/.test(lines[end] ?? '')) end++
    let first = at + 1
    while (first < end && !lines[first]?.trim()) first++
    sections.push({
      level: heading[1]?.length ?? 1,
      heading: heading[2] ?? '',
      line: at + 1,
      body: lines.slice(first, end).join('\n').trimEnd(),
      bodyLine: first + 1,
    })
    at = end
  }
  return { front, sections }
}

function readFront(file: string, lines: readonly string[], problems: Problem[]) {
  const front = new Map<string, { value: string; line: number }>()
  if (lines[0]?.trim() !== '---') return { front, next: 0 }
  const close = lines.findIndex((line, index) => index > 0 && line.trim() === '---')
  if (close < 0) {
    problems.push({ file, line: 1, cause: 'the settings at the top have no end', cure: 'Put a line "---" below them' })
    return { front, next: 1 }
  }
  for (let at = 1; at < close; at++) {
    const line = lines[at] ?? ''
    if (!line.trim()) continue
    const pair = /^([a-z][a-z ]*?)\s*:\s*(.+?)\s*$/.exec(line)
    if (pair?.[1] && pair[2]) front.set(pair[1], { value: pair[2], line: at + 1 })
    else problems.push({ file, line: at + 1, cause: 'a setting that is not "name: value"', cure: 'Write it as in "as of: 2021-05-27"' })
  }
  return { front, next: close + 1 }
}

/** The items of a Markdown list, one a line. */
export function readList(section: Section, file: string, problems: Problem[]): readonly { readonly text: string; readonly line: number }[] {
  return section.body.split('\n').flatMap((raw, index) => {
    const line = section.bodyLine + index
    const item = /^\s*[-*]\s+(.+?)\s*$/.exec(raw)
    if (item?.[1]) return [{ text: item[1], line }]
    if (raw.trim())
      problems.push({ file, line, cause: 'a line in a list of phrasings that does not begin with "- "', cure: 'Begin it with "- "' })
    return []
  })
}
