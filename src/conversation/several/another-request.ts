import { invoiceField } from '../../tickets/duplicates.js'
import { saysOneMore } from '../../understanding/several/one-more.js'
import { announcesOnly } from '../../understanding/several/without-more.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { beginForm } from '../request/begin-form.js'
import type { Scene, Step } from '../turn.js'

/**
 * One more request of the kind that was filed before: "thanks, and another one, 66554433, same details", or 还有一张 and nothing else. Null where the
 * message gives no other number beside more words, asks something, or is surely heard as something else.
 */
export function anotherRequest(scene: Scene): Step | null {
  const { conversation, heard, knowledge, message } = scene
  const { decision, fields } = heard
  const number = fields[invoiceField]
  const last = conversation.tickets.findLast(({ intent }) => knowledge.intents.get(intent)?.kind === 'form')
  const isUnclear = decision.kind === 'unknown' || decision.kind === 'clarify' || decision.kind === 'smalltalk'
  if (!last || !isUnclear || isQuestion(message.text)) return null
  if (number === undefined) return announcesOnly(message.text) ? beginForm(scene, last.intent) : null
  if (!saysOneMore(message.text)) return null
  return conversation.tickets.some(ticket => ticket.fields[invoiceField] === number) ? null : beginForm(scene, last.intent)
}
