import type { LineCounter, YAMLError } from 'yaml'
import { type Place, placeAt } from './place-of.js'
import type { Problem } from './problem.js'

type Mistake = Pick<Problem, 'line' | 'column' | 'cause' | 'cure'>

/** What is wrong with a text that is not YAML, in words for people who don't know YAML, where they would mend it. */
export function yamlMistakeIn(text: string, error: YAMLError, lines: LineCounter): Mistake {
  const place = placeAt(lines, error.pos[0])
  const rows = text.split(/\r\n?|\n/)
  return openQuote(rows, error) ?? unseen(rows, place) ?? wideColon(rows, place) ?? strayIndentation(rows, place) ?? usual(error, place)
}

function usual({ message }: YAMLError, place: Place): Mistake {
  const cause = `not YAML (${message.replace(/[.\s]+$/, '')})`
  return { ...place, cause, cure: 'Check indentation (spaces only), quotes and colons on this line and the one above' }
}

/** YAML finds the end of the file where the end of a text should be; the author finds it where the quote is opened. */
function openQuote(rows: readonly string[], { message }: YAMLError): Mistake | null {
  const quote = /^Missing closing (["'])/.exec(message)?.[1]
  if (quote === undefined) return null
  const opening = quote === '"' ? /[:,[-]\s+"(?:[^"\\]|\\.)*$/ : /[:,[-]\s+'[^']*$/
  const at = rows.findIndex(row => opening.test(row))
  if (at < 0) return null
  const column = (rows[at] ?? '').lastIndexOf(quote) + 1
  return { line: at + 1, column, cause: 'a quote that is opened and not closed', cure: `Write ${quote} at the end of the text, too` }
}

/** What was copied from a web page or a letter, and breaks what looks right. */
function unseen(rows: readonly string[], { line }: Place): Mistake | null {
  const at = (rows[line - 1] ?? '').search(/[\u00a0\u2000-\u200f\u202f\u3000\ufeff]/)
  if (at < 0) return null
  return {
    line,
    column: at + 1,
    cause: 'a character that looks like a space or like nothing',
    cure: 'Write a plain space there, or delete it',
  }
}

/** What somebody types who writes Chinese. */
function wideColon(rows: readonly string[], { line }: Place): Mistake | null {
  const before = /^\s*(?:- )?[a-z_]+(?=：)/.exec(rows[line - 1] ?? '')?.[0]
  if (before === undefined) return null
  const cure = 'Write the plain one and a space: ": "'
  return { line, column: before.length + 1, cause: 'a full-width colon "："', cure }
}

/** A line below a setting that has its value already belongs to nothing when it stands further to the right. */
function strayIndentation(rows: readonly string[], { line }: Place): Mistake | null {
  const [before = '', above = '', below = ''] = rows.slice(line - 2, line + 1)
  const indentOf = (row: string) => /^ *(?:- )?/.exec(row)?.[0].length ?? 0
  const isSetting = (row: string) => /^ *(?:- )?[a-z_]+: /.test(row)
  // Where the one above is not in line with its own neighbour, it is the one that is wrong.
  if (!isSetting(above) || !isSetting(below) || indentOf(before) !== indentOf(above) || indentOf(below) <= indentOf(above)) return null
  const cause = 'a line that stands further to the right than the one above it, to which it does not belong'
  return { line: line + 1, column: indentOf(below) + 1, cause, cure: 'Let both begin in the same column' }
}
