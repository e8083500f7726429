import type { Block, Element, Option, OptionGroup } from './blocks.js'
import { fitted, neutral, plain } from './escape.js'

export function option(value: string, label: string, description?: string): Option {
  return {
    text: plain(label, 75),
    value: value.slice(0, 150),
    ...(description === undefined ? {} : { description: plain(description, 75) }),
  }
}

/** Slack shows 100 options at most, and refuses a menu of none: `null` then. */
export function menu(action: string, options: readonly Option[], initial?: string, placeholder = 'Choose'): Element | null {
  const some = options.slice(0, 100)
  const chosen = some.find(({ value }) => value === initial)
  if (some.length === 0) return null
  return {
    type: 'static_select',
    action_id: action,
    placeholder: plain(placeholder, 150),
    options: some,
    ...(chosen ? { initial_option: chosen } : {}),
  }
}

export function groupedMenu(
  action: string,
  groups: readonly { readonly label: string; readonly options: readonly Option[] }[],
): Element | null {
  const some = groups.filter(({ options }) => options.length > 0)
  const written: OptionGroup[] = some.map(({ label, options }) => ({ label: plain(label, 75), options: options.slice(0, 100) }))
  if (written.length === 0) return null
  return { type: 'static_select', action_id: action, placeholder: plain('Choose', 150), option_groups: written }
}

interface TextParts {
  readonly action: string
  readonly most: number
  readonly least?: number
  readonly lines?: boolean
  readonly initial?: string
  readonly placeholder?: string
  /** Whether Enter is told at once, without sending the whole modal. */
  readonly onEnter?: boolean
}

export function textField({ action, most, least, lines = false, initial, placeholder, onEnter = false }: TextParts): Element {
  return {
    type: 'plain_text_input',
    action_id: action,
    max_length: most,
    ...(least === undefined ? {} : { min_length: least }),
    ...(lines ? { multiline: true } : {}),
    ...(initial === undefined || initial.trim() === '' ? {} : { initial_value: fitted(neutral(initial), most) }),
    ...(placeholder === undefined ? {} : { placeholder: plain(placeholder, 150) }),
    ...(onEnter ? { dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] } } : {}),
  }
}

interface InputParts {
  readonly id: string
  readonly label: string
  readonly element: Element
  readonly hint?: string
  readonly optional?: boolean
  /** Whether a change is told at once, so that the view can show what it means. */
  readonly live?: boolean
}

export function input({ id, label, element, hint, optional, live }: InputParts): Block {
  return {
    type: 'input',
    block_id: id,
    label: plain(label, 2_000),
    element,
    ...(hint === undefined ? {} : { hint: plain(hint, 2_000) }),
    ...(optional ? { optional: true } : {}),
    ...(live ? { dispatch_action: true } : {}),
  }
}
