import type { Phrasing, Topic } from '../understanding/knowledge.js'
import { readList, readMarkdown } from './markdown-sections.js'
import { isPhrasing } from './phrases-file.js'
import type { Problem } from './problem.js'
import { readTitle } from './read-entry.js'

/** One file of faq/not-covered/: a topic the policy does not answer, the sentence that says so, and how people ask about it. */
export function readTopic(id: string, file: string, text: string, problems: Problem[]): { topic: Topic; phrasings: Phrasing[] } | null {
  const markdown = readMarkdown(file, text, problems)
  for (const [name, { line }] of markdown.front)
    problems.push({ file, line, cause: `a setting "${name}", which topics don't have`, cure: 'Delete it' })
  const title = readTitle(markdown, file, 'the name of the topic', problems)
  if (!title) return null
  if (!title.body) {
    problems.push({ file, line: title.line, cause: 'no sentence below the name', cure: 'Write one that says we have no answer to this' })
    return null
  }
  const phrasings: Phrasing[] = []
  for (const section of markdown.sections.slice(1)) {
    if (section.heading !== 'Also asked') {
      problems.push({
        file,
        line: section.line,
        cause: `a heading "${section.heading}" that means nothing here`,
        cure: 'Use "## Also asked"',
      })
      continue
    }
    for (const item of readList(section, file, problems)) {
      if (isPhrasing(item, file, problems)) phrasings.push({ text: item.text, meaning: { kind: 'topic', id }, at: `${file}:${item.line}` })
    }
  }
  return { topic: { id, name: title.heading, statement: title.body }, phrasings }
}
