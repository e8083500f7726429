import { type Markup, tag } from './markup.js'

/** What the drawing area shows: `from` (0 where not said) to `x` along the bottom, 0 to `y` upwards. */
export interface Scale {
  readonly from?: number
  readonly x: number
  readonly y: number
}

const size = { width: 460, height: 340 }
const area = { left: 52, top: 16, width: 392, height: 268 }

/** Where a value stands, in pixels. */
export function place({ from = 0, ...scale }: Scale, x: number, y: number): { readonly x: number; readonly y: number } {
  return { x: area.left + ((x - from) / (scale.x - from)) * area.width, y: area.top + (1 - y / scale.y) * area.height }
}

/** A chart of shares: grid, percent along both axes, what they mean, and the marks. */
export function chart(name: string, scale: Scale, titles: { readonly x: string; readonly y: string }, marks: readonly Markup[]): Markup {
  const steps = [0, 0.2, 0.4, 0.6, 0.8, 1]
  const bottom = area.top + area.height
  const { from = 0 } = scale
  return tag(
    'svg',
    { viewBox: `0 0 ${size.width} ${size.height}`, width: size.width, role: 'img', 'aria-label': name },
    ...steps.flatMap(step => {
      const [x, y] = [from + step * (scale.x - from), step * scale.y]
      const at = place(scale, x, y)
      return [
        tag('line', { x1: area.left, x2: area.left + area.width, y1: at.y, y2: at.y, class: 'grid' }),
        tag('text', { x: area.left - 8, y: at.y, class: 'label end' }, ticks(y)),
        tag('line', { x1: at.x, x2: at.x, y1: area.top, y2: bottom, class: 'grid' }),
        tag('text', { x: at.x, y: bottom + 14, class: 'label middle' }, ticks(x)),
      ]
    }),
    tag('text', { x: area.left + area.width / 2, y: size.height - 10, class: 'label middle title' }, titles.x),
    tag(
      'text',
      { x: 12, y: area.top + area.height / 2, class: 'label middle title', transform: `rotate(-90 12 ${area.top + area.height / 2})` },
      titles.y,
    ),
    ...marks,
  )
}

function ticks(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}
