import type { Form, Values } from '../../forms/form.js'
import { findMentions, lexiconOf } from '../fields/labels.js'
import { withoutSignedNumber } from '../fields/signed-number.js'
import { at, tokenize } from '../fields/tokens.js'
import { findWritten } from '../fields/written.js'
import { memo } from '../memo.js'
import { lostOf } from './lost-of-several.js'
import { mostInvoices } from './most-invoices.js'
import { numbersIn } from './said-apart.js'
import { findTable, type Records } from './tables.js'

/** Some lines of a message, from `from` up to `to`, that may be all about one invoice. */
interface Lines {
  readonly from: number
  readonly to: number
}

/** Longer messages are letters and logs. */
const mostLines = 80

/** One message is asked for its values several times. */
const mostRemembered = 4
const memos = new WeakMap<Form, (message: string) => Records>()

/**
 * What a message gives of each of several invoices: the rows of a table, blocks of labelled lines ("Account: …, Title: …", and the same again), or the
 * items of a list, each with a number of its own. What stands around them is said of all; where an invoice's number stands there, too, nothing is told apart. Those
 * that are said not to be lost are left out.
 */
export function findRecords(message: string, form: Form): Records {
  const known = memos.get(form) ?? memo(mostRemembered, one => findAnew(one, form))
  memos.set(form, known)
  return known(message)
}

function findAnew(written: string, form: Form): Records {
  const signed = withoutSignedNumber(written)
  const message = signed.includes('\n') ? signed : withItemsOnLines(signed)
  const lines = message.split('\n')
  const none = { rows: [], rest: message }
  if (lines.length < 2 || lines.length > mostLines) return none
  const table = findTable(message, form)
  if (table.rows.length > 0) return { ...table, rows: lostRows(table.rows, message, form) }
  if (numbersIn(message).length < 2) return none
  for (const found of [blocks(lines, form), items(lines)]) {
    const rest = without(lines, found)
    if (found.length < 2 || found.length > mostInvoices || hasNumber(rest, form)) continue
    const rows = found.map(({ from, to }) => findWritten(lines.slice(from, to).join('\n').replace(itemMark, ''), form))
    const lost = lostRows(rows, message, form)
    if (haveNumbers(rows, form) && lost.every(row => Object.keys(row).length > 1)) return { rows: lost, rest }
  }
  return none
}

/** "The first one 04418822, Maple Ltd, stolen. The second 31992046, …": each on a line, and what is said behind its sentence on one of its own. */
function withItemsOnLines(text: string): string {
  const parts = text.split(beginOfItem)
  if (parts.length < 3) return text
  return parts.map((part, at) => (at === 0 ? part : part.replace(endOfItem, '$&\n'))).join('\n')
}

const beginOfItem =
  /(?<=^|[\s,.:;，。：；、])(?<!\bthe )(?=(?:the )?(?:first|second|third|fourth|fifth)(?: (?:one|invoice|fapiao))?(?: is| was)?[\s:,#]{1,3}\d{8}|第[一二三四五][张份个](?:发票)?(?:号码?)?[是为：:，,\s]{0,3}\d{8})/iu
/** Where the sentence of an item ends, and more follows. */
const endOfItem = /(?<!\b(?:co|ltd|inc|corp|no|st|mr|mrs|dr))(?:[.!;] (?=\S)|[。！；](?=[^\s\d]))/iu

/** "04418822 | Maple Ltd | received", beside one that is lost, is not wanted. */
function lostRows(rows: readonly Values[], message: string, form: Form): readonly Values[] {
  const numbers = [...new Set(rows.flatMap(row => row[digitsOf(form)] ?? []))]
  const lost = numbers.length > 1 ? lostOf(message, numbers) : null
  return lost === null ? rows : rows.filter(row => lost.includes(row[digitsOf(form)] ?? ''))
}

/** Whether a number stands there that may be an invoice's, and is called nothing else: "Case 88120044". */
function hasNumber(text: string, form: Form): boolean {
  return numbersIn(text).length > 0 && findWritten(text, form)[digitsOf(form)] !== undefined
}

function digitsOf({ fields }: Form): string {
  return fields.find(({ check, required }) => check.kind === 'digits' && required)?.name ?? ''
}

/** Each has a number that no other has. */
function haveNumbers(rows: readonly Values[], form: Form): boolean {
  return new Set(rows.flatMap(row => row[digitsOf(form)] ?? [])).size === rows.length
}

/** Labels that all blocks have: two numbers, one under the other, begin no block each. */
const fewestShared = 2

/**
 * Lines that begin with labels, from one of a label that was there already to the next. A label that not all blocks have, in front of the first or behind
 * the last, is said of all: "Account: maple-ops" over two blocks of titles and numbers.
 */
function blocks(lines: readonly string[], form: Form): readonly Lines[] {
  const found: { readonly at: number; readonly label: string }[][] = []
  for (const [at, line] of lines.entries()) {
    const label = labelOf(line, form)
    if (label === null) continue
    const block = found.at(-1)
    if (block?.every(one => one.label !== label)) block.push({ at, label })
    else found.push([{ at, label }])
  }
  const isShared = (label: string) => found.every(block => block.some(one => one.label === label))
  const cores = found.map(block => block.filter(({ label }) => isShared(label)))
  if (cores.some(core => core.length < fewestShared)) return []
  return found.map((block, index) => {
    const [first, last] = [index === 0 ? cores[index] : block, index === found.length - 1 ? cores[index] : block]
    return { from: first?.[0]?.at ?? 0, to: (last?.at(-1)?.at ?? 0) + 1 }
  })
}

/** The field that a line begins with the label of; null where it begins with none. */
function labelOf(line: string, form: Form): string | null {
  const tokens = tokenize(line.slice(0, 60).replace(itemMark, ''))
  const [mention] = findMentions(tokens, lexiconOf(form))
  return mention?.from === 0 && /^[:=]$/.test(at(tokens, mention.to).word) ? mention.field : null
}

/** Lines that are marked as items of a list, or begin with a number, with nothing but empty ones between them. */
function items(lines: readonly string[]): readonly Lines[] {
  const isItem = (line: string) => numbersIn(line).length > 0 && (itemMark.test(line) || beginsWithNumber.test(line))
  const found = lines.flatMap((line, at) => (isItem(line) ? [at] : []))
  const isParted = lines.some((line, at) => at > (found[0] ?? 0) && at < (found.at(-1) ?? 0) && !isItem(line) && line.trim() !== '')
  return isParted ? [] : found.map(from => ({ from, to: from + 1 }))
}

/** "1)", "-", "第一张：", "Invoice 2:", "The second:" in front of an item. */
const itemMark =
  /^\s*(?:[([（]?\d{1,2}(?:[.)\]:：]\s|[、）])|[-–—•*·]\s|[\u2460-\u2473]|第[一二三四五六七八九十\d]{1,2}[张份个]?\s?[:：,，]|(?:invoice|fapiao|发票)\s?#?(?:\d{1,2}|[一二三四五])\s?[:：.)]|(?:the )?(?:first|second|third|fourth|fifth)(?: (?:one|invoice))?(?:\s?[:,]|(?: is| was)?(?= \d{8}))|第[一二三四五][张份个](?:发票)?(?:号码?)?[是为]?(?=\d{8}))\s*/iu
const beginsWithNumber = /^\s*#?\d{8}/u

function without(lines: readonly string[], found: readonly Lines[]): string {
  return lines.map((line, index) => (found.some(({ from, to }) => index >= from && index < to) ? ' '.repeat(line.length) : line)).join('\n')
}
