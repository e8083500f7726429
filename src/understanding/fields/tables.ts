import { check } from '../../forms/checks.js'
import type { Form } from '../../forms/form.js'
import { findMentions, type Lexicon, lexiconOf } from './labels.js'
import { tokenize } from './tokens.js'

/** What a table gave, and the message without it. */
interface Tabled {
  readonly values: Readonly<Record<string, string>>
  readonly rest: string
}

/** Between the cells of a row, the clearest first. */
const separators = ['|', '\t', ';', ' / ', '/', ',']

/** A wider table is none of ours; its first cells are enough to see that. */
const mostCells = 12

const rule = /^[\s|:+=-]*$/

/** A line of labels and a line of values under it, as copied from a sheet: "Account | Title" over "maple-ops | Maple Ltd". */
export function findTable(message: string, form: Form): Tabled {
  const lines = message.split('\n')
  const lexicon = lexiconOf(form)
  for (const [index, line] of lines.entries()) {
    for (const separator of separators) {
      const heads = cellsOf(line, separator).map(cell => headOf(cell, lexicon))
      if (heads.length < 2 || heads.includes(undefined)) continue
      const below = lines.findIndex((other, at) => at > index && !rule.test(other))
      const cells = cellsOf(lines[below] ?? '', separator)
      if (cells.length !== heads.length) continue
      const values: Record<string, string> = {}
      for (const field of form.fields) {
        const passed = check(field, cells[heads.indexOf(field.name)] ?? '')
        if (passed.kind === 'ok') values[field.name] = passed.value
      }
      return { values, rest: lines.map((other, at) => (at === index || at === below ? ' '.repeat(other.length) : other)).join('\n') }
    }
  }
  return { values: {}, rest: message }
}

function cellsOf(line: string, separator: string): readonly string[] {
  if (!line.includes(separator)) return []
  const bare = separator === '|' ? line.trim().replace(/^\||\|$/g, '') : line
  return bare.split(separator, mostCells).map(cell => cell.trim())
}

/** The field a cell names, null for something that is no field of the form, undefined where it names nothing. */
function headOf(cell: string, lexicon: Lexicon): string | null | undefined {
  const tokens = tokenize(cell.slice(0, 60))
  const [mention] = findMentions(tokens, lexicon)
  return mention?.from === 0 && mention.to >= tokens.length - 1 ? mention.field : undefined
}
