import { elementsOf, withIds } from './blocks/blocks.js'
import { type Installation, type Json, newId, secret } from './world.js'

/** A modal or a Home, as it stands in front of one person. */
export interface View {
  readonly id: string
  readonly user: string
  readonly team: string
  readonly root: string
  readonly previous: string | null
  readonly bot: string
  /** What the app sent last. */
  body: Json
  hash: string
  /** What was typed and picked so far, by block and action. */
  values: Record<string, Record<string, Json>>
  /** What the app last said is wrong, by block. */
  errors: Readonly<Record<string, string>>
}

export interface Trigger {
  readonly user: string
  readonly team: string
  readonly at: number
  /** The modal in which it was made, if it was made in one. */
  readonly view: string | null
  used: boolean
}

export interface Views {
  readonly triggers: Map<string, Trigger>
  /** The modals that are open in front of each person, the root first. */
  readonly stacks: Map<string, View[]>
  readonly homes: Map<string, View>
  /** A trigger id, good for three seconds and once. */
  newTrigger(user: string, team: string, view: string | null): string
  create(body: Json, by: Installation, user: string, under: View | null): View
  /** Replaces what a view shows; typed values stay where block and action are still there. */
  replace(view: View, body: Json): void
  find(by: { readonly id?: string | undefined; readonly external?: string | undefined }): View | undefined
  close(view: View, all: boolean): void
}

export function createViews(): Views {
  const views: Views = {
    triggers: new Map(),
    stacks: new Map(),
    homes: new Map(),
    newTrigger(user, team, view) {
      const id = `${Date.now()}.${secret(6)}`
      views.triggers.set(id, { user, team, at: Date.now(), view, used: false })
      return id
    },
    create(body, { bot }, user, under) {
      const id = newId('V')
      const shown = identified(body)
      const stack = under ? (views.stacks.get(user) ?? []) : []
      const root = stack[0]?.id ?? id
      const view: View = {
        id,
        user,
        team: bot.team,
        root,
        previous: under?.id ?? null,
        bot: bot.id,
        body: shown,
        hash: secret(6),
        values: initialValues(shown),
        errors: {},
      }
      if (body.type === 'home') views.homes.set(user, view)
      else views.stacks.set(user, [...stack, view])
      return view
    },
    replace(view, body) {
      const typed = view.values
      view.body = identified(body)
      view.hash = secret(6)
      view.errors = {}
      view.values = initialValues(view.body)
      for (const [block, actions] of Object.entries(view.values))
        for (const action of Object.keys(actions)) {
          const kept = typed[block]?.[action]
          if (kept?.type === actions[action]?.type && kept) actions[action] = kept
        }
    },
    find({ id, external }) {
      const all = [...[...views.stacks.values()].flat(), ...views.homes.values()]
      return all.find(view => (id === undefined ? view.body.external_id === external : view.id === id))
    },
    close(view, all) {
      const stack = views.stacks.get(view.user) ?? []
      views.stacks.set(view.user, all ? [] : stack.filter(other => other !== view))
    },
  }
  return views
}

function identified(body: Json): Json {
  return { ...body, blocks: withIds(body.blocks as readonly Json[]) }
}

function initialValues({ blocks }: Json): Record<string, Record<string, Json>> {
  const inputs = (blocks as readonly Json[]).filter(block => block.type === 'input')
  return Object.fromEntries(
    inputs.map(block => [
      String(block.block_id),
      Object.fromEntries(elementsOf(block).map(element => [String(element.action_id), initialValue(element)])),
    ]),
  )
}

/** What an untouched input is worth: null where Slack sends null. */
export function initialValue(element: Json): Json {
  const { type, initial_value = null, initial_option = null, initial_options = [], initial_date = null, initial_time = null } = element
  switch (type) {
    case 'checkboxes':
    case 'multi_static_select':
      return { type, selected_options: initial_options }
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return { type, selected_option: initial_option }
    case 'users_select':
      return { type, selected_user: element.initial_user ?? null }
    case 'multi_users_select':
      return { type, selected_users: element.initial_users ?? [] }
    case 'datepicker':
      return { type, selected_date: initial_date }
    case 'timepicker':
      return { type, selected_time: initial_time }
    case 'file_input':
      return { type, files: [] }
    default:
      return { type, value: initial_value }
  }
}

/** A view as payloads and answers show it. */
export function shownView(view: View, app: string): Json {
  const {
    submit = null,
    close = null,
    private_metadata = '',
    callback_id = '',
    external_id = '',
    clear_on_close = false,
    notify_on_close = false,
  } = view.body
  return {
    ...view.body,
    id: view.id,
    team_id: view.team,
    app_id: app,
    app_installed_team_id: view.team,
    bot_id: view.bot,
    root_view_id: view.root,
    previous_view_id: view.previous,
    hash: view.hash,
    state: { values: view.values },
    submit,
    close,
    private_metadata,
    callback_id,
    external_id,
    clear_on_close,
    notify_on_close,
  }
}
