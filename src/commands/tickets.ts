import { plain } from '../plain.js'
import { openToRead, type Place, placeName } from '../store/open-store.js'
import type { Store } from '../store/store.js'
import { TicketStatus } from '../tickets/ticket.js'
import { type Command, refuseWord, type Surroundings } from './command.js'
import { jsonText } from './json-text.js'
import { showTicket } from './show-ticket.js'
import { eraseTicket } from './tickets/erase-ticket.js'
import { exportTickets } from './tickets/export-tickets.js'
import { importTickets } from './tickets/import-tickets.js'
import { moveTickets } from './tickets/move-tickets.js'

/** What operators do with tickets. `list`, `show` and `export` read beside a running service and change nothing. */
export const tickets: Command = {
  ways: {
    'tickets list [--status STATUS] [--limit N] [--json]': 'lists tickets, the newest first',
    'tickets show REFERENCE [--json]': 'shows one with its fields, history, notes and what the customer was told',
    'tickets export > FILE': 'prints every conversation and copy, one JSON a line',
    'tickets import [--check] < FILE': 'takes them in again, the service stopped',
    'tickets erase REFERENCE [--yes]': 'removes a conversation for good, the service stopped',
    'tickets move --to POSTGRES-URL': 'copies the data folder into PostgreSQL, the service stopped',
  },
  async run([what, ...words], surroundings) {
    if (what === 'list') return list(words, surroundings)
    if (what === 'show') return show(words, surroundings)
    if (what === 'move') return moveTickets(words, surroundings)
    const ofTheFolder = inTheFolder.get(what ?? '')
    if (ofTheFolder) return inFolder(what, surroundings, () => ofTheFolder(words, surroundings))
    return refuseWord('tickets', what, tickets, surroundings)
  },
}

const inTheFolder = new Map([
  ['export', exportTickets],
  ['import', importTickets],
  ['erase', eraseTicket],
])

/** With STORE_URL the folder holds nothing of it, and to read or change that unasked would be worse than to refuse. */
async function inFolder(what: string | undefined, { tell, config }: Surroundings, work: () => Promise<number>): Promise<number> {
  if (config().storeUrl === null) return work()
  tell(`"tickets ${what}" is for conversations in the data folder, and STORE_URL is set. Use PostgreSQL's own tools, such as pg_dump.`)
  return 2
}

async function list(words: readonly string[], { print, tell, config }: Surroundings): Promise<number> {
  const status = TicketStatus.optional().safeParse(after(words, '--status'))
  const limit = Number(after(words, '--limit') ?? 100)
  if (!status.success || !Number.isInteger(limit) || limit < 1) {
    tell(status.success ? '--limit takes a whole number from 1 on.' : `--status takes one of: ${TicketStatus.options.join(', ')}.`)
    return 2
  }
  const place = config()
  return lookingInto(place, async store => {
    const filter = status.data ? { status: status.data } : {}
    // One more than is shown tells whether there are more.
    const found = await store.listTickets({ ...filter, limit: limit + 1, newestFirst: true })
    const shown = found.slice(0, limit)
    if (words.includes('--json')) print(jsonText(shown.map(({ ticket }) => ticket)))
    else
      for (const { ticket } of shown)
        print(
          [ticket.reference, ticket.status.padEnd(7), ticket.filedAt.slice(0, 16), ticket.intent.padEnd(17), plain(ticket.subject)].join(
            '  ',
          ),
        )
    tell(await howMany(found.length, limit, store, { status: status.data, place }))
    return 0
  })
}

async function howMany(
  found: number,
  limit: number,
  store: Store,
  { status, place }: { status: TicketStatus | undefined; place: Place },
): Promise<string> {
  const { tickets: all, archived } = await store.size()
  const resting =
    archived > 0 ? ` ${archived} conversations are in the archive: "tickets show REFERENCE" and "tickets export" find those, too.` : ''
  if (found > limit && status) return `The newest ${limit} tickets that are ${status}. There are more: set --limit.${resting}`
  if (found > limit) return `The newest ${limit} of ${all} tickets. For more, set --limit.${resting}`
  if (all === 0 && archived > 0) return `There are no tickets in ${placeName(place)} but archived ones.${resting}`
  if (all === 0) return `There are no tickets in ${placeName(place)} yet.`
  return `${found} ticket${found === 1 ? '' : 's'}.${resting}`
}

async function show(words: readonly string[], { print, tell, config }: Surroundings): Promise<number> {
  const reference = words.find(word => !word.startsWith('--'))?.toUpperCase()
  if (reference === undefined) {
    tell('Name the ticket, as in "tickets show INV-7K3F9Q". "tickets list" shows what there is.')
    return 1
  }
  return lookingInto(config(), async store => {
    const found = await store.findTicket(reference)
    if (!found) {
      tell(`There is no ticket ${plain(reference)}. "tickets list" shows what there is.`)
      return 1
    }
    const whole = await store.load(found.conversation)
    const { customer = null, receipts = [], feedback = [] } = whole ?? {}
    if (words.includes('--json')) print(jsonText({ ...found.ticket, conversation: found.conversation, customer, receipts, feedback }))
    else for (const line of showTicket(found, whole)) print(line)
    return 0
  })
}

async function lookingInto(place: Place, work: (store: Store) => Promise<number>): Promise<number> {
  const store = await openToRead(place)
  try {
    return await work(store)
  } finally {
    await store.stop()
  }
}

function after(words: readonly string[], option: string): string | undefined {
  const at = words.indexOf(option)
  return at < 0 ? undefined : (words[at + 1] ?? '')
}
