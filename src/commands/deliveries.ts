import { setTimeout as pause } from 'node:timers/promises'
import { leaveRequest } from '../delivery/resend-requests.js'
import { countOf, readUndelivered, type Undelivered } from '../delivery/undelivered.js'
import { resendGivenUp, type WhichDeliveries } from '../desk/resend.js'
import { DeskError } from '../errors.js'
import { openStore, openToRead, type Place } from '../store/open-store.js'
import { commandOf, type Surroundings, way } from './command.js'
import { jsonText } from './json-text.js'

/** Conversations that a listing looks into. */
const most = 100_000

/** How long the service may take to take a request up, in ms; it looks once a second for what was asked of it. */
const patienceMs = 10_000

/** `deliveries`: what has not reached Slack yet, and what was given up and why; sends that again. Exit code 1 where a re-sending came to nothing. */
export const deliveries = commandOf('deliveries', [
  way(
    { name: 'deliveries list', options: { 'given-up': '', json: '' } },
    'lists what has not reached Slack yet, and what was given up and why',
    async () => list,
  ),
  way({ name: 'deliveries resend', words: '[ID …]', options: { all: '' } }, 'sends again what was given up', async () => resend),
])

async function list(
  { 'given-up': givenUpOnly, json }: { readonly 'given-up': boolean; readonly json: boolean },
  { print, tell, config }: Surroundings,
): Promise<number> {
  const found = await lookInto(config())
  const shown = givenUpOnly ? found.filter(({ delivery }) => delivery.refused !== null) : found
  if (json) print(jsonText(shown.map(asJson)))
  else for (const one of shown) print(asLine(one))
  const { waiting, givenUp } = countOf(found)
  tell(`${waiting} waiting, ${givenUp} given up.${givenUp > 0 ? ' Mend the cause, then "counterfoil deliveries resend --all".' : ''}`)
  return 0
}

async function lookInto(place: Place): Promise<readonly Undelivered[]> {
  const store = await openToRead(place)
  try {
    return await readUndelivered(store, most)
  } finally {
    await store.stop()
  }
}

/** What a program is given. Ids and places only: no customer's words. */
function asJson({ conversation, delivery }: Undelivered) {
  const { id, errand, since, due, tries, refused } = delivery
  return { id, conversation, kind: errand.kind, ticket: 'ticket' in errand ? errand.ticket : null, since, due, tries, refused }
}

function asLine(one: Undelivered): string {
  const { id, kind, ticket, since, due, tries, refused, conversation } = asJson(one)
  const state = refused === null ? `waiting until ${due.slice(0, 19)} after ${tries} tries` : `given up: ${refused}`
  return [id.slice(0, 12), since.slice(0, 16), kind.padEnd(7), (ticket ?? conversation).padEnd(12), state].join('  ')
}

async function resend(
  { said, all }: { readonly said: readonly string[]; readonly all: boolean },
  { tell, config }: Surroundings,
): Promise<number> {
  const ids = said.map(word => word.toLowerCase())
  if (all === ids.length > 0 || ids.some(id => !/^[0-9a-z]{6,64}$/.test(id))) {
    tell('Name deliveries by their ids, as "deliveries list" shows them, or write --all.')
    return 2
  }
  const which = all ? 'all' : ids
  const place = config()
  const before = await lookInto(place)
  const meant = before.filter(
    ({ delivery: { id, refused } }) => refused !== null && (which === 'all' || which.some(each => id.startsWith(each))),
  )
  if (meant.length === 0) {
    tell(which === 'all' ? 'Nothing was given up.' : 'None of these was given up. "deliveries list --given-up" shows what was.')
    return which === 'all' ? 0 : 1
  }
  const how = await resendIn(place, which)
  tell(
    how === 'unanswered'
      ? 'The service did not take the request up within 10 seconds. Nothing was changed; look at its log.'
      : `${meant.length} ${meant.length === 1 ? 'delivery is' : 'deliveries are'} sent again${how === 'by the service' || place.storeUrl !== null ? '.' : ' when the service is started.'}`,
  )
  return how === 'unanswered' ? 1 : 0
}

/** By whoever holds the folder: the service, or nobody, and then it is done here, as in a database that several may change. */
async function resendIn(place: Place, which: WhichDeliveries): Promise<'here' | 'by the service' | 'unanswered'> {
  const opened = await openStore(place).catch((error: unknown) => {
    if (error instanceof DeskError && error.code === 'STORE_LOCKED') return null
    throw error
  })
  if (opened === null) return askService(place.dataFolder, which)
  const { store } = opened
  try {
    await resendGivenUp(which, { store, now: () => new Date(), inOrder: (_, work) => work(), keep: (_, next) => store.save(next) })
    return 'here'
  } finally {
    await store.stop()
  }
}

async function askService(folder: string, which: WhichDeliveries): Promise<'by the service' | 'unanswered'> {
  const request = await leaveRequest(folder, { resend: which === 'all' ? 'all' : [...which] })
  for (const until = performance.now() + patienceMs; performance.now() < until; await pause(100)) {
    if (await request.isTaken()) return 'by the service'
  }
  await request.withdraw()
  return 'unanswered'
}
