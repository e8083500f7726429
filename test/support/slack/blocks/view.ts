import { blocksProblems, elementsOf } from './blocks.js'
import { id, plainText } from './objects.js'
import { boolean, byType, type Check, isObject, object, oneOf, type Problem, problem, string } from './shape.js'

const parts = { private_metadata: string(3000, 0), callback_id: id, external_id: id }
const anything: Check = () => []

const shell = byType({
  modal: object(
    { type: oneOf('modal'), title: plainText(24), blocks: anything },
    { submit: plainText(24), close: plainText(24), clear_on_close: boolean, notify_on_close: boolean, ...parts },
  ),
  home: object({ type: oneOf('home'), blocks: anything }, parts),
})

/** Everything that Slack would refuse about a modal or Home. */
export function viewProblems(view: unknown, allowed: 'modal' | 'home'): readonly Problem[] {
  if (!isObject(view) || view.type !== allowed) return problem('/view/type', `must be ${allowed}`)
  const blocks = Array.isArray(view.blocks) ? view.blocks : []
  return [...shell(view, '/view', allowed), ...blocksProblems(view.blocks, allowed, '/view/blocks'), ...manners(view, blocks, allowed)]
}

function manners(view: Readonly<Record<string, unknown>>, blocks: readonly unknown[], allowed: 'modal' | 'home'): readonly Problem[] {
  const hasInput = blocks.some(each => isObject(each) && each.type === 'input')
  const focused = blocks.flatMap(elementsOf).filter(({ focus_on_load }) => focus_on_load === true)
  return [
    ...(allowed === 'modal' && hasInput && view.submit === undefined ? problem('/view/submit', 'missing required field: submit') : []),
    ...(focused.length > 1 ? problem('/view/blocks', 'only one element may have focus_on_load') : []),
  ]
}
