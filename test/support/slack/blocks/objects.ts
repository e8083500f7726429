import { isDeepStrictEqual } from 'node:util'
import {
  boolean,
  byType,
  type Check,
  isObject,
  list,
  matching,
  object,
  oneOf,
  type Properties,
  problem,
  repeated,
  string,
} from './shape.js'

export function plainText(most: number): Check {
  return object({ type: oneOf('plain_text'), text: string(most) }, { emoji: boolean })
}

function mrkdwn(most: number): Check {
  return object({ type: oneOf('mrkdwn'), text: string(most) }, { verbatim: boolean })
}

export function anyText(most: number): Check {
  return byType({ plain_text: plainText(most), mrkdwn: mrkdwn(most) })
}

export const id = string(255)
export const url = matching(/^https?:\/\/\S{1,2990}$/, 'a URL of at most 3000 characters')

const style = oneOf('primary', 'danger')

export { style }

export const confirm = object(
  { title: plainText(100), text: anyText(300), confirm: plainText(30), deny: plainText(30) },
  { style: oneOf('primary', 'danger') },
)

const optionParts = { value: string(150) }

/** `rich`: checkboxes and radio buttons, whose texts may be mrkdwn; `linked`: an overflow menu, whose options may lead somewhere. */
function option(kind: 'plain' | 'rich' | 'linked'): Check {
  const text = kind === 'rich' ? anyText(75) : plainText(75)
  return object(
    { text, ...optionParts },
    { description: kind === 'rich' ? anyText(75) : plainText(75), ...(kind === 'linked' ? { url } : {}) },
  )
}

/** Options of which no two have the same value: Slack lets that pass, and nobody can tell which was picked. */
export function options(kind: 'plain' | 'rich' | 'linked', most: number): Check {
  const each = list(option(kind), most)
  return (value, at, surface) => [
    ...each(value, at, surface),
    ...repeated(valuesIn(value)).map(twice => ({ at, message: `more than one option has the value ${String(twice)}` })),
  ]
}

function valuesIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.map(item => (isObject(item) ? item.value : undefined)) : []
}

const groups = list(object({ label: plainText(75), options: options('plain', 100) }), 100)

/** What a menu offers: options or groups of them, never both. */
export const offered: Properties = { options: options('plain', 100), option_groups: groups }

export const offersOneOfBoth: Check = (value, at) => {
  if (!isObject(value)) return []
  const both = value.options !== undefined && value.option_groups !== undefined
  const none = value.options === undefined && value.option_groups === undefined
  return both || none ? problem(at, 'must have exactly one of options and option_groups') : []
}

/** What is chosen at first is one of what is offered, in every part. */
export const choosesWhatIsOffered: Check = (value, at) => {
  if (!isObject(value)) return []
  const flat = Array.isArray(value.options) ? value.options : []
  const grouped = Array.isArray(value.option_groups) ? value.option_groups.flatMap(group => (isObject(group) ? group.options : [])) : []
  const all = [...flat, ...grouped]
  const single = value.initial_option === undefined ? [] : [value.initial_option]
  const chosen = Array.isArray(value.initial_options) ? value.initial_options : single
  const strange = chosen.some(one => !all.some(other => isDeepStrictEqual(one, other)))
  if (strange)
    return problem(`${at}/${value.initial_option === undefined ? 'initial_options' : 'initial_option'}`, 'must be one of the options')
  return Array.isArray(value.initial_options) && value.initial_options.length === 0
    ? problem(`${at}/initial_options`, 'must not be empty')
    : []
}
