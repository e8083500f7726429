import type { RequestHandler } from 'express'

/** What the store holds; see Store.size. */
export interface Sizes {
  readonly conversations: number
  readonly tickets: number
  readonly quarantined: number
}

/** `GET /health`: 200 while the store answers, 503 while it does not. */
export function health(sizes: () => Promise<Sizes>): RequestHandler {
  return async (_request, response) => {
    try {
      response.json({ status: 'ok', ...(await sizes()) })
    } catch {
      response.status(503).json({ status: 'unavailable' })
    }
  }
}
