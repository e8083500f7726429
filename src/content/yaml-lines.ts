import { type Document, isMap, isNode, isScalar, type LineCounter } from 'yaml'

/** The line, from 1, of what stands at `path`, that of its key where it has one; where nothing does, of what it is missing in. */
export function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const last = path[length - 1]
    const key = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))?.key : undefined
    const node: unknown = key ?? document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return isNode(document.contents) && document.contents.range ? lines.linePos(document.contents.range[0]).line : 1
}
