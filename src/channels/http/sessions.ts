import { Router } from 'express'
import type { AddressOf } from '../address-of.js'
import type { Meter } from '../limits.js'
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
    const token = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '')?.[1]
    if (!token || !readSession(token, secret, now())) throw new ProblemError(unknownSession)
    response.status(204).end()
  })
  return router
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
