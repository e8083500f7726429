import type { RequestHandler, Response } from 'express'
import type { AddressOf } from '../address-of.js'
import type { Meter } from '../meter.js'
import { holderOf, holdersOf, type NamedKey } from '../named-keys.js'
import { ProblemError } from './problem.js'

export interface KeyMeters {
  /** Requests of each key. */
  readonly requests: Meter
  /** Requests of each address with a missing or unknown key: nobody may try keys without end. */
  readonly wrongKeys: Meter
}

/** Lets in who holds one of the keys and stays within its rate; `callerOf` then says who. */
export function requireKey(keys: readonly NamedKey[], meters: KeyMeters, addressOf: AddressOf): RequestHandler {
  const holders = holdersOf(keys)
  return async (request, response, next) => {
    if (holders.length === 0) throw new ProblemError(noKeys)
    const given = /^Bearer ([\x21-\x7e]{1,500})$/i.exec(request.headers.authorization ?? '')?.[1]
    const caller = given === undefined ? null : holderOf(holders, given)
    if (caller === null) {
      const pause = await meters.wrongKeys.use(addressOf(request))
      if (pause > 0) throw new ProblemError({ ...tooManyKeys, retryAfter: pause })
      response.set('WWW-Authenticate', 'Bearer')
      throw new ProblemError(unknownKey)
    }
    const retryAfter = await meters.requests.use(caller.name)
    if (retryAfter > 0) throw new ProblemError({ ...tooFast, retryAfter })
    response.locals.caller = caller.name
    next()
  }
}

/** The name of the key that `requireKey` let in. */
export function callerOf(response: Response): string {
  const { caller } = response.locals
  if (typeof caller !== 'string') throw new Error('api-keys: a route asks who is calling, but requireKey does not stand before it')
  return caller
}

const noKeys = {
  code: 'not-configured',
  status: 503,
  title: 'The REST interface is switched off',
  detail: 'No key is configured. The operator sets COUNTERFOIL_API_KEYS to switch it on.',
}
const unknownKey = {
  code: 'unauthorized',
  status: 401,
  title: 'The key is missing or unknown',
  detail: 'Send a key as "Authorization: Bearer <key>".',
}
const tooManyKeys = {
  code: 'too-fast',
  status: 429,
  title: 'Too many requests without a key',
  detail: 'This address has sent many missing or unknown keys within a minute.',
}
const tooFast = { code: 'too-fast', status: 429, title: 'Too many requests', detail: 'This key has used up its requests for the minute.' }
