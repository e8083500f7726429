import type { Form, Values } from '../../forms/form.js'
import { findMentions, lexiconOf } from './labels.js'
import { lostOf } from './lost-of-several.js'
import { findTable, mostRows, type Records } from './tables.js'
import { at, tokenize } from './tokens.js'
import { findWritten } from './written.js'

/** Some lines of a message, from `from` up to `to`, that may be all about one invoice. */
interface Lines {
  readonly from: number
  readonly to: number
}

/** Longer messages are letters and logs; so many lines of them are looked at. */
const mostLines = 80

/**
 * What a message gives of each of several invoices: the rows of a table, blocks of labelled lines ("Account: …, Title: …", and the same again), or the
 * items of a list, each with a number of its own. What stands around them is said of all.
 */
export function findRecords(message: string, form: Form): Records {
  const table = findTable(message, form)
  if (table.rows.length > 0) return table
  const lines = message.split('\n')
  const none = { rows: [], rest: message }
  if (lines.length < 2 || lines.length > mostLines || (message.match(/\d{8}/g)?.length ?? 0) < 2) return none
  for (const found of [blocks(lines, form), items(lines)]) {
    const rows = found.map(({ from, to }) => findWritten(lines.slice(from, to).join('\n').replace(itemMark, ''), form))
    if (areRecords(rows, form)) return { rows: rows.slice(0, mostRows), rest: without(lines, found) }
  }
  return none
}

/** Each has a number that no other has, and something else. */
function areRecords(rows: readonly Values[], form: Form): boolean {
  const digits = form.fields.find(({ check, required }) => check.kind === 'digits' && required)?.name ?? ''
  const numbers = new Set(rows.flatMap(row => row[digits] ?? []))
  return rows.length > 1 && numbers.size === rows.length && rows.every(row => Object.keys(row).length > 1)
}

/** Labels that all blocks have: two numbers, one under the other, begin no block each. */
const fewestShared = 2

/** Lines that begin with labels, from one of a label that was there already to the next. */
function blocks(lines: readonly string[], form: Form): readonly Lines[] {
  const lexicon = lexiconOf(form)
  const found: { from: number; to: number; labels: Set<string> }[] = []
  for (const [index, line] of lines.entries()) {
    const tokens = tokenize(line.slice(0, 60).replace(itemMark, ''))
    const [mention] = findMentions(tokens, lexicon)
    if (!mention || mention.from > 0 || mention.field === null || !/^[:=]$/.test(at(tokens, mention.to).word)) continue
    const block = found.at(-1)
    if (block && !block.labels.has(mention.field)) {
      block.labels.add(mention.field)
      block.to = index + 1
    } else found.push({ from: index, to: index + 1, labels: new Set([mention.field]) })
  }
  const [first] = found
  const shared = [...(first?.labels ?? [])].filter(label => found.every(({ labels }) => labels.has(label)))
  return shared.length < fewestShared
    ? []
    : found.map((block, next) => ({ from: block.from, to: endOf(block.to, found[next + 1]?.from, lines) }))
}

/** What is written on over the line belongs to it, up to an empty line or the next block. */
function endOf(to: number, next = Number.POSITIVE_INFINITY, lines: readonly string[]): number {
  let end = to
  while (end < lines.length && end < next && lines[end]?.trim()) end++
  return end
}

/** Lines that are marked as items of a list, or begin with a number, in a row. What is told of some to be the matter else is no list of losses. */
function items(lines: readonly string[]): readonly Lines[] {
  const isItem = (line: string) => numberIn.test(line) && (itemMark.test(line) || beginsWithNumber.test(line))
  const from = lines.findIndex(isItem)
  const end = lines.findIndex((line, index) => index > from && !isItem(line))
  const found =
    from < 0 ? [] : lines.slice(from, end < 0 ? undefined : end).map((_, index) => ({ from: from + index, to: from + index + 1 }))
  const text = found.map(one => lines[one.from]).join('\n')
  return lostOf(text, [...new Set(text.match(/(?<!\d)\d{8}(?:\d{12})?(?!\d)/g) ?? [])]) === null ? found : []
}

/** "1)", "-", "第一张：", "Invoice 2:", "The second:" in front of an item. */
const itemMark =
  /^\s*(?:[([（]?\d{1,2}(?:[.)\]:：]\s|[、）])|[-–—•*·]\s|[\u2460-\u2473]|第[一二三四五六七八九十\d]{1,2}[张份个]?\s?[:：,，]|(?:invoice|fapiao|发票)\s?#?(?:\d{1,2}|[一二三四五])\s?[:：.)]|(?:the )?(?:first|second|third|fourth|fifth)(?: (?:one|invoice))?\s?[:,])\s*/iu
const beginsWithNumber = /^\s*#?\d{8}/u
const numberIn = /(?<!\d)\d{8}(?:\d{12})?(?!\d)/u

function without(lines: readonly string[], found: readonly Lines[]): string {
  return lines.map((line, index) => (found.some(({ from, to }) => index >= from && index < to) ? ' '.repeat(line.length) : line)).join('\n')
}
