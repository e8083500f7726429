import { createServer } from 'node:http'
import express from 'express'
import type { Log } from '../../log.js'
import { boundAddress, closeServer, listen } from '../http/listening.js'
import { answerErrors, answerNotFound } from '../http/problem.js'
import { securityHeaders } from '../http/security-headers.js'
import { authorsProblem } from './authors-problem.js'
import { type BehindDoor, localDoor } from './doors.js'

export interface Preview {
  readonly address: string
  stop(): Promise<void>
}

/** This machine and no other may look at drafts. */
const host = '127.0.0.1'

/** The authors' page on a port of this machine; 0 takes any free one. Throws PORT_UNAVAILABLE. */
export async function servePreview(behind: BehindDoor, { port, log }: { readonly port: number; readonly log: Log }): Promise<Preview> {
  const app = express()
  app.disable('x-powered-by')
  app.use(securityHeaders)
  app.use(await localDoor(behind))
  app.use(answerNotFound)
  app.use(answerErrors(log, authorsProblem))
  const server = createServer(app)
  await listen(server, host, port)
  return { address: boundAddress(server, host), stop: () => closeServer(server, 2_000) }
}
