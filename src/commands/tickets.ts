import { plain } from '../plain.js'
import { openToRead, type Place, placeName } from '../store/open-store.js'
import type { Store } from '../store/store.js'
import { TicketStatus } from '../tickets/ticket.js'
import { commandOf, type Surroundings, way } from './command.js'
import { jsonText } from './json-text.js'
import { showTicket } from './show-ticket.js'
import { eraseTicket } from './tickets/erase-ticket.js'
import { exportTickets } from './tickets/export-tickets.js'
import { importTickets } from './tickets/import-tickets.js'
import { moveTickets } from './tickets/move-tickets.js'

/** Tickets that are listed unless `--limit` says otherwise. */
const usualLimit = 100

/** What operators do with tickets. `list`, `show` and `export` read beside a running service and change nothing. */
export const tickets = commandOf('tickets', [
  way({ name: 'tickets list', options: { status: 'STATUS', limit: 'N', json: '' } }, 'lists tickets, the newest first', async () => list),
  way(
    { name: 'tickets show', words: 'REFERENCE', options: { json: '' } },
    'shows one with its fields, history, notes and what the customer was told',
    async () => show,
  ),
  way({ name: 'tickets export', piped: '> FILE' }, 'prints every conversation and copy, one JSON a line', async () =>
    inFolder('export', exportTickets),
  ),
  way({ name: 'tickets import', options: { check: '' }, piped: '< FILE' }, 'takes them in again, the service stopped', async () =>
    inFolder('import', importTickets),
  ),
  way(
    { name: 'tickets erase', words: 'REFERENCE', options: { yes: '' } },
    'removes a conversation for good, the service stopped',
    async () => inFolder('erase', eraseTicket),
  ),
  way(
    { name: 'tickets move', options: { to: 'POSTGRES-URL' } },
    'copies the data folder into PostgreSQL, the service stopped',
    async () => moveTickets,
  ),
])

/** With STORE_URL the folder holds nothing of it, and to read or change that unasked would be worse than to refuse. */
function inFolder<Given>(what: string, work: (given: Given, surroundings: Surroundings) => Promise<number>): typeof work {
  return async (given, surroundings) => {
    if (surroundings.config().storeUrl === null) return work(given, surroundings)
    surroundings.tell(
      `"tickets ${what}" is for conversations in the data folder, and STORE_URL is set. Use PostgreSQL's own tools, such as pg_dump.`,
    )
    return 2
  }
}

interface Listed {
  readonly status: string | undefined
  readonly limit: number | undefined
  readonly json: boolean
}

async function list({ status: named, limit = usualLimit, json }: Listed, { print, tell, config }: Surroundings): Promise<number> {
  const status = TicketStatus.optional().safeParse(named)
  if (!status.success) {
    tell(`--status takes one of: ${TicketStatus.options.join(', ')}.`)
    return 2
  }
  const place = config()
  return lookingInto(place, async store => {
    const filter = status.data ? { status: status.data } : {}
    // One more than is shown tells whether there are more.
    const found = await store.listTickets({ ...filter, limit: limit + 1, newestFirst: true })
    const shown = found.slice(0, limit)
    if (json) print(jsonText(shown.map(({ ticket }) => ticket)))
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

async function show(
  { said: [named = ''], json }: { readonly said: readonly string[]; readonly json: boolean },
  { print, tell, config }: Surroundings,
): Promise<number> {
  const reference = named.toUpperCase()
  return lookingInto(config(), async store => {
    const found = await store.findTicket(reference)
    if (!found) {
      tell(`There is no ticket ${plain(reference)}. "tickets list" shows what there is.`)
      return 1
    }
    const whole = await store.load(found.conversation)
    const { customer = null, receipts = [], feedback = [] } = whole ?? {}
    if (json) print(jsonText({ ...found.ticket, conversation: found.conversation, customer, receipts, feedback }))
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
