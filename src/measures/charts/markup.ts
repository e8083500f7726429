/** HTML or SVG that was made by `tag`; a plain string is text. So text can't become markup by being forgotten. */
export interface Markup {
  readonly markup: string
}

export type Child = Markup | string | number | null

/** Elements that have no end. */
const empty = new Set(['meta'])

/** One element. Text and attributes are escaped; an attribute that is null is left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | number | null>>, ...children: readonly Child[]): Markup {
  const words = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escaped(rounded(value))}"`]))
  const inside = children.map(child => (typeof child === 'object' ? (child?.markup ?? '') : escaped(rounded(child)))).join('')
  return { markup: `<${name}${words.join('')}>${empty.has(name) ? '' : `${inside}</${name}>`}` }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** Hundredths of a pixel can't be seen. */
function rounded(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value
}
