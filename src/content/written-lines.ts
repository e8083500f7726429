import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from './problem.js'
import { type Mistake, readText } from './read-folder.js'
import type { ReadingMemory } from './reading-memory.js'

/** A file that authors may write: its text, or why it can't be read; null where it is not there. */
export interface WrittenFile {
  /** Relative to the root, as problems name it. */
  readonly file: string
  readonly text: string | Mistake | null
}

export function readWritten(root: string, file: string, memory?: ReadingMemory): WrittenFile {
  const path = join(root, file)
  return { file, text: existsSync(path) ? readText(path, memory) : null }
}

/** What is the same for two of them that say the same. */
export function tokenOf({ text }: WrittenFile): string {
  return JSON.stringify(text)
}

/** The text; null where there is none, which is a problem if it can't be read. */
export function textIn({ file, text }: WrittenFile, problems: Problem[]): string | null {
  if (text === null || typeof text === 'string') return text
  problems.push({ rule: 'file', file, line: 1, ...text })
  return null
}

/** A line of a list that authors write, and its number in the file. */
interface WrittenLine {
  readonly raw: string
  readonly line: number
}

/** The lines of a list that need not be there, without empty ones and remarks ("#" in front). What can't be read is a problem, and has none. */
export function writtenLines(written: WrittenFile, problems: Problem[]): readonly WrittenLine[] {
  const lines = (textIn(written, problems) ?? '').replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  return lines.map((raw, index) => ({ raw, line: index + 1 })).filter(({ raw }) => raw.trim() !== '' && !raw.startsWith('#'))
}
