import { Router } from 'express'
import type { AddressOf } from '../address-of.js'
import type { Meter } from '../meter.js'
import { issueSession, readSession } from '../web/session.js'
import { ProblemError } from './problem.js'

/**
 * `POST /session` issues a web session: `{ token }`. `GET /session` with `Authorization: Bearer <token>` says whether it still opens
 * the chat (204) or not (401), which a browser can't see from a refused socket.
 */
export function sessions({
  secret,
  meter,
  addressOf,
  now,
}: {
  secret: string
  meter: Meter
  addressOf: AddressOf
  now: () => Date
}): Router {
  const router = Router()
  router.post('/session', async (request, response) => {
    const retryAfter = await meter.use(addressOf(request))
    if (retryAfter > 0) throw new ProblemError({ ...tooMany, retryAfter })
    response.status(201).json({ token: issueSession(secret, now()) })
  })
  router.get('/session', (request, response) => {
    if (!sessionIn(request.headers.authorization, secret, now())) throw new ProblemError(unknownSession)
    response.status(204).end()
  })
  return router
}

/** The session that a request proves with `Authorization: Bearer <token>`, or null. */
export function sessionIn(authorization: string | undefined, secret: string, now: Date): string | null {
  const token = /^Bearer (\S{1,200})$/.exec(authorization ?? '')?.[1]
  return token === undefined ? null : readSession(token, secret, now)
}

const tooMany = {
  code: 'too-fast',
  status: 429,
  title: 'Too many sessions',
  detail: 'This address has opened many sessions within a minute.',
}
const unknownSession = {
  code: 'unauthorized',
  status: 401,
  title: 'The session is not valid',
  detail: 'Get a new one with POST /api/session.',
}
