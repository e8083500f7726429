import { chart, place, type Scale } from '../../../src/measures/charts/axes.js'
import { type Markup, tag } from '../../../src/measures/charts/markup.js'
import type { Point } from './coverage.js'

/** The kinds of error, each a line of its own: what it is a share of, and its class. */
const errors = [
  ['wrong', 'of messages in scope', 'wrong'],
  ['near', 'of near misses', 'near'],
  ['outOfScope', 'of all out of scope', 'outside'],
] as const

/** What the engine answers right and wrong at a threshold, or as it decides. */
type Shares = Omit<Point, 'threshold'>

/** The least height of the chart, so that a good engine's noise does not fill it. */
const leastTop = 0.05

/** Coverage from which only the right half of the chart is shown: nobody would run a good engine in the other. */
const goodCoverage = 0.6

/**
 * What one more message answered right costs in errors, as the threshold of the answer sinks from 1 to 0. Rings are where the engine
 * stands, by its own decisions.
 */
export function coverageChart(points: readonly Point[], decided: Shares): Markup {
  const best = Math.max(...points.map(({ right }) => right), decided.right)
  const highest = Math.max(...[...points, decided].flatMap(point => errors.map(([key]) => point[key]).filter(isThere)))
  const from = best >= goodCoverage ? 0.5 : 0
  const scale: Scale = { from, x: 1, y: Math.max(leastTop, Math.ceil(highest * 20) / 20) }
  const shown = points.filter(({ right }) => right >= from).toReversed()
  return chart('Errors against coverage', scale, { x: 'messages in scope answered right', y: 'answered wrongly' }, [
    ...errors.flatMap(([key, of, name]) => {
      const known = shown.filter(point => isThere(point[key]))
      const line = known.map(point => place(scale, point.right, point[key])).map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      // A mark at every tenth of the threshold.
      const tenths = known.filter(({ threshold }) => Math.abs(threshold * 10 - Math.round(threshold * 10)) < 1e-9)
      return [
        tag('polyline', { points: line.join(' '), class: `curve ${name}` }),
        ...tenths.map(point => mark(scale, point, point[key], `mark ${name}`, 3, `from ${point.threshold.toFixed(1)}: `, of)),
        ...(isThere(decided[key]) ? [mark(scale, decided, decided[key], `curve ${name}`, 7, 'decided: ', of)] : []),
      ]
    }),
    ...errors.map(([, of, name], at) => legend(of, name, place(scale, from, 0).x + 14, 34 + at * 18)),
  ])
}

function mark(scale: Scale, { right }: Shares, error: number, name: string, r: number, when: string, of: string): Markup {
  const { x, y } = place(scale, right, error)
  const words = `${when}${(right * 100).toFixed(1)} % right, ${(error * 100).toFixed(1)} % ${of} wrong`
  return tag('circle', { cx: x, cy: y, r, class: name }, tag('title', {}, words))
}

function legend(words: string, name: string, x: number, y: number): Markup {
  const line = tag('line', { x1: x, x2: x + 18, y1: y, y2: y, class: `curve ${name}` })
  return tag('g', {}, line, tag('text', { x: x + 26, y, class: 'label' }, words))
}

function isThere(share: number): boolean {
  return !Number.isNaN(share)
}
