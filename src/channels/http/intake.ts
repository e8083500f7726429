import { randomUUID } from 'node:crypto'
import express, { type RequestHandler, Router } from 'express'
import { z } from 'zod'
import type { Desk } from '../../desk.js'
import { type Customer, longestMessage } from '../../message.js'
import { isOneLine, isReadable } from '../../readable.js'
import type { AddressOf } from '../address-of.js'
import type { NamedKey } from '../named-keys.js'
import { callerOf, type KeyMeters, requireKey } from './api-keys.js'
import { notFound, ProblemError, schemaProblem } from './problem.js'
import { ticketBody } from './ticket-body.js'

const words = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine(text => text.trim() !== '', 'There are no words in it.')
    .refine(isReadable, 'It holds control characters or half characters.')

/** What stands in lists. A body keeps such signs, for a mail that was read in the wrong encoding is still a ticket: they are escaped where it is shown. */
const line = (most: number) => words(most).refine(isOneLine, 'It is one line, without control characters or marks of direction.')

const mostFields = 20
const Fields = z.record(
  z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/)
    .max(40),
  // How long a value may be is said by its field's own check.
  z.string().max(longestMessage).refine(isReadable, 'It holds control characters.'),
)

const TicketRequestBody = z.strictObject({
  subject: line(200),
  body: words(4_000),
  customer: line(200),
  fields: z
    .unknown()
    // zod leaves this name out without a word; here nothing is dropped silently.
    .refine(value => !(typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__')), 'That name is not allowed.')
    .pipe(Fields)
    .refine(fields => Object.keys(fields).length <= mostFields, `At most ${mostFields} fields.`)
    .optional(),
})

/** `POST /tickets` and `GET /tickets/:reference`, for systems that hold a key. Whose ticket it is, is the key's name, never a field. */
export function intake({
  desk,
  apiKeys,
  meters,
  addressOf,
}: {
  desk: Desk
  apiKeys: readonly NamedKey[]
  meters: KeyMeters
  addressOf: AddressOf
}): Router {
  const router = Router()
  router.use('/tickets', requireKey(apiKeys, meters, addressOf))

  router.post('/tickets', onlyJson, express.json({ limit: '16kb', strict: true, type: 'application/json' }), async (request, response) => {
    const key = keyOf(request.headers['idempotency-key'])
    const parsed = TicketRequestBody.safeParse(request.body)
    if (!parsed.success) throw new ProblemError(schemaProblem(parsed.error))
    const { subject, body, customer, fields = {} } = parsed.data
    const { ticket, joined } = await desk.file({
      key,
      customer: { ...customerOf(callerOf(response)), name: customer },
      subject,
      body,
      fields,
    })
    response
      .status(joined ? 200 : 201)
      .location(`/api/tickets/${ticket.reference}`)
      .json(ticketBody(ticket))
  })

  router.get('/tickets/:reference', async (request, response) => {
    const ticket = await desk.ticket(request.params.reference, customerOf(callerOf(response)))
    if (!ticket) throw new ProblemError(notFound)
    response.json(ticketBody(ticket))
  })

  return router
}

function customerOf(caller: string): Customer {
  return { channel: 'api', id: caller }
}

const onlyJson: RequestHandler = (request, _response, next) => {
  if (request.is('application/json') === 'application/json') return next()
  throw new ProblemError({
    code: 'not-json',
    status: 415,
    title: 'The body is not JSON',
    detail: 'Send it with Content-Type: application/json.',
  })
}

/** A request without a key is one of its own: repeated, it files another ticket. */
function keyOf(header: string | string[] | undefined): string {
  if (header === undefined) return randomUUID()
  if (typeof header === 'string' && /^[\x21-\x7e]{1,255}$/.test(header)) return header
  throw new ProblemError({
    code: 'key-invalid',
    status: 400,
    title: 'The Idempotency-Key cannot be used',
    detail: '1 to 255 visible ASCII characters.',
  })
}
