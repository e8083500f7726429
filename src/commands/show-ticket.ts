import type { Conversation } from '../conversation/conversation.js'
import { plain } from '../plain.js'
import type { FiledTicket } from '../store/store.js'
import type { Change, Flag } from '../tickets/ticket.js'

/** Lines of the transcript that are shown at most, the newest: an agent reads them before anything else. */
const mostLines = 40

/** A ticket for a terminal: who, what, every field, what was said, what was told. Customers' words can't move the cursor or fake a line. */
export function* showTicket({ ticket, conversation }: FiledTicket, whole: Conversation | null): Iterable<string> {
  const { reference, intent, status, resolution, filedAt, subject, fields, missing, words } = ticket
  const { history, flags, notes, classification, suggestion } = ticket
  yield `${reference}  ${intent}  ${status}${resolution ? ` (${resolution})` : ''}  filed ${filedAt}`
  yield `subject ${plain(subject)}`
  if (whole) yield `customer ${plain([whole.customer.name, `${whole.customer.channel} ${whole.customer.id}`].filter(Boolean).join(', '))}`
  yield `conversation ${plain(conversation)}`
  if (classification) {
    const about = [...classification.entries, ...(classification.intent ? [classification.intent] : [])].join(', ')
    yield `understood as ${classification.decision}${about ? ` of ${about}` : ''}, ${Math.round(classification.confidence * 100)} % sure`
  }
  for (const [name, value] of Object.entries(fields)) yield `  ${name}: ${plain(value)}`
  if (missing.length > 0) yield `  missing: ${missing.join(', ')}`
  for (const line of words.split('\n')) yield `  > ${plain(line)}`
  if (suggestion) yield `suggested answer ${suggestion.entry}, revision ${suggestion.revision}`
  for (const { what, other } of flags) yield `FLAG    ${flagWords[what]}, ticket ${other}`
  for (const { at, what, by, changes } of history) {
    yield `history ${at.slice(0, 16)}  ${what} by ${by}`
    for (const change of changes) yield `        ${sayChange(change)}`
  }
  for (const { at, by, words: said, changes } of notes) {
    for (const line of said.split('\n')) yield `note    ${at.slice(0, 16)}  ${by.padEnd(8)} ${plain(line)}`
    for (const change of changes) yield `        would change ${sayChange(change)}`
  }
  for (const { at, entry, revision, asOf, words: told } of whole?.receipts ?? []) {
    yield `told    ${at.slice(0, 16)}  ${entry} as of ${asOf}, revision ${revision}`
    for (const line of told.split('\n')) yield `        ${plain(line)}`
  }
  for (const { at, entry, revision, verdict, why } of whole?.feedback ?? []) {
    yield `thought ${at.slice(0, 16)}  ${entry}, revision ${revision}: ${verdict}${why ? `, ${why}` : ''}`
  }
  const lines = whole?.lines ?? []
  if (lines.length > mostLines) yield `said    (${lines.length - mostLines} lines before these)`
  for (const line of lines.slice(-mostLines)) {
    const said = line.from === 'bot' ? line.reply.text : line.text
    for (const one of said.split('\n')) yield `said    ${line.at.slice(0, 16)}  ${line.from.padEnd(8)} ${plain(one)}`
  }
}

const flagWords: Readonly<Record<Flag['what'], string>> = { 'same-invoice': 'another open request is about the same invoice' }

function sayChange({ field, was, is }: Change): string {
  return plain(`${field}: ${was ?? '(nothing)'} -> ${is}`)
}
