import type { Document, LineCounter } from 'yaml'
import { yaml } from './yaml.js'

/** Line and column, from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Where the thing at `path` stands, by its key where it has one; where nothing does, what it is missing in. */
export function placeOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): Place {
  const { isMap, isNode, isScalar } = yaml()
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const last = path[length - 1]
    const key = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))?.key : undefined
    const node: unknown = key ?? document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return placeAt(lines, node.range[0])
  }
  return isNode(document.contents) && document.contents.range ? placeAt(lines, document.contents.range[0]) : { line: 1, column: 1 }
}

/** Where the character with this index stands. */
export function placeAt(lines: LineCounter, index: number): Place {
  const { line, col } = lines.linePos(index)
  return { line, column: col }
}
