import { createHash } from 'node:crypto'
import type { Entry, Phrasing, Side } from '../understanding/knowledge.js'
import { readList, readMarkdown, type Section, type Setting } from './markdown-sections.js'
import { isPhrasing } from './phrases-file.js'
import type { Problem } from './problem.js'

const sideHeading = /^When asked:\s*(.+)$/

export interface ReadEntry {
  readonly entry: Entry
  readonly phrasings: readonly Phrasing[]
  /** Where the file says the date of the policy. */
  readonly dateLine: number
}

/**
 * One file of faq/ or faq/zh/: an entry and the phrasings written in it. The file name is the entry's id.
 * Returns null where it can't be read as an entry; `problems` says why.
 */
export function readEntry(id: string, file: string, text: string, problems: Problem[]): ReadEntry | null {
  const markdown = readMarkdown(file, text, 'the question', problems)
  if (!markdown) return null
  const { settings, title } = markdown
  const asOf = readDate(settings, file, problems)
  if (!title.body) {
    const cure = 'Write the answer between the question and "## Also asked"'
    problems.push({ file, line: title.line, cause: 'no answer below the question', cure })
  }
  const { sides, phrasings } = readSections(id, file, markdown.sections, problems)
  if (asOf === null || !title.body) return null
  // Where the two halves are opposite questions, the question that names both is neither's phrasing.
  if (sides.length === 0) {
    phrasings.unshift({ text: title.heading, meaning: { kind: 'entry', id, side: null }, at: `${file}:${title.line}` })
  }
  const answers = [title.heading, title.body, ...sides.flatMap(side => [side.name, side.answer])]
  const revision = createHash('sha256')
    .update(JSON.stringify([asOf, answers]))
    .digest('hex')
    .slice(0, 12)
  const dateLine = settings.find(({ name }) => name === 'as of')?.line ?? 1
  return { entry: { id, question: title.heading, answer: title.body, sides, asOf, revision }, phrasings, dateLine }
}

function readSections(id: string, file: string, sections: readonly Section[], problems: Problem[]) {
  const sides: Side[] = []
  const phrasings: Phrasing[] = []
  for (const section of sections) {
    const { level, heading, line, body } = section
    const side = level === 2 ? sideHeading.exec(heading)?.[1] : undefined
    if (side !== undefined) {
      if (!body) problems.push({ file, line, cause: 'a side without an answer', cure: 'Write below it what to answer when it was asked' })
      if (sides.some(({ name }) => name === side)) {
        problems.push({ file, line, cause: `a second side "${side}"`, cure: 'Give the sides different names' })
      }
      sides.push({ name: side, answer: body })
    } else if (heading === 'Also asked') {
      const meaning = { kind: 'entry', id, side: level === 3 ? (sides.at(-1)?.name ?? null) : null } as const
      for (const item of readList(section, file, problems)) {
        if (isPhrasing(item, file, problems)) phrasings.push({ text: item.text, meaning, at: `${file}:${item.line}` })
      }
    } else {
      const cure = 'Use "## Also asked" or "## When asked: one half of the question", and bold text inside the answer'
      problems.push({ file, line, cause: `a heading "${heading}" that means nothing here`, cure })
    }
  }
  return { sides, phrasings }
}

/** The date of the policy. A setting that is not known is taken for a misspelt date, so a missing one is not reported as well. */
function readDate(settings: readonly Setting[], file: string, problems: Problem[]): string | null {
  const cure = 'Write "as of: 2021-05-27" with the date of the policy between two lines "---" at the top'
  if (settings.length === 0) problems.push({ file, line: 1, cause: 'no date of the policy', cure })
  let date: string | null = null
  for (const { name, value, line } of settings) {
    if (name !== 'as of') problems.push({ file, line, cause: `an unknown setting "${name}"`, cure })
    else if (date !== null) problems.push({ file, line, cause: 'a second date of the policy', cure: 'Delete one of the two' })
    else if (isDate(value)) date = value
    else problems.push({ file, line, cause: `"${value}" is not a date`, cure })
  }
  return date
}

/** A day of the calendar: JavaScript itself takes 30 February for 2 March. */
function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text
}
