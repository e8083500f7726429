import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from './problem.js'
import { readText } from './read-folder.js'

/** A line of a list that authors write, and its number in the file. */
interface WrittenLine {
  readonly raw: string
  readonly line: number
}

/** The lines of a list that need not be there, without empty ones and remarks ("#" in front). What can't be read is a problem, and has none. */
export function writtenLines(root: string, file: string, problems: Problem[]): readonly WrittenLine[] {
  const path = join(root, file)
  if (!existsSync(path)) return []
  const text = readText(path)
  if (typeof text !== 'string') {
    problems.push({ rule: 'file', file, line: 1, ...text })
    return []
  }
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  return lines.map((raw, index) => ({ raw, line: index + 1 })).filter(({ raw }) => raw.trim() !== '' && !raw.startsWith('#'))
}
