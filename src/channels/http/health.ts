import type { RequestHandler } from 'express'
import { type Log, traceOf } from '../../log.js'

/** What the store holds (see Store.size), how messages are read right now, and what has not reached the outside. */
export interface Health {
  /** Said while the last save failed; all is well where it is not. */
  readonly status?: 'not-saving'
  readonly conversations: number
  readonly tickets: number
  readonly quarantined: number
  readonly archived: number
  readonly reading: 'sentences' | 'words'
  /** Deliveries that wait, and those that were given up: "counterfoil deliveries" lists them. */
  readonly deliveries: { readonly waiting: number; readonly givenUp: number }
  /** How the authors' files are: mistakes that keep a change from being taken up, since when, and whether new phrasings are being learnt. */
  readonly content: { readonly problems: number; readonly brokenSince: string | null; readonly isLearning: boolean }
}

/**
 * `GET /health`: 200 while the store answers, 503 while it does not. While saves fail it is 200 with another status than "ok": a balancer
 * that took the service out for a 503 would keep away the message whose save shows that all is well again.
 */
export function health(state: () => Promise<Health>, log: Log): RequestHandler {
  return async (_request, response) => {
    try {
      response.json({ status: 'ok', ...(await state()) })
    } catch (error) {
      log.error({ error: traceOf(error) }, 'the store does not answer')
      response.status(503).json({ status: 'unavailable' })
    }
  }
}
