import type { Bin } from '../calibration-error.js'
import { chart, place, type Scale } from './axes.js'
import { type Markup, tag } from './markup.js'

const scale: Scale = { x: 1, y: 1 }

/** How often what was claimed with a confidence was right. On the diagonal a confidence means what it says; the more claims, the larger the dot. */
export function reliabilityChart(bins: readonly Bin[]): Markup {
  const filled = bins.filter(({ claims }) => claims > 0)
  const most = Math.max(...filled.map(({ claims }) => claims))
  const [from, to] = [place(scale, 0, 0), place(scale, 1, 1)]
  return chart('Share right by confidence', scale, { x: 'confidence', y: 'right' }, [
    tag('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, class: 'ideal' }),
    ...filled.map(({ confidence, right }) => {
      const [dot, ideal] = [place(scale, confidence, right), place(scale, confidence, confidence)]
      return tag('line', { x1: dot.x, x2: dot.x, y1: dot.y, y2: ideal.y, class: 'gap' })
    }),
    ...filled.map(({ claims, confidence, right }) => {
      const { x, y } = place(scale, confidence, right)
      return tag(
        'circle',
        { cx: x, cy: y, r: 3 + 9 * Math.sqrt(claims / most), class: 'dot' },
        tag('title', {}, `${claims} claims: confidence ${confidence.toFixed(2)}, right ${right.toFixed(2)}`),
      )
    }),
  ])
}
