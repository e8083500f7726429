import type { Content, Meaning, Phrasing } from '../understanding/knowledge.js'
import { foldersOf } from './folders.js'
import { readPhrases } from './phrases-file.js'
import type { Problem } from './problem.js'
import type { TextFile } from './read-folder.js'
import { meaningOfIntent } from './read-intent.js'

/** What phrasings may stand for. */
export type Known = Pick<Content, 'language' | 'entries' | 'topics' | 'intents'>

/**
 * The phrasings of one list, whose file is named after what they stand for. What it does not fit because of a mistake in another
 * file (`isWrong`) is not reported: that mistake is.
 */
export function readListFile(list: TextFile, known: Known, isWrong: boolean, problems: Problem[]): readonly Phrasing[] {
  const { id, file, text } = list
  const tell = (problem: Omit<Problem, 'file'>) => {
    if (!isWrong) problems.push({ file, ...problem })
  }
  const meaning = meaningOf(list, known)
  if (!meaning) {
    const cure = 'Rename the file after the one it belongs to, or delete it'
    tell({ rule: 'reference', line: 1, cause: `phrasings of "${id}", which does not exist`, cure })
    return []
  }
  const sides = meaning.kind === 'entry' ? (known.entries.get(id)?.sides ?? []) : []
  return [...readPhrases(file, text, problems)].flatMap(([side, list]) => {
    const [first] = list
    if (!first) return []
    if (sides.length > 0 ? sides.some(({ name }) => name === side) : side === null) {
      // One for all: thousands of lines mean the same.
      const sided = ofSide(meaning, side)
      return list.map(({ text, line }) => ({ text, meaning: sided, at: `${file}:${line}` }))
    }
    const cause = side === null ? 'phrasings above the first line "## When asked:"' : `phrasings for "${side}", a side that does not exist`
    tell({ rule: 'reference', line: first.line, cause, cure: 'Use the "## When asked:" lines of the entry, word for word' })
    return []
  })
}

function ofSide(meaning: Meaning, side: string | null): Meaning {
  return meaning.kind === 'entry' ? { ...meaning, side } : meaning
}

function meaningOf({ id, folder }: TextFile, { language, entries, topics, intents }: Known): Meaning | null {
  const { faq, topics: notCovered } = foldersOf(language)
  if (folder === notCovered) return topics.has(id) ? { kind: 'topic', id } : null
  if (folder === faq) return entries.has(id) ? { kind: 'entry', id, side: null } : null
  const intent = intents.get(id)
  return intent ? meaningOfIntent(intent) : null
}
