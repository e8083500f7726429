import { type Confusion, notAnswered, other } from '../confusion.js'
import { type Markup, tag } from './markup.js'

const cell = 25
const left = 150
const top = 118
/** For the last label, which leans out. */
const right = 66

/** A row an expected entry, a column what became of its messages: the diagonal is right, the rest is paler the rarer it is. */
export function confusionChart({ rows, columns, counts }: Confusion, name: string): Markup {
  const [width, height] = [left + columns.length * cell + right, top + rows.length * cell + 8]
  return tag(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, role: 'img', 'aria-label': name },
    ...rows.map((row, r) =>
      tag('text', { x: left - 8, y: top + r * cell + cell / 2, class: 'label end' }, row === other ? 'out of scope' : row),
    ),
    ...columns.map((column, c) => {
      const [x, y] = [left + c * cell + cell / 2, top - 8]
      return tag('text', { x, y, class: 'label', transform: `rotate(-55 ${x} ${y})` }, column)
    }),
    ...rows.flatMap((row, r) => {
      const all = (counts[r] ?? []).reduce((sum, count) => sum + count, 0)
      return columns.map((column, c) => square(row, column, counts[r]?.[c] ?? 0, all, left + c * cell, top + r * cell))
    }),
  )
}

function square(row: string, column: string, count: number, all: number, x: number, y: number): Markup {
  const kind = kindOf(row, column)
  // What goes wrong once must be seen; what goes right is seen by itself.
  const strength = count === 0 ? 0 : Math.max(count / all, kind === 'wrong' ? 0.35 : 0.12)
  const box = { x: x + 1, y: y + 1, width: cell - 2, height: cell - 2, rx: 4 }
  return tag(
    'g',
    {},
    tag('title', {}, `${row === other ? 'out of scope' : row} → ${column}: ${count}`),
    tag('rect', { ...box, class: 'ground' }),
    count === 0 ? null : tag('rect', { ...box, class: kind, 'fill-opacity': strength }),
    count === 0 ? null : tag('text', { x: x + cell / 2, y: y + cell / 2, class: strength > 0.6 ? 'count strong' : 'count' }, count),
  )
}

/** A message out of scope is treated right where it was not answered, too. */
function kindOf(row: string, column: string): 'right' | 'unanswered' | 'wrong' {
  if (row === column || (row === other && column === notAnswered)) return 'right'
  return column === notAnswered ? 'unanswered' : 'wrong'
}
