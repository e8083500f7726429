import { type Check, either, fits, list, nested, number, oneOf, type Problem, record, same, string, unique } from './shape.js'

/** What Slack refuses of texts and ids (docs.slack.dev, Block Kit reference, as gathered in May 2026). */
const plainText = (most: number) => record({ type: oneOf('plain_text'), text: string(1, most) }, { emoji: same('boolean') })
const mrkdwn = (most: number) => record({ type: oneOf('mrkdwn'), text: string(1, most) }, { verbatim: same('boolean') })
const anyText = (most: number) => either({ plain_text: plainText(most), mrkdwn: mrkdwn(most) })
const id = string(1, 255)
const url = string(1, 3_000)

const confirm = record(
  { title: plainText(100), text: anyText(300), confirm: plainText(30), deny: plainText(30) },
  { style: oneOf('primary', 'danger') },
)
const option = (words: (most: number) => Check) => record({ text: words(75), value: string(1, 150) }, { description: words(75) })
const options = (most: number, words = plainText) => fits(list(1, most, option(words)), unique('value'))
const groups = list(1, 100, record({ label: plainText(75), options: options(100) }))

const button = record(
  { type: oneOf('button'), action_id: id, text: plainText(75) },
  { value: string(1, 2_000), url, style: oneOf('primary', 'danger'), confirm, accessibility_label: string(1, 75) },
)
const menu = fits(
  record(
    { type: oneOf('static_select'), action_id: id },
    { options: options(100), option_groups: groups, initial_option: option(plainText), placeholder: plainText(150) },
  ),
  offers,
)
const checkboxes = record({ type: oneOf('checkboxes'), action_id: id, options: options(10, anyText) })
const radios = fits(
  record({ type: oneOf('radio_buttons'), action_id: id, options: options(10, anyText) }, { initial_option: option(anyText) }),
  offers,
)
const usersMenu = record({ type: oneOf('users_select'), action_id: id }, { initial_user: string(1, 20), placeholder: plainText(150) })
const textInput = fits(
  record(
    { type: oneOf('plain_text_input'), action_id: id },
    {
      max_length: number(1, 3_000),
      min_length: number(0, 3_000),
      multiline: same('boolean'),
      initial_value: string(1, 3_000),
      placeholder: plainText(150),
      focus_on_load: same('boolean'),
      dispatch_action_config: record({ trigger_actions_on: list(1, 2, oneOf('on_enter_pressed', 'on_character_entered')) }),
    },
  ),
  startsWithinLength,
)
const fileInput = record({ type: oneOf('file_input'), action_id: id }, { filetypes: list(1, 50, string(1, 20)), max_files: number(1, 10) })

const choosing = { static_select: menu, checkboxes, radio_buttons: radios, users_select: usersMenu }
const pressed = either({ button, ...choosing })
const written = either({ ...choosing, plain_text_input: textInput, file_input: fileInput })

const style = record({}, { bold: same('boolean'), italic: same('boolean'), strike: same('boolean'), code: same('boolean') })
const words = either({
  text: record({ type: oneOf('text'), text: string(1, 3_000) }, { style }),
  link: record({ type: oneOf('link'), url }, { text: string(1, 3_000), style }),
  user: record({ type: oneOf('user'), user_id: string(1, 20) }, { style }),
})
const rich = (type: string) => record({ type: oneOf(type), elements: list(1, 1_000, words) }, { border: number(0, 1) })
const richSection = rich('rich_text_section')
const richText = either({
  rich_text_section: richSection,
  rich_text_quote: rich('rich_text_quote'),
  rich_text_preformatted: rich('rich_text_preformatted'),
  rich_text_list: record(
    { type: oneOf('rich_text_list'), style: oneOf('bullet', 'ordered'), elements: list(1, 1_000, richSection) },
    { indent: number(0, 8), border: number(0, 1), offset: number(0, 1_000) },
  ),
})

const inAnyPlace = {
  header: record({ type: oneOf('header'), text: plainText(150) }, { block_id: id }),
  divider: record({ type: oneOf('divider') }, { block_id: id }),
  section: record({ type: oneOf('section'), text: anyText(3_000) }, { block_id: id, accessory: pressed }),
  context: record({ type: oneOf('context'), elements: list(1, 10, anyText(3_000)) }, { block_id: id }),
  actions: record({ type: oneOf('actions'), elements: fits(list(1, 25, pressed), unique('action_id')) }, { block_id: id }),
  rich_text: record({ type: oneOf('rich_text'), elements: list(1, 100, richText) }, { block_id: id }),
}
const input = record(
  { type: oneOf('input'), label: plainText(2_000), element: written },
  { block_id: id, hint: plainText(2_000), optional: same('boolean'), dispatch_action: same('boolean') },
)

/** Where blocks are shown: a message holds fewer of them than a view, and nothing to fill in. */
type Surface = 'message' | 'modal' | 'home'

/**
 * Everything that Slack would refuse about these blocks, as places and sentences; empty where there is nothing. Unknown properties are
 * refused, too. Only blocks that are used here are known: another one is a problem until its limits stand above.
 */
export function problemsOf(blocks: unknown, surface: Surface = 'message'): readonly Problem[] {
  const each = either(surface === 'message' ? inAnyPlace : { ...inAnyPlace, input })
  return fits(list(1, surface === 'message' ? 50 : 100, each), unique('block_id'))(blocks, 'blocks')
}

const shell = {
  modal: record(
    { type: oneOf('modal'), callback_id: id, title: plainText(24), blocks: list(1, 100, () => []) },
    { submit: plainText(24), close: plainText(24), private_metadata: string(0, 3_000), notify_on_close: same('boolean') },
  ),
  home: record({ type: oneOf('home'), callback_id: id, blocks: list(1, 100, () => []) }, { private_metadata: string(0, 3_000) }),
}

/** The same for a modal or App Home, 250 kB at most. */
export function problemsOfView(view: object): readonly Problem[] {
  const surface = nested(view, 'type') === 'home' ? 'home' : 'modal'
  const blocks = nested(view, 'blocks')
  const hasInput = Array.isArray(blocks) && blocks.some(one => nested(one, 'type') === 'input')
  return [
    ...shell[surface](view, 'view'),
    ...problemsOf(blocks, surface),
    ...(surface === 'modal' && hasInput && nested(view, 'submit') === undefined
      ? [{ at: 'view.submit', what: 'is missing beside an input' }]
      : []),
    ...(JSON.stringify(view).length > 250_000 ? [{ at: 'view', what: 'has more than 250 kB' }] : []),
  ]
}

/** A menu offers options or groups of them, and begins with one of what it offers. */
function offers(value: unknown, at: string): readonly Problem[] {
  const [flat, grouped, initial] = [nested(value, 'options'), nested(value, 'option_groups'), nested(value, 'initial_option')]
  if ((flat === undefined) === (grouped === undefined)) return [{ at, what: 'must have options or option_groups' }]
  const inGroups = Array.isArray(grouped) ? grouped.flatMap(group => nested(group, 'options')) : []
  const all = [...(Array.isArray(flat) ? flat : []), ...inGroups].map(one => JSON.stringify(one))
  return initial === undefined || all.includes(JSON.stringify(initial))
    ? []
    : [{ at: `${at}.initial_option`, what: 'is none of the options' }]
}

function startsWithinLength(value: unknown, at: string): readonly Problem[] {
  const [initial, most = 3_000] = [nested(value, 'initial_value'), nested(value, 'max_length')]
  return typeof initial === 'string' && initial.length > Number(most)
    ? [{ at: `${at}.initial_value`, what: 'is longer than it may become' }]
    : []
}
