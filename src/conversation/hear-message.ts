import { missingFields } from '../forms/fill.js'
import type { Values } from '../forms/form.js'
import type { Message, Part } from '../message.js'
import type { Languages } from '../understanding/knowledge.js'
import { understand } from '../understanding/understand.js'
import { askedIn } from './asking.js'
import type { Conversation } from './conversation.js'
import { type Hearing, hear } from './hear.js'
import { asBefore } from './several/as-before.js'
import { sameAs } from './several/same-as.js'

/** Hears a message; the messages of a burst as one, and what they answer one after the other. */
export async function hearMessage(message: Message, conversation: Conversation, languages: Languages): Promise<Hearing> {
  const hearing = withLikened(await hear(message.text, conversation, languages), message.text, conversation)
  if (!message.parts || hearing.label !== null) return hearing
  return withAnswers(hearing, message.parts, conversation)
}

/** With the values that are said to be the same as others: "the title is the same as the account name", or as before. */
function withLikened(hearing: Hearing, text: string, conversation: Conversation): Hearing {
  const { heard, knowledge } = hearing
  const { intent, field } = askedIn(conversation, knowledge)
  const form = knowledge.intents.get(intent ?? (heard.decision.kind === 'request' ? heard.decision.intent : ''))
  if (form?.kind !== 'form') return hearing
  const open = conversation.form
  const isNew = open !== null && field !== null && open.values[field] === undefined
  const before = isNew ? conversation.tickets.findLast(ticket => ticket.intent === open.intent)?.fields : undefined
  const likened = {
    ...asBefore(text, form.form, field, before ?? {}),
    ...sameAs(text, form.form, field, { ...open?.values, ...heard.fields }),
  }
  if (Object.keys(likened).length === 0) return hearing
  const isGiven = heard.refused !== null && likened[heard.refused.field] !== undefined
  return { ...hearing, heard: { ...heard, fields: { ...heard.fields, ...likened }, refused: isGiven ? null : heard.refused } }
}

/**
 * Whoever is asked for an account and sends "maple-ops", "Maple Garden Ltd." and a reason has answered the question and the next two,
 * although no line says what it is: each is read as the answer to what would be asked by then. What the whole says counts for more.
 */
async function withAnswers(hearing: Hearing, parts: readonly Part[], conversation: Conversation): Promise<Hearing> {
  const { heard, knowledge } = hearing
  const asked = askedIn(conversation, knowledge)
  const intent = asked.intent === null ? undefined : knowledge.intents.get(asked.intent)
  if (intent?.kind !== 'form' || asked.field === null) return hearing
  let known: Values = { ...conversation.form?.values, ...heard.fields }
  let field: string | null = asked.field
  let fields = heard.fields
  for (const { text } of parts) {
    // It has said what it says.
    if (Object.values(fields).some(value => text.includes(value))) continue
    if (field === null || known[field] !== undefined) field = missingFields(known, intent.form)[0]?.name ?? null
    const said = await understand(text, { ...asked, field }, knowledge)
    const further = Object.fromEntries(Object.entries(said.fields).filter(([name]) => known[name] === undefined))
    fields = { ...further, ...fields }
    known = { ...further, ...known }
  }
  const isGiven = heard.refused !== null && fields[heard.refused.field] !== undefined
  return { ...hearing, heard: { ...heard, fields, refused: isGiven ? null : heard.refused } }
}
