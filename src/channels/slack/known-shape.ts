import { Click, Command, Shortcut, Submission } from './payloads.js'

const shapes = { block_actions: Click, view_submission: Submission, shortcut: Shortcut, message_action: Shortcut }

/**
 * Whether something that Slack sent is in the shape that its kind has. What is not would throw in the middle of Bolt, or of a listener; what
 * is of no kind that is known here is let pass, for nobody listens to it.
 */
export function isKnownShape(body: Readonly<Record<string, unknown>>): boolean {
  if ('event' in body) return isObject(body.event) && typeof body.event.type === 'string'
  if ('command' in body) return Command.safeParse(body).success
  const { type } = body
  if (typeof type !== 'string') return false
  return isListenedTo(type) ? shapes[type].safeParse(body).success : type === 'view_closed' || type === 'block_suggestion'
}

function isListenedTo(type: string): type is keyof typeof shapes {
  return Object.hasOwn(shapes, type)
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
