import { isUtf8 } from 'node:buffer'
import { DeskError } from '../../../src/errors.js'
import type { Line } from './engine.js'

const mostSaid = 10

/**
 * Lines `text<TAB>label` of a UTF-8 file; empty lines count as none. Throws INPUT_INVALID with a `file:line` sentence for each bad
 * line, ten at most, and where there is no line at all.
 */
export function parseLines(bytes: Buffer, file: string): readonly Line[] {
  const isText = isUtf8(bytes)
  const problems: string[] = []
  const lines = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((row, at) => {
      if (row.trim() === '') return []
      const parts = row.replace(/\r$/, '').split('\t')
      const [text = '', label = ''] = parts.map(part => part.trim())
      const wrong = !isText && row.includes('\ufffd') ? 'not UTF-8. Save the file as UTF-8.' : wrongColumns(parts.length, text, label)
      if (wrong) problems.push(`${file}:${at + 1}: ${wrong}`)
      return [{ text, label }]
    })
  if (lines.length === 0) problems.push(`${file}:1: no lines. Write one message a line: its text, a tab, its label.`)
  const more = problems.length - mostSaid
  if (problems.length > 0) {
    throw new DeskError('INPUT_INVALID', [...problems.slice(0, mostSaid), ...(more > 0 ? [`… and ${more} more lines`] : [])].join('\n'))
  }
  return lines
}

function wrongColumns(count: number, text: string, label: string): string | null {
  if (count === 1) return 'no tab. Write the text, a tab, and the label.'
  if (count > 2) return `${count - 1} tabs. Write the text, one tab, and the label.`
  if (text === '') return 'no text before the tab. Write one, or delete the line.'
  return label === '' ? 'no label after the tab. Write one, or "oos" where the message is out of scope.' : null
}
