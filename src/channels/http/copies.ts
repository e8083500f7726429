import { Router } from 'express'
import type { OpensCopies } from '../../desk/open-copy.js'
import type { Log } from '../../log.js'
import type { Copy, CopyType } from '../../tickets/copies.js'
import type { AddressOf } from '../address-of.js'
import type { Meter } from '../meter.js'
import { ProblemError } from './problem.js'
import { sessionIn } from './sessions.js'

interface CopiesOptions {
  readonly open: OpensCopies
  readonly secret: string
  readonly meter: Meter
  readonly addressOf: AddressOf
  readonly log: Log
  readonly now: () => Date
}

/**
 * `GET /copies/:token`: the copy that an agent gave a customer, as a download and never as a page. A copy of a web conversation needs its
 * session as well (`Authorization: Bearer …`). What is not for whoever asks is answered like any path where nothing is.
 */
export function copies({ open, secret, meter, addressOf, log, now }: CopiesOptions): Router {
  const router = Router()
  router.get('/copies/:token', async (request, response, next) => {
    const retryAfter = await meter.use(addressOf(request))
    if (retryAfter > 0) throw new ProblemError({ ...tooMany, retryAfter })
    const { token } = request.params
    const found = /^[\w-]{43}$/.test(token) ? await open(token, sessionIn(request.headers.authorization, secret, now())) : null
    if (!found) return next()
    const { copy, bytes } = found
    response.set({
      'Content-Type': types[copy.type],
      'Content-Disposition': dispositionOf(copy),
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'X-Robots-Tag': 'noindex',
    })
    response.end(bytes)
    log.info({ copy: copy.sha256.slice(0, 12), reference: copy.reference }, 'a copy was fetched')
  })
  return router
}

const types: Readonly<Record<CopyType, string>> = { pdf: 'application/pdf', png: 'image/png', jpeg: 'image/jpeg' }

/** The name twice, as RFC 6266 has it: in plain letters for old clients, and as it is. */
export function dispositionOf({ name }: Pick<Copy, 'name'>): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w .()-]/g, '_')
  const whole = encodeURIComponent(name).replace(/['()*]/g, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

const tooMany = {
  code: 'too-fast',
  status: 429,
  title: 'Too many downloads',
  detail: 'This address has asked for many copies within a minute.',
}
