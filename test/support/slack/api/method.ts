import { z } from 'zod'
import type { Backstage } from '../backstage.js'
import { sayProblem } from '../blocks/blocks.js'
import type { Problem } from '../blocks/shape.js'
import type { Installation, Json } from '../world.js'

/** Slack says no: `{ok: false, error}` and what comes with it. */
export class Refusal extends Error {
  constructor(
    readonly error: string,
    readonly more: Json = {},
  ) {
    super(error)
  }
}

/** What a method may look at: who calls, and everything behind the counter. */
export interface Calling extends Backstage {
  readonly by: Installation
}

export interface Method {
  readonly token: 'bot' | 'app'
  readonly args: z.ZodType
  /** One of these scopes is needed; none where it is empty. The kind of channel decides for some: see `channelScope`. */
  readonly scopes: readonly string[]
  readonly run: (args: unknown, calling: Calling) => Json | Promise<Json>
}

/** Describes a method. Arguments come as a form has them, as strings; what is not named is refused. */
export function method<Shape extends z.ZodRawShape>(
  scopes: readonly string[],
  shape: Shape,
  run: (args: z.infer<z.ZodObject<Shape>>, calling: Calling) => Json | Promise<Json>,
  token: 'bot' | 'app' = 'bot',
): Method {
  const args = z.strictObject({ ...shape, ...always })
  return { token, scopes, args, run: (given, calling) => run(given as z.infer<z.ZodObject<Shape>>, calling) }
}

/** Bolt sends the team with every call, and the client repeats a token that was given for one call. */
const always = { team_id: z.string().optional(), token: z.string().optional() }

export const flag = z.enum(['true', 'false']).transform(text => text === 'true')
export const whole = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)
export const ts = z.string().regex(/^\d{10}\.\d{6}$/, 'a ts is a string as in 1700000000.000100')

/** An argument that is JSON in a form. */
export const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue('not JSON')
    return z.NEVER
  }
})

/** Throws `error` with Slack's pointers where there are problems. */
export function refuseProblems(error: 'invalid_blocks' | 'invalid_arguments', problems: readonly Problem[]): void {
  if (problems.length === 0) return
  const messages = problems.map(sayProblem)
  throw new Refusal(error, {
    errors: problems.map(({ message, at }) => `${message} [json-pointer:${at}]`),
    response_metadata: { messages },
  })
}

/** Refuses unless the token has one of the scopes. */
export function needScope({ by }: Calling, ...scopes: readonly string[]): void {
  if (scopes.some(scope => by.scopes.has(scope))) return
  throw new Refusal('missing_scope', { needed: scopes.join(','), provided: [...by.scopes].join(',') })
}
