import type { SpokenLanguage } from '../message.js'
import { hasWords } from '../understanding/hear-command.js'
import type { ReadBackLines } from '../understanding/knowledge.js'
import { foldersOf, readBackFiles } from './folders.js'
import type { Problem } from './problem.js'
import { writtenLines } from './written-lines.js'

/**
 * Reads what customers say when a form's values are read back to them: read-back-agrees.txt, on which the form is filed, and read-back-other.txt,
 * on which it is not; one answer a line, `\n` in it where they begin a new one, lines with "#" in front are remarks. Null where either is not there.
 */
export async function readReadBack(root: string, language: SpokenLanguage, problems: Problem[]): Promise<ReadBackLines | null> {
  const { intents } = foldersOf(language)
  const [agrees, other] = [`${intents}/${readBackFiles.agrees}`, `${intents}/${readBackFiles.other}`]
  const places = new Map<string, string>()
  const read = async (file: string) => {
    const found: string[] = []
    for (const { raw, line } of await writtenLines(root, file, problems)) {
      const text = raw.trim().replaceAll('\\n', '\n')
      const at = `${file}:${line}`
      const before = places.get(text)
      if (before !== undefined)
        problems.push({ rule: 'double', file, line, cause: `the same answer as at ${before}`, cure: 'Delete one of the two' })
      else if (!hasWords(text))
        problems.push({ rule: 'phrasing', file, line, cause: 'no words', cure: 'Write what a customer would, or delete the line' })
      else found.push(text)
      places.set(text, at)
    }
    return found
  }
  const lines = { agrees: await read(agrees), other: await read(other) }
  return lines.agrees.length > 0 && lines.other.length > 0 ? lines : null
}
