import { check } from '../../forms/checks.js'
import type { Field, Form, Values } from '../../forms/form.js'
import { readBare } from './bare.js'
import { findMentions, lexiconOf } from './labels.js'
import { tokenize } from './tokens.js'

/** More lines than this are no questions and answers. */
const mostLines = 60

/** In words. What is longer answers more than one question. */
const longestAnswer = 20

const quoteMark = /^[\s>]*(?:(?:Q|A|问|答)[:：.]\s*)?/iu

/** Values in the line below the question for them, in a chat or a thread that was pasted: "> Which account is it?", "maple-ops". */
export function findAnswered(text: string, form: Form): Values {
  const lines = text
    .split('\n')
    .map(line => line.replace(quoteMark, '').trim())
    .filter(line => line !== '')
  if (lines.length < 2 || lines.length > mostLines) return {}
  return Object.fromEntries(
    lines.slice(1).flatMap((answer, index) => {
      const field = fieldAskedIn(lines[index] ?? '', form)
      const bare = field && isAnswer(answer) ? readBare(answer, field) : null
      const passed = field && bare !== null ? check(field, bare) : null
      return field && passed?.kind === 'ok' && (field.name !== 'account' || !/\s/.test(passed.value)) ? [[field.name, passed.value]] : []
    }),
  )
}

/** The one field that a question names. */
function fieldAskedIn(line: string, form: Form): Field | null {
  if (!/[?？]$/u.test(line) || line.length > 120) return null
  const named = new Set(findMentions(tokenize(line), lexiconOf(form)).map(({ field }) => field))
  const [only] = named
  return named.size === 1 ? (form.fields.find(({ name, required }) => name === only && required) ?? null) : null
}

function isAnswer(line: string): boolean {
  return !/[?？]$/u.test(line) && line.split(/\s+/).length <= longestAnswer
}
