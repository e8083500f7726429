import type { Phrasing, Topic } from '../understanding/knowledge.js'
import { readList, readMarkdown } from './markdown-sections.js'
import { isPhrasing, type PlacedText } from './phrases-file.js'
import type { Problem } from './problem.js'

interface ReadTopic {
  readonly topic: Topic
  readonly phrasings: readonly Phrasing[]
  /** Its sentence, and the line where it begins. */
  readonly statement: PlacedText
}

/**
 * One file of faq/not-covered/: a topic the policy does not answer, the sentence that says so, and how people ask about it.
 * Returns null where it can't be read as a topic; `problems` says why.
 */
export function readTopic(id: string, file: string, text: string, problems: Problem[]): ReadTopic | null {
  const markdown = readMarkdown(file, text, 'the name of the topic', problems)
  if (!markdown) return null
  const { settings, title, sections } = markdown
  for (const { name, line } of settings) {
    problems.push({ rule: 'setting', file, line, cause: `a setting "${name}", which topics don't have`, cure: 'Delete it' })
  }
  if (!title.body) {
    const cure = 'Write one that says we have no answer to this'
    problems.push({ rule: 'structure', file, line: title.line, cause: 'no sentence below the name', cure })
    return null
  }
  const phrasings: Phrasing[] = []
  const meaning = { kind: 'topic', id } as const
  for (const section of sections) {
    if (section.heading !== 'Also asked') {
      const cause = `a heading "${section.heading}" that means nothing here`
      problems.push({ rule: 'structure', file, line: section.line, cause, cure: 'Use "## Also asked"' })
      continue
    }
    for (const item of readList(section, file, problems)) {
      if (isPhrasing(item, file, problems)) phrasings.push({ text: item.text, meaning, at: `${file}:${item.line}` })
    }
  }
  const topic = { id, name: title.heading, statement: title.body }
  return { topic, phrasings, statement: { text: title.body, line: title.bodyLine } }
}
