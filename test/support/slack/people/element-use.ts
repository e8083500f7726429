import { elementsOf } from '../blocks/blocks.js'
import { isObject } from '../blocks/shape.js'
import { shownFile } from '../shown.js'
import type { FileRecord, Json, World } from '../world.js'

/** What somebody does with an element: types a text, picks an option by its value, several, or files; null clears it. */
export type Use = string | null | readonly string[] | readonly FileRecord[]

export interface Found {
  readonly block: Json
  readonly element: Json
}

/** The element with this action_id. Throws where there is none: nobody can use what is not shown. */
export function findElement(blocks: readonly Json[], action: string): Found {
  for (const block of blocks) {
    const element = elementsOf(block).find(({ action_id }) => action_id === action)
    if (element) return { block, element }
  }
  const shown = blocks.flatMap(elementsOf).map(({ action_id }) => action_id)
  throw new Error(`nothing with the action_id "${action}" is shown, but: ${shown.join(', ') || 'nothing to use at all'}`)
}

/** What the element then holds, as payloads say it. Throws what Slack's client would not let anybody do. */
export function valueAfter(element: Json, use: Use | undefined, world: World): Json {
  const { type } = element
  switch (type) {
    case 'button':
      return { type, text: element.text, ...(element.value === undefined ? {} : { value: element.value }) }
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { type, selected_option: use === null ? null : optionOf(element, String(use)) }
    case 'checkboxes':
    case 'multi_static_select':
      return { type, selected_options: many(use).map(value => optionOf(element, value)) }
    case 'external_select':
      return {
        type,
        selected_option: use === null ? null : { text: { type: 'plain_text', text: String(use), emoji: true }, value: String(use) },
      }
    case 'users_select':
      return { type, selected_user: use ?? null }
    case 'multi_users_select':
      return { type, selected_users: many(use) }
    case 'datepicker':
      return { type, selected_date: use ?? null }
    case 'timepicker':
      return { type, selected_time: use ?? null }
    case 'file_input':
      return { type, files: filesFor(element, use, world) }
    default:
      return { type, value: typed(element, use === '' ? null : ((use as string | null | undefined) ?? null)) }
  }
}

function many(use: Use | undefined): readonly string[] {
  return Array.isArray(use) ? use.map(String) : use === null || use === undefined ? [] : [String(use)]
}

function optionOf(element: Json, value: string): Json {
  const groups = Array.isArray(element.option_groups) ? element.option_groups.filter(isObject).flatMap(({ options }) => options) : []
  const options = [...(Array.isArray(element.options) ? element.options : []), ...groups].filter(isObject)
  const found = options.find(option => option.value === value)
  if (!found) throw new Error(`"${value}" is not offered, but: ${options.map(option => option.value).join(', ')}`)
  return found
}

function typed(element: Json, text: string | null): string | null {
  const { min_length: least = 0, max_length: most = 3000 } = element
  if (text !== null && text.length > Number(most)) throw new Error(`the field takes ${most} characters, not ${text.length}`)
  if (text !== null && text.length < Number(least)) throw new Error(`the field wants ${least} characters, not ${text.length}`)
  return text
}

function filesFor(element: Json, use: Use | undefined, world: World): readonly Json[] {
  const files = (Array.isArray(use) ? use : []) as readonly FileRecord[]
  if (files.length > Number(element.max_files ?? 10)) throw new Error('too many files')
  const types = element.filetypes
  if (Array.isArray(types) && files.some(({ name }) => !types.includes(name.split('.').at(-1))))
    throw new Error('a file of this type cannot be picked')
  return files.map(file => shownFile(file, world))
}
