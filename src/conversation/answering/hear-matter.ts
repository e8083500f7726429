import { check } from '../../forms/checks.js'
import type { Form, OpenForm } from '../../forms/form.js'
import type { Heard } from '../../understanding/heard.js'
import type { Scene } from '../turn.js'

/**
 * What a person of support should know may be anything, a wish or a question too: the message as it stands, unless it only says
 * hello, is a command, or asks for the status of a ticket.
 */
export function hearMatter({ heard, message, knowledge }: Scene, open: OpenForm, form: Form): Heard {
  const { decision, command } = heard
  const field = form.fields.find(({ name }) => name === open.asked)
  const isStatus = decision.kind === 'request' && knowledge.intents.get(decision.intent)?.kind === 'status'
  if (!field || command !== null || decision.kind === 'smalltalk' || isStatus) return heard
  const checked = check(field, message.text)
  return checked.kind === 'ok'
    ? { ...heard, fields: { [field.name]: checked.value }, refused: null }
    : { ...heard, refused: { field: field.name, say: checked.say } }
}
