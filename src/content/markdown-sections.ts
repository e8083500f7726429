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

/** A line `name: value` between the two lines "---" at the top. A line without a colon is a name without a value. */
export interface Setting {
  readonly name: string
  readonly value: string
  readonly line: number
  /** Where its value begins, from 1. */
  readonly column: number
}

interface MarkdownFile {
  readonly settings: readonly Setting[]
  /** The section of the one line starting with "# ". */
  readonly title: Section
  /** What follows it. */
  readonly sections: readonly Section[]
}

/**
 * Reads a Markdown file as settings, a title and sections. `what` is what the title should be, for the cure. Null where the file
 * has no such shape: one problem says why, and nothing more is said about a file that can't be followed.
 */
export function readMarkdown(file: string, raw: string, what: string, problems: Problem[]): MarkdownFile | null {
  const lines = raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const top = readSettings(lines)
  if (!top) {
    problems.push({ rule: 'structure', file, line: 1, cause: 'the settings at the top have no end', cure: 'Put a line "---" below them' })
    return null
  }
  const [title, ...rest] = readSections(file, lines, top.next, problems)
  const stray = lines.findIndex((line, at) => at >= top.next && at < (title?.line ?? lines.length + 1) - 1 && line.trim() !== '')
  if (title?.level !== 1) {
    const line = stray >= 0 ? stray + 1 : (title?.line ?? 1)
    problems.push({
      rule: 'structure',
      file,
      line,
      cause: 'no line starting with "# "',
      cure: `Write ${what} there, and "# " in front of it`,
    })
    return null
  }
  if (stray >= 0) {
    const cure = 'Move it below that line; only the date may stand above it, between two lines "---"'
    problems.push({ rule: 'structure', file, line: stray + 1, cause: 'text above the line starting with "# "', cure })
    return null
  }
  const second = rest.find(({ level }) => level === 1)
  if (second) {
    problems.push({ rule: 'structure', file, line: second.line, cause: 'a second line starting with "# "', cure: 'Give each its own file' })
    return null
  }
  return { settings: top.settings, title, sections: rest }
}

/** The settings, and the index of the first line after them. Null where they begin and don't end before the first heading. */
function readSettings(lines: readonly string[]): { settings: readonly Setting[]; next: number } | null {
  const open = lines.findIndex(line => line.trim() !== '')
  if (!isRule(lines[open])) return { settings: [], next: 0 }
  const close = lines.findIndex((line, at) => at > open && (isRule(line) || line.startsWith('#')))
  if (!isRule(lines[close])) return null
  const settings: Setting[] = []
  for (let at = open + 1; at < close; at++) {
    const line = lines[at] ?? ''
    const [, before = '', name = '', value = ''] = /^((\s*[^:]*)(?::\s*)?)(.*?)\s*$/.exec(line) ?? []
    if (line.trim()) settings.push({ name: name.trim(), value, line: at + 1, column: before.length + 1 })
  }
  return { settings, next: close + 1 }
}

/** Behind spaces only what can be nothing else: "  #5 of the list" is text. */
function isHeading(line: string): boolean {
  return line.startsWith('#') || /^＃+/.test(line) || /^ {1,3}[#＃]{1,6}\s+\S/.test(line)
}

/** A line of dashes: three, or as many as somebody's key repeated. */
function isRule(line: string | undefined): boolean {
  return /^\s*-{3,}\s*$/.test(line ?? '')
}

/** A heading, or what was meant as one: with spaces in front, or with the number sign of a Chinese keyboard. */
const headingLike = /^( {0,3})([#＃]+)(\s*)(.*?)\s*$/

function readSections(file: string, lines: readonly string[], from: number, problems: Problem[]): readonly Section[] {
  const starts = [...lines.keys()].filter(at => at >= from && isHeading(lines[at] ?? ''))
  return starts.map((start, index) => {
    const [, before = '', signs = '', space, heading = ''] = headingLike.exec(lines[start] ?? '') ?? []
    const tell = (cause: string, cure: string) => problems.push({ rule: 'structure', file, line: start + 1, cause, cure })
    if (signs.includes('＃')) tell(`full-width number signs "${signs}"`, `Write plain ones: "${'#'.repeat(signs.length)} "`)
    else if (before) tell('a heading with spaces before it', 'Delete the spaces')
    else if (!space || !heading)
      tell(
        `a line starting with "${signs}" that is no heading`,
        `Write "${signs}", a space and the heading, or begin the line with something else`,
      )
    const end = starts[index + 1] ?? lines.length
    let first = start + 1
    while (first < end && !lines[first]?.trim()) first++
    return {
      level: signs.length,
      heading: heading.replace(/\s+/g, ' '),
      line: start + 1,
      body: lines.slice(first, end).join('\n').trimEnd(),
      bodyLine: first + 1,
    }
  })
}

/** The items of a Markdown list, one a line. However many lines are no items, the first is reported for all. */
export function readList(section: Section, file: string, problems: Problem[]): readonly { readonly text: string; readonly line: number }[] {
  const items: { text: string; line: number }[] = []
  const others: number[] = []
  for (const [index, raw] of section.body.split('\n').entries()) {
    const line = section.bodyLine + index
    const item = /^\s*[-*]\s+(.+?)\s*$/.exec(raw)
    // A dash with nothing behind it is one that the editor began.
    if (item?.[1]) items.push({ text: item[1], line })
    else if (!/^\s*[-*]?\s*$/.test(raw)) others.push(line)
  }
  if (others[0] !== undefined) {
    const many = others.length === 1 ? 'a line in a list of phrasings that does' : `${others.length} lines in a list of phrasings that do`
    problems.push({
      rule: 'phrasing',
      file,
      line: others[0],
      cause: `${many} not begin with "- "`,
      cure: 'Put each phrasing on one line and "- " in front of it',
    })
  }
  return items
}
