import { sha256 } from '../sha256.js'
import type { Earlier, Entry, Phrasing, Side } from '../understanding/knowledge.js'
import { apart, checkFrom, readEarlier } from './earlier-answers.js'
import type { EntryNotes } from './entry-notes.js'
import { readEntrySettings } from './entry-settings.js'
import { readList, readMarkdown, type Section } from './markdown-sections.js'
import { isPhrasing } from './phrases-file.js'
import type { Problem } from './problem.js'

const sideHeading = /^When asked:\s*(.+)$/

interface ReadEntry {
  readonly entry: Entry
  readonly phrasings: readonly Phrasing[]
  readonly notes: EntryNotes
}

/**
 * One file of faq/ or faq/zh/: an entry and the phrasings written in it. The file name is the entry's id.
 * Returns null where it can't be read as an entry; `problems` says why.
 */
export function readEntry(id: string, file: string, text: string, problems: Problem[]): ReadEntry | null {
  const markdown = readMarkdown(file, text, 'the question', problems)
  if (!markdown) return null
  const { settings, title } = markdown
  const said = readEntrySettings(settings, file, problems)
  if (!title.body) {
    const cure = 'Write the answer between the question and "## Also asked"'
    problems.push({ rule: 'structure', file, line: title.line, cause: 'no answer below the question', cure })
  }
  const { dated, others } = apart(markdown.sections)
  const earlier = readEarlier(dated, file, problems)
  const { sides, sideLines, phrasings } = readSections(id, file, others, problems)
  if (said === null || !title.body) return null
  const { asOf, valid, ...rest } = said
  checkFrom(valid.from, earlier.at(-1), { file, line: rest.settingLines.get('valid from') ?? 1 }, problems)
  // Where the two halves are opposite questions, the question that names both is neither's phrasing.
  if (sides.length === 0) {
    phrasings.unshift({ text: title.heading, meaning: { kind: 'entry', id, side: null }, at: `${file}:${title.line}` })
  }
  const answers = [title.heading, title.body, ...sides.flatMap(side => [side.name, side.answer])]
  const revised = earlier.length > 0 ? [asOf, answers, earlier.map(({ line, ...one }) => one)] : [asOf, answers]
  const revision = sha256(JSON.stringify(revised)).slice(0, 12)
  const texts = [
    { text: title.body, line: title.bodyLine },
    ...sides.map(({ answer }, at) => ({ text: answer, line: sideLines[at] ?? 1 })),
    ...earlier.map(({ answer, line }) => ({ text: answer, line })),
  ]
  const before = earlier.length > 0 ? { earlier: earlier.map(({ line, ...one }): Earlier => one) } : {}
  const entry = { id, question: title.heading, answer: title.body, sides, asOf, valid, revision, ...before }
  return { entry, phrasings, notes: { ...rest, file, questionLine: title.line, texts } }
}

function readSections(id: string, file: string, sections: readonly Section[], problems: Problem[]) {
  const sides: Side[] = []
  const sideLines: number[] = []
  const phrasings: Phrasing[] = []
  for (const section of sections) {
    const { level, heading, line, body } = section
    const side = level === 2 ? sideHeading.exec(heading)?.[1] : undefined
    if (side !== undefined) {
      if (!body)
        problems.push({
          rule: 'structure',
          file,
          line,
          cause: 'a side without an answer',
          cure: 'Write below it what to answer when it was asked',
        })
      if (sides.some(({ name }) => name === side)) {
        problems.push({ rule: 'structure', file, line, cause: `a second side "${side}"`, cure: 'Give the sides different names' })
      }
      sides.push({ name: side, answer: body })
      sideLines.push(section.bodyLine)
    } else if (heading === 'Also asked') {
      const meaning = { kind: 'entry', id, side: level === 3 ? (sides.at(-1)?.name ?? null) : null } as const
      for (const item of readList(section, file, problems)) {
        if (isPhrasing(item, file, problems)) phrasings.push({ text: item.text, meaning, at: `${file}:${item.line}` })
      }
    } else {
      const cure =
        'Use "## Also asked", "## When asked: one half of the question" or "## Until 2025-12-31, as of 2021-05-27", and bold text inside the answer'
      problems.push({ rule: 'structure', file, line, cause: `a heading "${heading}" that means nothing here`, cure })
    }
  }
  return { sides, sideLines, phrasings }
}
