import type { Document, LineCounter } from 'yaml'
import type { Problem } from './problem.js'
import { yaml } from './yaml.js'
import { yamlMistakeIn } from './yaml-mistake.js'

/** A file of YAML: what it says, and where each part of it stands. */
export interface YamlFile {
  readonly plain: unknown
  readonly document: Document
  readonly lines: LineCounter
}

/** Null where it can't be read; `problems` says why, with the line. */
export function readYaml(file: string, text: string, problems: Problem[]): YamlFile | null {
  const { LineCounter, parseDocument } = yaml()
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) {
    problems.push({ rule: 'yaml', file, ...yamlMistakeIn(text, error, lines) })
    return null
  }
  const plain = toPlain(document)
  if (plain === aliases) {
    const cure = 'Write every value out where it belongs'
    problems.push({ rule: 'yaml', file, line: 1, cause: 'aliases ("&" and "*") that stand for too much or for nothing', cure })
    return null
  }
  return { plain, document, lines }
}

const aliases = Symbol('aliases')

/** A few kilobytes of aliases can stand for gigabytes ("billion laughs"); yaml refuses to write out more than it is allowed. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 })
  } catch (error) {
    if (error instanceof ReferenceError) return aliases
    throw error
  }
}
