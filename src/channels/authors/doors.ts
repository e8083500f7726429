import { json, type RequestHandler, type Response, Router } from 'express'
import type { AddressOf } from '../address-of.js'
import { answerNotFound, notFound, ProblemError } from '../http/problem.js'
import { createMeter } from '../meter.js'
import { isOriginAllowed } from '../web/origin.js'
import { authorsPage } from './authors-page.js'
import { type AuthorsRoutes, authorsRoutes } from './authors-routes.js'
import { SignInBody } from './bodies.js'
import { cookieHeader, type Gate } from './gate.js'

/** What stands behind either door. */
export type BehindDoor = Omit<AuthorsRoutes, 'authorOf'>

const [page, api] = ['/authors', '/authors/api']

/** Keys a minute that one address may try. */
const triesAMinute = 10

/**
 * The door of the running service: nothing but the bare page is there for who has not signed in, and no page of another site can act in an
 * author's name.
 */
export async function guardedDoor(
  behind: BehindDoor,
  { gate, addressOf, isSecure }: { readonly gate: Gate; readonly addressOf: AddressOf; readonly isSecure: boolean },
): Promise<Router> {
  const router = Router()
  const tries = createMeter(triesAMinute)
  router.use(await authorsPage())
  router.use(api, ownPagesOnly)
  router.post(`${api}/sign-in`, json({ limit: '2kb' }), async (request, response) => {
    const retryAfter = await tries.use(addressOf(request))
    if (retryAfter > 0) throw new ProblemError({ ...tooMany, retryAfter })
    const given = SignInBody.safeParse(request.body)
    const name = given.success ? gate.nameOf(given.data.key) : null
    if (name === null) throw new ProblemError(wrongKey)
    response
      .set('Set-Cookie', cookieHeader(gate.issue(name), isSecure))
      .status(204)
      .end()
  })
  router.post(`${api}/sign-out`, (_request, response) => {
    response.set('Set-Cookie', cookieHeader(null, isSecure)).status(204).end()
  })
  router.use(api, (request, response, next) => {
    const author = gate.whoSent(request)
    if (author === null) throw new ProblemError(notFound)
    response.locals.author = author
    next()
  })
  router.use(api, authorsRoutes({ ...behind, authorOf }))
  router.use(page, answerNotFound)
  return router
}

/**
 * The door of the preview, which listens on this machine alone: nobody signs in. A page of another site that has its name lead here
 * (DNS rebinding) is told by the name that it asks for.
 */
export async function localDoor(behind: BehindDoor): Promise<Router> {
  const router = Router()
  router.use((request, _response, next) => {
    if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(request.headers.host ?? '')) throw new ProblemError(notFound)
    next()
  })
  router.get('/', (_request, response) => response.redirect(302, `${page}/`))
  router.use(await authorsPage())
  router.use(api, ownPagesOnly)
  router.use(api, authorsRoutes({ ...behind, authorOf: () => null }))
  return router
}

/** Whatever changes or costs something is asked for by the page itself, in JSON, which a form of another page can't send. */
const ownPagesOnly: RequestHandler = (request, _response, next) => {
  if (request.method === 'GET') return next()
  if (!isOriginAllowed(request.headers) || !request.is('application/json')) throw new ProblemError(notFound)
  next()
}

function authorOf(response: Response): string | null {
  const { author } = response.locals
  return typeof author === 'string' ? author : null
}

const wrongKey = { code: 'unauthorized', status: 401, title: 'The key is not known', detail: 'Look whether it was copied whole.' }
const tooMany = { code: 'too-fast', status: 429, title: 'Too many keys', detail: 'This address has tried many keys within a minute.' }
