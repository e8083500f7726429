import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import type { z } from 'zod'
import { DeskError, type ErrorDetail } from '../../errors.js'
import { type Log, traceOf } from '../../log.js'
import { deskProblem, failed } from './desk-problem.js'

/** A refusal of the REST interface, as RFC 9457 has it. `type` is `urn:counterfoil:problem:<code>`. */
export interface Problem {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly detail: string
  /** What is wrong with which field: `path` as in `fields.account`. */
  readonly errors?: readonly ErrorDetail[]
  /** Seconds after which a try may succeed. */
  readonly retryAfter?: number
}

/** Thrown by a route to answer with a problem. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title)
  }
}

function sendProblem(response: Response, { code, status, title, detail, errors, retryAfter }: Problem): void {
  if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter))
  response
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: `urn:counterfoil:problem:${code}`, title, status, detail, ...(errors ? { errors } : {}) }))
}

export function schemaProblem(error: z.ZodError): Problem {
  const errors = error.issues.map(issue => ({ path: issue.path.map(String).join('.'), message: issue.message }))
  return { code: 'request-invalid', status: 422, title: 'The request is not as it should be', detail: 'See errors for each field.', errors }
}

export const notFound: Problem = { code: 'not-found', status: 404, title: 'Not found', detail: 'There is nothing here for you.' }

export const answerNotFound: RequestHandler = (_request, response) => sendProblem(response, notFound)

/** The last handler of a door: every error becomes a problem in its words, and none shows where in the code it came from. */
export function answerErrors(log: Log, sayProblem: (error: unknown) => Problem = problemOf): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error)
    const problem = sayProblem(error)
    if (problem.status === 500) log.error({ path: request.path, error: traceOf(error) }, 'a request failed')
    // The rest of a refused body is not waited for.
    if (!request.complete) response.set('Connection', 'close')
    sendProblem(response, problem)
  }
}

/** What a system that hands in tickets is told. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  if (error instanceof DeskError) return deskProblem(error)
  return bodyProblems[(error as { status?: unknown } | null)?.status as number] ?? failed
}

/** What express refuses by itself, by the status that it chose: broken JSON, a broken path, a body past the limit. */
const bodyProblems: Partial<Record<number, Problem>> = {
  400: { code: 'unreadable', status: 400, title: 'The request cannot be read', detail: 'Send one JSON object in UTF-8.' },
  413: { code: 'body-too-large', status: 413, title: 'The body is too large', detail: 'At most 16 KiB, measured when unpacked.' },
  415: {
    code: 'body-encoding',
    status: 415,
    title: 'The encoding is not supported',
    detail: 'Send UTF-8, plain or as gzip, deflate or br.',
  },
}
