import { viewOf } from '../api/views.js'
import { isObject } from '../blocks/shape.js'
import type { Answer, Sending } from '../door.js'
import { shownView, type View } from '../views.js'
import type { Json, Person } from '../world.js'
import { findElement, type Use, valueAfter } from './element-use.js'
import { type Crowd, installationFor, interaction } from './interaction.js'

/** People who fill in modals. */
export interface Filling {
  /** The modal that is in front of a person: the top of the stack, or null. */
  modal(person: Person): View | null
  homeView(person: Person): View | null
  /** Fills in by action_id and submits. What the app answers happens: errors, another view, closing. */
  submits(view: View, values?: Readonly<Record<string, Use>>, sending?: Sending): Promise<Answer>
  /** Cancels; `all` is the × that clears the stack. The app is told where the view asks for it. */
  closes(view: View, options?: { readonly all?: boolean }): Promise<Answer | null>
}

export function createFilling(crowd: Crowd): Filling {
  const { world, views, door } = crowd

  async function send(view: View, type: string, more: Json, sending?: Sending): Promise<Answer> {
    const by = world.people.get(view.user)
    if (!by) throw new Error(`there is nobody ${view.user}`)
    const installation = installationFor(crowd, by)
    const trigger_id = views.newTrigger(by.id, installation.team, view.id)
    return door.send(
      {
        kind: 'interactive',
        body: { ...interaction(crowd, type, by, installation), trigger_id, view: shownView(view, world.app.id), ...more },
      },
      sending,
    )
  }

  function fill(view: View, values: Readonly<Record<string, Use>>): void {
    const blocks = view.body.blocks as readonly Json[]
    for (const [action, use] of Object.entries(values)) {
      const { block, element } = findElement(blocks, action)
      const inside = view.values[String(block.block_id)] ?? {}
      view.values[String(block.block_id)] = { ...inside, [action]: valueAfter(element, use, world) }
    }
    const empty = blocks.filter(block => block.type === 'input' && block.optional !== true && isEmpty(view.values[String(block.block_id)]))
    if (empty.length > 0) throw new Error(`the client asks to fill in: ${empty.map(({ block_id }) => block_id).join(', ')}`)
  }

  function happen(view: View, body: unknown): void {
    if (!isObject(body) || Object.keys(body).length === 0) {
      views.close(view, false)
      return
    }
    const installation = [...world.installations.values()].find(({ team }) => team === view.team)
    switch (body.response_action) {
      case 'errors':
        view.errors = errorsFor(view, body.errors)
        return
      case 'clear':
        views.close(view, true)
        return
      case 'update':
        views.replace(view, viewOf(body.view, 'modal', crowd, view))
        return
      case 'push':
        if ((views.stacks.get(view.user)?.length ?? 0) >= 3) throw new Error('trouble connecting: the fourth view of a stack')
        if (installation) views.create(viewOf(body.view, 'modal', crowd, null), installation, view.user, view)
        return
      default:
        throw new Error(`trouble connecting: the app answered ${JSON.stringify(body)}`)
    }
  }

  return {
    modal: person => views.stacks.get(person.id)?.at(-1) ?? null,
    homeView: person => views.homes.get(person.id) ?? null,
    async submits(view, values = {}, sending) {
      if (view.body.submit === undefined) throw new Error('this modal has nothing to submit')
      fill(view, values)
      view.errors = {}
      const answer = await send(view, 'view_submission', { response_urls: [] }, sending)
      if (answer.status === 200) happen(view, answer.body)
      return answer
    },
    async closes(view, { all = false } = {}) {
      views.close(view, all)
      return view.body.notify_on_close === true ? send(view, 'view_closed', { is_cleared: all }) : null
    },
  }
}

function isEmpty(values: Readonly<Record<string, Json>> | undefined): boolean {
  return Object.values(values ?? {}).every(({ type: _, ...held }) =>
    Object.values(held).every(value => value === null || (Array.isArray(value) && value.length === 0)),
  )
}

/** Errors stand at input blocks only; a key that names none would show "trouble connecting". */
function errorsFor(view: View, errors: unknown): Readonly<Record<string, string>> {
  const inputs = (view.body.blocks as readonly Json[]).filter(({ type }) => type === 'input').map(({ block_id }) => block_id)
  if (!isObject(errors) || Object.keys(errors).length === 0) throw new Error('trouble connecting: no errors were named')
  const strange = Object.entries(errors).filter(
    ([block, text]) => !inputs.includes(block) || typeof text !== 'string' || text === '' || text.length > 2000,
  )
  if (strange.length > 0) throw new Error(`trouble connecting: errors for ${strange.map(([block]) => block).join(', ')}, which is no input`)
  return errors as Readonly<Record<string, string>>
}
