import { createHash } from 'node:crypto'
import type { Entry, Phrasing, Side } from '../understanding/knowledge.js'
import { type MarkdownFile, readList, readMarkdown, type Section } from './markdown-sections.js'
import { isPhrasing } from './phrases-file.js'
import type { Problem } from './problem.js'

/** Fewer phrasings than this and the engine guesses (63 % right with none, 88 % with 6, 94 % with 11 where it was measured). */
export const fewestPhrasings = 12

const sideHeading = /^When asked:\s*(.+)$/

/**
 * One file of faq/: an entry and the phrasings written in it. The file name is the entry's id.
 * Returns null where it can't be read as an entry; `problems` says why.
 */
export function readEntry(id: string, file: string, text: string, problems: Problem[]): { entry: Entry; phrasings: Phrasing[] } | null {
  const markdown = readMarkdown(file, text, problems)
  const title = readTitle(markdown, file, 'the question', problems)
  const asOf = readDate(markdown, file, problems)
  if (!title || !asOf) return null
  if (!title.body) {
    problems.push({
      file,
      line: title.line,
      cause: 'no answer below the question',
      cure: 'Write the answer between the question and "## Also asked"',
    })
    return null
  }
  const sides: Side[] = []
  const phrasings: Phrasing[] = []
  for (const section of markdown.sections.slice(1)) {
    const side = section.level === 2 ? sideHeading.exec(section.heading)?.[1]?.trim() : undefined
    if (side) {
      if (section.body) sides.push({ name: side, answer: section.body })
      else
        problems.push({
          file,
          line: section.line,
          cause: 'a side without an answer',
          cure: 'Write below it what to answer when this half was asked',
        })
    } else if (section.heading === 'Also asked') {
      const meaning = { kind: 'entry', id, side: section.level === 3 ? (sides.at(-1)?.name ?? null) : null } as const
      for (const item of readList(section, file, problems)) {
        if (isPhrasing(item, file, problems)) phrasings.push({ text: item.text, meaning, at: `${file}:${item.line}` })
      }
    } else {
      problems.push({
        file,
        line: section.line,
        cause: `a heading "${section.heading}" that means nothing here`,
        cure: 'Use "## Also asked" or "## When asked: one half of the question", and bold text inside the answer',
      })
    }
  }
  if (sides.length === 0)
    phrasings.unshift({ text: title.heading, meaning: { kind: 'entry', id, side: null }, at: `${file}:${title.line}` })
  const answers = [title.heading, title.body, ...sides.flatMap(side => [side.name, side.answer])]
  const revision = createHash('sha256')
    .update(JSON.stringify([asOf, answers]))
    .digest('hex')
    .slice(0, 12)
  return { entry: { id, question: title.heading, answer: title.body, sides, asOf, revision }, phrasings }
}

/** The first section, which must be the only one of level 1. */
export function readTitle({ sections }: MarkdownFile, file: string, what: string, problems: Problem[]): Section | null {
  const [title, ...rest] = sections
  if (title?.level !== 1) {
    problems.push({ file, line: title?.line ?? 1, cause: 'no line starting with "# "', cure: `Put ${what} there` })
    return null
  }
  for (const second of rest.filter(section => section.level === 1)) {
    problems.push({ file, line: second.line, cause: 'a second line starting with "# "', cure: 'Give each its own file' })
  }
  return title
}

function readDate({ front }: MarkdownFile, file: string, problems: Problem[]): string | null {
  for (const [name, { line }] of front) {
    if (name !== 'as of') problems.push({ file, line, cause: `an unknown setting "${name}"`, cure: 'Use "as of"' })
  }
  const asOf = front.get('as of')
  const cure = 'Write "as of: 2021-05-27" with the date of the policy between two lines "---" at the top'
  if (!asOf) problems.push({ file, line: 1, cause: 'no date of the policy', cure })
  else if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf.value) || new Date(`${asOf.value}T00:00:00Z`).toJSON()?.slice(0, 10) !== asOf.value) {
    problems.push({ file, line: asOf.line, cause: `"${asOf.value}" is not a date`, cure })
    return null
  }
  return asOf?.value ?? null
}
