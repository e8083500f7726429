import { openLowdbStore } from '../store/lowdb-store.js'
import type { FiledTicket, Store } from '../store/store.js'
import { TicketStatus } from '../tickets/ticket.js'
import type { Command, Surroundings } from './command.js'

/** `tickets list` and `tickets show`: what operators look at. Reads beside a running service and changes nothing. */
export const tickets: Command = {
  usage: 'tickets list [--status STATUS] [--limit N] [--json] | tickets show REFERENCE [--json]',
  summary: 'lists tickets, or shows one with its history and what the customer was told',
  async run([what, ...words], surroundings) {
    const store = await openLowdbStore({ folder: surroundings.config().dataFolder, readOnly: true })
    try {
      if (what === 'list') return await list(store, words, surroundings)
      if (what === 'show') return await show(store, words, surroundings)
      surroundings.tell(`There is no "tickets ${what ?? ''}". Write: counterfoil ${tickets.usage}`)
      return 2
    } finally {
      await store.stop()
    }
  },
}

async function list(store: Store, words: readonly string[], { print, tell }: Surroundings): Promise<number> {
  const status = TicketStatus.optional().safeParse(after(words, '--status'))
  const limit = Number(after(words, '--limit') ?? 100)
  if (!status.success || !Number.isInteger(limit) || limit < 1) {
    tell(status.success ? '--limit takes a whole number from 1 on.' : `--status takes one of: ${TicketStatus.options.join(', ')}.`)
    return 2
  }
  const found = await store.listTickets({ limit, ...(status.data ? { status: status.data } : {}) })
  if (words.includes('--json')) print(JSON.stringify(found.map(({ ticket }) => ticket)))
  else
    for (const { ticket } of found)
      print([ticket.reference, ticket.status.padEnd(7), ticket.filedAt.slice(0, 16), ticket.intent].join('  '))
  tell(`${found.length} ticket${found.length === 1 ? '' : 's'}.`)
  return 0
}

async function show(store: Store, words: readonly string[], { print, tell }: Surroundings): Promise<number> {
  const reference = words.find(word => !word.startsWith('--'))?.toUpperCase() ?? ''
  const found = await store.findTicket(reference)
  if (!found) {
    tell(`There is no ticket ${reference}. "tickets list" shows what there is.`)
    return 1
  }
  const conversation = await store.load(found.conversation)
  const receipts = conversation?.receipts ?? []
  if (words.includes('--json')) print(JSON.stringify({ ...found.ticket, conversation: found.conversation, receipts }))
  else
    for (const line of [
      ...written(found),
      ...receipts.map(({ at, entry, revision }) => `told    ${at.slice(0, 16)}  ${entry}, revision ${revision}`),
    ])
      print(line)
  return 0
}

function* written({ ticket, conversation }: FiledTicket): Iterable<string> {
  const { reference, intent, status, resolution, filedAt, fields, missing, words, history, classification } = ticket
  yield `${reference}  ${intent}  ${status}${resolution ? ` (${resolution})` : ''}  filed ${filedAt}`
  yield `conversation ${conversation}`
  if (classification)
    yield `understood as ${classification.decision} ${[...classification.entries, classification.intent ?? ''].join(' ').trim()} (${Math.round(classification.confidence * 100)} %)`
  for (const [name, value] of Object.entries(fields)) yield `  ${name}: ${value}`
  if (missing.length > 0) yield `  missing: ${missing.join(', ')}`
  for (const line of words.split('\n')) yield `  > ${line}`
  for (const { at, what, by } of history) yield `history ${at.slice(0, 16)}  ${what} by ${by}`
}

function after(words: readonly string[], option: string): string | undefined {
  const at = words.indexOf(option)
  return at < 0 ? undefined : (words[at + 1] ?? '')
}
