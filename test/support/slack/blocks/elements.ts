import { anyText, choosesWhatIsOffered, confirm, id, offered, offersOneOfBoth, options, plainText, style, url } from './objects.js'
import {
  boolean,
  both,
  byType,
  type Check,
  integer,
  isObject,
  list,
  matching,
  object,
  oneOf,
  type Properties,
  problem,
  string,
} from './shape.js'

/** An element that somebody can use. Slack draws an action_id where there is none, and then nobody listens: here it is required. */
function interactive(type: string, required: Properties, optional: Properties, also?: Check): Check {
  return object({ type: oneOf(type), action_id: id, ...required }, optional, also)
}

const focusable = { focus_on_load: boolean }
const placeable = { placeholder: plainText(150) }
const chosen: Check = () => []
const dispatchable = {
  dispatch_action_config: object({ trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2) }),
}

const button = interactive('button', { text: plainText(75) }, { value: string(2000), url, style, confirm, accessibility_label: string(75) })

const menu = (type: string, initial: string): Check =>
  interactive(
    type,
    {},
    {
      ...offered,
      [initial]: chosen,
      ...(type.startsWith('multi_') ? { max_selected_items: integer(1, 100) } : {}),
      confirm,
      ...placeable,
      ...focusable,
    },
    both(offersOneOfBoth, choosesWhatIsOffered),
  )

const externalMenu = interactive(
  'external_select',
  {},
  {
    initial_option: object({ text: plainText(75), value: string(150) }, { description: plainText(75) }),
    min_query_length: integer(0, 3000),
    confirm,
    ...placeable,
    ...focusable,
  },
)

const userMenu = interactive(
  'users_select',
  {},
  { initial_user: matching(/^[UW][A-Z0-9]+$/, 'a user id'), confirm, ...placeable, ...focusable },
)

const manyUsersMenu = interactive(
  'multi_users_select',
  {},
  {
    initial_users: list(matching(/^[UW][A-Z0-9]+$/, 'a user id'), 100),
    max_selected_items: integer(1, 100),
    confirm,
    ...placeable,
    ...focusable,
  },
)

const overflow = interactive('overflow', { options: options('linked', 5) }, { confirm })

const checkboxes = interactive(
  'checkboxes',
  { options: options('rich', 10) },
  { initial_options: chosen, confirm, ...focusable },
  choosesWhatIsOffered,
)

const radioButtons = interactive(
  'radio_buttons',
  { options: options('rich', 10) },
  { initial_option: chosen, confirm, ...focusable },
  choosesWhatIsOffered,
)

const fitsItsLength: Check = (value, at) => {
  if (!isObject(value) || typeof value.initial_value !== 'string') return []
  const { initial_value: text, max_length: most = 3000 } = value
  return text.length > Number(most) ? problem(`${at}/initial_value`, `must be less than ${Number(most) + 1} characters`) : []
}

const plainTextInput = interactive(
  'plain_text_input',
  {},
  {
    initial_value: string(3000),
    multiline: boolean,
    min_length: integer(0, 3000),
    max_length: integer(1, 3000),
    ...dispatchable,
    ...placeable,
    ...focusable,
  },
  fitsItsLength,
)

const emailInput = interactive('email_text_input', {}, { initial_value: string(3000), ...dispatchable, ...placeable, ...focusable })

const numberInput = interactive(
  'number_input',
  { is_decimal_allowed: boolean },
  { initial_value: string(100), min_value: string(100), max_value: string(100), ...dispatchable, ...placeable, ...focusable },
)

const datePicker = interactive(
  'datepicker',
  {},
  { initial_date: matching(/^\d{4}-\d{2}-\d{2}$/, 'a date as in 2025-03-01'), confirm, ...placeable, ...focusable },
)

const timePicker = interactive(
  'timepicker',
  {},
  { initial_time: matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time as in 23:05'), timezone: string(100), confirm, ...placeable, ...focusable },
)

const fileInput = interactive('file_input', {}, { filetypes: list(string(20), 50), max_files: integer(1, 10) })

const image = object({ type: oneOf('image'), alt_text: string(2000) }, { image_url: url, slack_file: chosen }, (value, at) =>
  isObject(value) && (value.image_url === undefined) !== (value.slack_file === undefined)
    ? []
    : problem(at, 'must have exactly one of image_url and slack_file'),
)

const choosing = {
  static_select: menu('static_select', 'initial_option'),
  multi_static_select: menu('multi_static_select', 'initial_options'),
  external_select: externalMenu,
  users_select: userMenu,
  multi_users_select: manyUsersMenu,
  checkboxes,
  radio_buttons: radioButtons,
  datepicker: datePicker,
  timepicker: timePicker,
}

export const actionElement = byType({ button, overflow, ...choosing })
export const accessory = byType({ button, overflow, image, ...choosing })
export const contextElement = byType({ image, plain_text: anyText(3000), mrkdwn: anyText(3000) })

const inputs = { ...choosing, plain_text_input: plainTextInput, email_text_input: emailInput, number_input: numberInput }

export const inputElement: Check = (value, at, surface) =>
  byType(surface === 'modal' ? { ...inputs, file_input: fileInput } : inputs)(value, at, surface)
