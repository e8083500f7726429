import { z } from 'zod'
import { viewProblems } from '../blocks/view.js'
import { shownView, type Trigger, type View } from '../views.js'
import type { Json } from '../world.js'
import { personFor } from './find.js'
import { type Calling, json, method, Refusal, refuseProblems } from './method.js'

export const openView = method([], { trigger_id: z.string(), view: json }, (args, calling) => {
  const trigger = triggerFor(calling, args.trigger_id)
  const body = viewOf(args.view, 'modal', calling, null)
  trigger.used = true
  return shown(calling.views.create(body, calling.by, trigger.user, null), calling)
})

export const pushView = method([], { trigger_id: z.string(), view: json }, (args, calling) => {
  const trigger = triggerFor(calling, args.trigger_id)
  const stack = calling.views.stacks.get(trigger.user) ?? []
  const top = stack.at(-1)
  if (trigger.view === null || !top) throw new Refusal('not_found')
  if (stack.length >= 3) throw new Refusal('push_limit_reached')
  const body = viewOf(args.view, 'modal', calling, null)
  trigger.used = true
  return shown(calling.views.create(body, calling.by, trigger.user, top), calling)
})

export const updateView = method(
  [],
  { view_id: z.string().optional(), external_id: z.string().optional(), hash: z.string().optional(), view: json },
  (args, calling) => {
    if ((args.view_id === undefined) === (args.external_id === undefined)) throw new Refusal('invalid_arguments')
    const view = calling.views.find({ id: args.view_id, external: args.external_id })
    if (!view || view.team !== calling.by.team) throw new Refusal('not_found')
    sameHash(view, args.hash)
    calling.views.replace(view, viewOf(args.view, 'modal', calling, view))
    return shown(view, calling)
  },
)

export const publishView = method([], { user_id: z.string(), hash: z.string().optional(), view: json }, (args, calling) => {
  if (!calling.world.app.manifest.features.app_home.home_tab_enabled) throw new Refusal('not_enabled')
  const person = personFor(calling, args.user_id)
  const view = calling.views.homes.get(person.id)
  if (view) sameHash(view, args.hash)
  const body = viewOf(args.view, 'home', calling, view ?? null)
  if (view) calling.views.replace(view, body)
  return shown(view ?? calling.views.create(body, calling.by, person.id, null), calling)
})

function triggerFor({ views, by }: Calling, id: string): Trigger {
  const trigger = views.triggers.get(id)
  if (!trigger || trigger.team !== by.team) throw new Refusal('invalid_trigger_id')
  if (trigger.used) throw new Refusal('exchanged_trigger_id')
  if (Date.now() - trigger.at > 3000) throw new Refusal('expired_trigger_id')
  return trigger
}

/** The view that was sent, checked as Slack checks it. */
export function viewOf(given: unknown, type: 'modal' | 'home', { views }: Pick<Calling, 'views'>, instead: View | null): Json {
  if (JSON.stringify(given ?? null).length > 250_000) throw new Refusal('view_too_large')
  refuseProblems('invalid_arguments', viewProblems(given, type))
  const body = given as Json
  const same = typeof body.external_id === 'string' ? views.find({ external: body.external_id }) : undefined
  if (same && same !== instead) throw new Refusal('duplicate_external_id')
  return body
}

function sameHash(view: View, hash: string | undefined): void {
  if (hash !== undefined && hash !== view.hash) throw new Refusal('hash_conflict')
}

function shown(view: View, { world }: Calling): Json {
  return { view: shownView(view, world.app.id) }
}
