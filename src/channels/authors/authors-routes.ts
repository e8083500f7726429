import { json, type RequestHandler, type Response, Router } from 'express'
import type { z } from 'zod'
import { answersIn } from '../../authoring/answers-in.js'
import type { Authors } from '../../authoring/authors.js'
import { isAuthorsFile } from '../../authoring/authors-file.js'
import { DeskError } from '../../errors.js'
import type { Line } from '../../message.js'
import { notFound, type Problem, ProblemError, schemaProblem } from '../http/problem.js'
import { createMeter } from '../meter.js'
import type { Examination, Said, Saved, ShownAnswer, State } from '../web/client/authors/protocol.js'
import { render } from '../web/render.js'
import { CheckBody, DraftBody, SaveBody, SayBody } from './bodies.js'
import { shownAnswer, shownWhy } from './shown.js'

export interface AuthorsRoutes {
  readonly authors: Authors
  /** A conversation with the bot that is kept nowhere; null while the bot knows nothing. */
  readonly talk: (said: { readonly conversation: string; readonly id: string; readonly text: string }) => Promise<readonly Line[] | null>
  readonly isReady: () => boolean
  /** Who is speaking, where somebody had to sign in. */
  readonly authorOf: (response: Response) => string | null
}

/** What a minute of one author may cost: an explanation takes a second of the service's thread, a draft's picture some of it, a check some of another one. */
const [saysAMinute, draftsAMinute, checksAMinute] = [30, 240, 120]

/** What the page asks for, behind whatever lets authors in. */
export function authorsRoutes({ authors, talk, isReady, authorOf }: AuthorsRoutes): Router {
  const router = Router()
  const [says, drafts, checks] = [createMeter(saysAMinute), createMeter(draftsAMinute), createMeter(checksAMinute)]
  const within = (meter: typeof says): RequestHandler => {
    return async (_request, response, next) => {
      const retryAfter = await meter.use(authorOf(response) ?? '')
      if (retryAfter > 0) throw new ProblemError({ ...tooFast, retryAfter })
      next()
    }
  }
  router.use(json({ limit: '4mb' }))

  router.get('/state', async (_request, response) => {
    response.json({ version: await authors.version(), isReady: isReady(), author: authorOf(response) } satisfies State)
  })
  router.get('/overview', within(checks), async (_request, response) => {
    response.json((await readable(() => authors.examine([]))) satisfies Examination)
  })
  router.get('/file', within(drafts), async (request, response) => {
    const found = await authors.read(String(request.query.file ?? ''))
    if (!found || found.version === 'new') throw new ProblemError(notFound)
    response.json({ ...found, answers: answersOf(found.file, found.text) })
  })
  router.post('/draft', within(drafts), (request, response) => {
    const { file, text } = read(DraftBody, request.body)
    response.json({ answers: answersOf(file, text) })
  })
  router.post('/check', within(checks), async (request, response) => {
    const { drafts } = read(CheckBody, request.body)
    refuseStrangers(drafts)
    response.json((await readable(() => authors.examine(drafts))) satisfies Examination)
  })
  router.post('/save', within(checks), async (request, response) => {
    const { edits, reason } = read(SaveBody, request.body)
    refuseStrangers(edits)
    const saved = await readable(() => authors.save(edits, { author: authorOf(response) ?? 'author', reason }))
    response.status(saved.kind === 'saved' ? 200 : 409).json(saved satisfies Saved)
  })
  router.post('/say', within(says), async (request, response) => {
    const said = read(SayBody, request.body)
    const lines = await talk(said)
    if (!lines) throw new ProblemError(notReady)
    const why = await authors.tryMessage(said.text)
    response.json({ lines: lines.map(line => render(line)), why: why && shownWhy(why) } satisfies Said)
  })
  return router
}

function answersOf(file: string, text: string): readonly ShownAnswer[] {
  return answersIn(file, text).map(shownAnswer)
}

function read<Body>(schema: z.ZodType<Body>, body: unknown): Body {
  const found = schema.safeParse(body)
  if (!found.success) throw new ProblemError(schemaProblem(found.error))
  return found.data
}

function refuseStrangers(drafts: readonly { readonly file: string }[]): void {
  const files = drafts.map(({ file }) => file)
  if (!files.every(isAuthorsFile) || new Set(files).size < files.length) throw new ProblemError(notFound)
}

/** Folders that can't be read at all are told to the author in the words of whoever read them. */
async function readable<Result>(work: () => Promise<Result>): Promise<Result> {
  return work().catch((error: unknown) => {
    if (error instanceof DeskError && error.code === 'KNOWLEDGE_INVALID')
      throw new ProblemError({ code: 'unreadable-folders', status: 503, title: 'The files cannot be read', detail: error.message })
    throw error
  })
}

const tooFast: Problem = { code: 'too-fast', status: 429, title: 'Too fast', detail: 'Wait a moment, then go on.' }
const notReady: Problem = {
  code: 'not-ready',
  status: 503,
  title: 'The bot is not ready',
  detail: 'It is still reading the files, or they have a mistake that keeps it from that.',
}
