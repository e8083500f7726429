import { randomBytes } from 'node:crypto'
import { accessory, actionElement, contextElement, inputElement } from './elements.js'
import { anyText, id, plainText, url } from './objects.js'
import { richTextElement } from './rich-text.js'
import {
  boolean,
  byType,
  type Check,
  isObject,
  list,
  object,
  oneOf,
  type Problem,
  type Properties,
  problem,
  repeated,
  type Surface,
  string,
} from './shape.js'

function block(type: string, required: Properties, optional: Properties = {}, also?: Check): Check {
  return object({ type: oneOf(type), ...required }, { block_id: id, ...optional }, also)
}

const hasTextOrFields: Check = (value, at) =>
  isObject(value) && value.text === undefined && value.fields === undefined ? problem(at, 'must have text or fields') : []

/** The blocks that this loopback knows. Slack knows more; one that the product begins to use is added here, with its limits. */
const known = {
  section: block('section', {}, { text: anyText(3000), fields: list(anyText(2000), 10), accessory, expand: boolean }, hasTextOrFields),
  header: block('header', { text: plainText(150) }),
  divider: block('divider', {}),
  context: block('context', { elements: list(contextElement, 10) }),
  actions: block('actions', { elements: list(actionElement, 25) }),
  image: block('image', { image_url: url, alt_text: string(2000) }, { title: plainText(2000) }),
  rich_text: block('rich_text', { elements: list(richTextElement, 100) }),
}

const input = block(
  'input',
  { label: plainText(2000), element: inputElement },
  { hint: plainText(2000), optional: boolean, dispatch_action: boolean },
)

const markdown = block('markdown', { text: string(12_000) })

/** A markdown block only in messages, an input only where it can be sent off. */
const eachBlock: Readonly<Record<Surface, Check>> = {
  message: byType({ ...known, markdown }),
  modal: byType({ ...known, input }),
  home: byType({ ...known, input }),
}

/** Everything that Slack would refuse about the blocks of a message or view, by the limits of its documentation. */
export function blocksProblems(blocks: unknown, surface: Surface, at = '/blocks'): readonly Problem[] {
  const wrong = list(eachBlock[surface], surface === 'message' ? 50 : 100)(blocks, at, surface)
  if (wrong.length > 0 || !Array.isArray(blocks)) return wrong
  return [...repeatedIds(blocks, at), ...tooMuchMarkdown(blocks, at)]
}

function repeatedIds(blocks: readonly unknown[], at: string): readonly Problem[] {
  const ids = blocks.flatMap(each => (isObject(each) && each.block_id !== undefined ? [each.block_id] : []))
  const twice = repeated(ids).map(each => ({ at, message: `block_id ${String(each)} already exists` }))
  const inside = blocks.flatMap((each, index) =>
    repeated(elementsOf(each).map(element => element.action_id)).map(action => ({
      at: `${at}/${index}`,
      message: `action_id ${String(action)} already exists`,
    })),
  )
  return [...twice, ...inside]
}

function tooMuchMarkdown(blocks: readonly unknown[], at: string): readonly Problem[] {
  const texts = blocks.filter(isObject).filter(({ type }) => type === 'markdown')
  return texts.reduce((sum, { text }) => sum + String(text).length, 0) > 12_000
    ? problem(at, 'markdown must be less than 12001 characters in all')
    : []
}

/** What can be used in a block: its buttons, menus and inputs. */
export function elementsOf(each: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isObject(each)) return []
  const inside = each.type === 'actions' && Array.isArray(each.elements) ? each.elements : [each.accessory, each.element]
  return inside.filter(isObject).filter(({ action_id }) => action_id !== undefined)
}

/** As Slack words it in `response_metadata.messages`. */
export function sayProblem({ at, message }: Problem): string {
  return `[ERROR] ${message} [json-pointer:${at}]`
}

/** The blocks as Slack keeps them: each with a block_id. */
export function withIds(blocks: readonly Readonly<Record<string, unknown>>[]): readonly Readonly<Record<string, unknown>>[] {
  return blocks.map(each => (each.block_id === undefined ? { ...each, block_id: randomBytes(4).toString('hex') } : each))
}
