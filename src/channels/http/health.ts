import type { RequestHandler } from 'express'
import { type Log, traceOf } from '../../log.js'

/** What the store holds; see Store.size. */
export interface Sizes {
  readonly conversations: number
  readonly tickets: number
  readonly quarantined: number
}

/** `GET /health`: 200 while the store answers, 503 while it does not. */
export function health(sizes: () => Promise<Sizes>, log: Log): RequestHandler {
  return async (_request, response) => {
    try {
      response.json({ status: 'ok', ...(await sizes()) })
    } catch (error) {
      log.error({ error: traceOf(error) }, 'the store does not answer')
      response.status(503).json({ status: 'unavailable' })
    }
  }
}
