import type { z } from 'zod'
import type { Backstage } from '../backstage.js'
import type { Fault, Faults } from '../faults.js'
import type { Installation, Json } from '../world.js'
import { type Calling, type Method, needScope, Refusal } from './method.js'
import { methods } from './methods.js'

/** A call that was made, for assertions. */
export interface Call {
  readonly method: string
  readonly given: Readonly<Record<string, string>>
  readonly token: string
  readonly at: number
  /** What was answered, also where the answer was lost; null where there was none. */
  answer: Json | null
  fault: Fault['kind'] | null
}

/** What goes back to the caller: an answer, or a connection that breaks or stays silent. */
export type Outcome =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Json }
  | { readonly kind: 'broken' }
  | { readonly kind: 'silent' }

export interface Counter {
  readonly backstage: Backstage
  readonly faults: Faults
  readonly calls: Call[]
  /** Whether a second post to a channel within a second is refused. */
  readonly paced: boolean
  /** A new link for Socket Mode. */
  openLink(): string
}

/** Answers one call of the Web API. */
export async function answerCall(counter: Counter, name: string, token: string, given: Readonly<Record<string, string>>): Promise<Outcome> {
  const call: Call = { method: name, given, token, at: Date.now(), answer: null, fault: null }
  counter.calls.push(call)
  const fault = counter.faults.take(name, given)
  call.fault = fault?.kind ?? null
  if (fault?.kind === 'hang') return { kind: 'silent' }
  if (fault?.kind === 'rate-limited') return limited(fault.retryAfter)
  if (fault?.kind === 'error') return answer({ ok: false, error: fault.error, ...fault.more })
  if (fault?.kind === 'status' && !fault.effect) return { ...answer({ ok: false, error: 'internal_error' }), status: fault.status }
  if (isTooFast(counter, call)) return limited(1)
  const { body, scopes } = await takeEffect(counter, name, token, given)
  call.answer = body
  if (fault?.kind === 'lost') return { kind: 'broken' }
  if (fault?.kind === 'status') return { ...answer({ ok: false, error: 'internal_error' }), status: fault.status }
  if (fault?.kind === 'slow') await new Promise(resolve => counter.backstage.later(() => resolve(null), fault.ms))
  return answer(body, scopes)
}

interface Effect {
  readonly body: Json
  readonly scopes: ReadonlySet<string>
}

async function takeEffect(
  { backstage, openLink }: Counter,
  name: string,
  token: string,
  given: Readonly<Record<string, string>>,
): Promise<Effect> {
  const { app, installations } = backstage.world
  const none = new Set<string>()
  if (token === '') return { body: refused('not_authed'), scopes: none }
  if (token === app.appToken) return { body: openingLink(name, given, app.appScopes, openLink), scopes: app.appScopes }
  const by = [...installations.values()].find(installation => installation.token === token)
  if (!by) return { body: refused('invalid_auth'), scopes: none }
  if (by.revoked) return { body: refused('token_revoked'), scopes: none }
  if (name === 'apps.connections.open') return { body: refused('not_allowed_token_type'), scopes: by.scopes }
  return { body: await runMethod(backstage, methods[name], by, given), scopes: by.scopes }
}

function openingLink(name: string, given: Json, scopes: ReadonlySet<string>, open: () => string): Json {
  if (name !== 'apps.connections.open') return refused('not_allowed_token_type')
  if (!scopes.has('connections:write')) return refused('missing_scope')
  return Object.keys(given).length > 0 ? refused('invalid_arguments') : { ok: true, url: open() }
}

async function runMethod(
  backstage: Backstage,
  method: Method | undefined,
  by: Installation,
  given: Readonly<Record<string, string>>,
): Promise<Json> {
  if (!method) return refused('unknown_method')
  const calling: Calling = { ...backstage, by }
  try {
    if (method.scopes.length > 0) needScope(calling, ...method.scopes)
    const read = method.args.safeParse(given)
    if (!read.success) return wrongArguments(read.error)
    return { ok: true, ...(await method.run(read.data, calling)) }
  } catch (error) {
    if (error instanceof Refusal) return refused(error.error, error.more)
    throw error
  }
}

function wrongArguments({ issues }: z.ZodError): Json {
  const messages = issues.map(issue => `[ERROR] ${issue.message} [json-pointer:/${issue.path.join('/')}]`)
  return refused('invalid_arguments', { response_metadata: { messages } })
}

/** About one post a second and channel is what Slack takes. */
function isTooFast({ paced, calls }: Counter, call: Call): boolean {
  if (!paced || call.method !== 'chat.postMessage') return false
  return calls.some(
    other =>
      other !== call &&
      other.method === call.method &&
      other.given.channel === call.given.channel &&
      other.answer?.ok === true &&
      call.at - other.at < 1000,
  )
}

function refused(error: string, more: Json = {}): Json {
  return { ok: false, error, ...more }
}

function limited(retryAfter: number): Outcome {
  return { kind: 'answer', status: 429, headers: { 'retry-after': String(retryAfter) }, body: refused('ratelimited') }
}

function answer(body: Json, scopes: ReadonlySet<string> = new Set()): Extract<Outcome, { kind: 'answer' }> {
  const headers: Readonly<Record<string, string>> = scopes.size > 0 ? { 'x-oauth-scopes': [...scopes].join(',') } : {}
  return { kind: 'answer', status: 200, headers, body }
}
