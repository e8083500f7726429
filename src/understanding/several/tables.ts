import { check } from '../../forms/checks.js'
import type { Form, Values } from '../../forms/form.js'
import { findMentions, type Lexicon, lexiconOf } from '../fields/labels.js'
import { tokenize } from '../fields/tokens.js'
import { mostInvoices } from './most-invoices.js'

/** What a message gives of each of several invoices, and the message without it. */
export interface Records {
  /** The values of each; none where the message gives none apart. */
  readonly rows: readonly Values[]
  readonly rest: string
}

/** Between the cells of a row, the clearest first. */
const separators = ['|', '\t', ';', ' / ', '/', ',']

/** A wider table is none of ours; its first cells are enough to see that. */
const mostCells = 12

const rule = /^[\s|:+=-]*$/

/** A line of labels and lines of values under it, as copied from a sheet: "Account | Title" over "maple-ops | Maple Ltd". */
export function findTable(message: string, form: Form): Records {
  const lines = message.split('\n')
  const lexicon = lexiconOf(form)
  for (const [index, line] of lines.entries()) {
    for (const separator of separators) {
      const heads = cellsOf(line, separator).map(cell => headOf(cell, lexicon))
      if (!areHeads(heads, form)) continue
      const end = lines.findIndex((other, at) => at > index && !rule.test(other) && cellsOf(other, separator).length !== heads.length)
      const below = lines.slice(index + 1, end < 0 ? lines.length : end)
      const rows = below.map(row => valuesOf(cellsOf(row, separator), heads, form)).filter(row => row !== null)
      if (rows.length === 0) continue
      const last = index + below.length
      return {
        rows: rows.slice(0, mostInvoices),
        rest: lines.map((other, at) => (at >= index && at <= last ? ' '.repeat(other.length) : other)).join('\n'),
      }
    }
  }
  return { rows: [], rest: message }
}

/** The values of a line of cells; null where it has none, as the line between labels and values. */
function valuesOf(cells: readonly string[], heads: readonly (string | null | undefined)[], form: Form): Values | null {
  const found = form.fields.flatMap((field): [string, string][] => {
    // "No." may head the numbers of the lines, beside the column of the invoices' own.
    const passed = cells.filter((_, at) => heads[at] === field.name).map(cell => check(field, cell))
    const [one] = passed.flatMap(tried => (tried.kind === 'ok' ? tried.value : []))
    return one === undefined ? [] : [[field.name, one]]
  })
  return found.length > 0 ? Object.fromEntries(found) : null
}

/** Every cell names a field or something else; beside two that do, one of them the number, others may name what is not known: "Status". */
function areHeads(heads: readonly (string | null | undefined)[], form: Form): boolean {
  if (heads.length < 2) return false
  if (!heads.includes(undefined)) return true
  const named = new Set(heads.flatMap(head => head ?? []))
  return named.size > 1 && form.fields.some(({ name, check }) => check.kind === 'digits' && named.has(name))
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
