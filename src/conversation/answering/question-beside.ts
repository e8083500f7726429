import { consentIn } from '../../understanding/acts/consent/consent.js'
import { findFields } from '../../understanding/fields.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { withoutQuoted } from '../../understanding/text/without-quoted.js'
import { withoutTag } from '../../understanding/text/without-tag.js'
import type { Scene } from '../turn.js'

/** A control character: nobody types it. */
const mark = '\u0001'

const stops = /(?<=[,;.!?，；。！？\n])\s*|\s+[-–—]+\s+/u

/**
 * What a message says beside the values that it gives or repeats, and beside its consent to them: of "the title is Maple Ltd., when do I get it?" and of
 * "all good, when do I get it?" the question. The whole of it where nothing else is said.
 */
export function questionBeside({ conversation, heard, knowledge, message }: Scene): string {
  const text = withoutTag(withoutQuoted(message.text))
  const intent = knowledge.intents.get(conversation.form?.intent ?? '')
  const gives = (clause: string) =>
    clause.includes(mark) ||
    (intent?.kind === 'form' && !isQuestion(clause) && Object.keys(findFields(clause, intent.form, null)).length > 0)
  const values = Object.values({ ...conversation.form?.values, ...heard.fields })
  const clauses = values.reduce((left, value) => left.replace(value, mark), text).split(stops)
  const rest = clauses
    .filter(clause => !gives(clause) && consentIn(clause)?.kind !== 'whole')
    .join(' ')
    .trim()
  const consent = consentIn(rest)
  return (consent?.kind === 'first' ? consent.rest : rest) || text
}
