import { DeskError } from '../../errors.js'

/** SQLSTATE of a unique key that is there already. */
const uniqueViolation = '23505'

/**
 * States of a server that is not to be had right now (PostgreSQL, appendix A): connection exceptions (08), shutdown and restart
 * (57P01–57P05), too few resources (53), a statement that was given up (57014), a server that only reads while another takes over (25006).
 */
const awayStates = /^(?:08|53|57P0|57014|25006|25P03)/

/** Errors of the system under the connection. */
const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
])

/** States that an operator has to mend, and what by: no sense in trying again before. */
const refusals: readonly (readonly [RegExp, string])[] = [
  [/^(?:28|3D000|3F000)/, 'Check user, password, database and schema in STORE_URL.'],
  [/^42501/, 'Let the user of STORE_URL create and use tables there.'],
  [/^42P01/, 'Its tables are not there: run "counterfoil migrate", or start the service once.'],
]

/** Whether the server could not be asked, or its answer was not heard: what was asked of it may or may not have been done. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof DeskError) return false
  const code = codeOf(error)
  if (code === null) return driverWords.test(error.message)
  return awayStates.test(code) || awayCodes.has(code)
}

/** The driver gives no code where a connection ends or takes too long; these are its words (pg 8.23: client.js, query.js; pg-pool 3). */
const driverWords =
  /^(?:Connection terminated|Client has encountered a connection error|Client was closed|timeout e(?:xceeded|xpired)|Query read timeout|timeout exceeded when trying to connect)/

/** Whether the server lets nobody in, or has not what is asked for. */
export function isRefused(error: unknown): boolean {
  const code = error instanceof Error ? (codeOf(error) ?? '') : ''
  return refusals.some(([states]) => states.test(code))
}

/** Whether a unique key of this name was taken. */
export function isTaken(error: unknown, constraint: string): boolean {
  return error instanceof Error && codeOf(error) === uniqueViolation && 'constraint' in error && error.constraint === constraint
}

/** The server can't be reached, or does not let us in: says where, what, and what an operator can do. */
export function unreachable(where: string, cause: unknown): DeskError {
  const code = (cause instanceof Error ? codeOf(cause) : null) ?? 'no answer'
  const [, mending] = refusals.find(([states]) => states.test(code)) ?? []
  const cure = mending ?? 'Start it, or check STORE_URL and the network; what was not saved can be sent again, and has one effect.'
  return new DeskError('STORE_UNAVAILABLE', `${where}: the database can't be used (${code}). ${cure}`, { cause })
}

function codeOf(error: Error): string | null {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return codeOf(error.errors[0])
  return 'code' in error && typeof error.code === 'string' ? error.code : null
}
