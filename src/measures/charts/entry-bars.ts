import { type Markup, tag } from './markup.js'

/** Counts of messages with one right entry. What is neither right nor wrong was not answered. */
export interface Tally {
  readonly messages: number
  readonly right: number
  readonly wrong: number
}

const left = 178
const bar = { width: 340, height: 23 }
const row = 71

/** A language: its name and its tallies by entry. */
interface Language {
  readonly name: string
  readonly byEntry: Readonly<Record<string, Tally>>
}

/** Each entry with a bar a language: right, not answered and wrong, as shares of its messages. */
export function entryBars(languages: readonly Language[]): Markup {
  const entries = [...new Set(languages.flatMap(({ byEntry }) => Object.keys(byEntry)))]
  const [width, height] = [left + bar.width + 130, entries.length * row + 8]
  return tag(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, role: 'img', 'aria-label': 'Right by entry and language' },
    ...entries.flatMap((entry, at) => [
      label(entry, left - 34, at * row + row / 2),
      ...languages.flatMap(({ name, byEntry }, number) => {
        const tally = byEntry[entry]
        const y = at * row + row / 2 + (number - languages.length / 2) * (bar.height + 3) + 1
        return tally
          ? [tag('text', { x: left - 6, y: y + bar.height / 2, class: 'label small end' }, name), ...barOf(tally, `${entry} (${name})`, y)]
          : []
      }),
    ]),
  )
}

/** What a line of a name has room for, and how many lines a row. */
const [lineLength, mostLines] = [20, 4]

/** A name on as many lines as it takes: a half of an entry is named by a whole question. */
function label(name: string, x: number, y: number): Markup {
  const lines = linesOf(name)
  const first = `${-0.6 * (lines.length - 1)}em`
  const spans = lines.map((line, at) => tag('tspan', { x, dy: at === 0 ? first : '1.2em' }, line))
  return tag('text', { x, y, class: 'label end' }, ...spans)
}

function linesOf(name: string): readonly string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= lineLength) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]} …`]
}

function barOf({ messages, right, wrong }: Tally, name: string, y: number): readonly Markup[] {
  const parts = [
    ['right', right],
    ['unanswered', messages - right - wrong],
    ['wrong', wrong],
  ] as const
  let x = left
  const drawn = parts.flatMap(([kind, count]) => {
    const width = (count / messages) * bar.width
    x += width
    return count === 0
      ? []
      : [
          tag(
            'rect',
            { x: x - width, y, width: width - 1, height: bar.height, rx: 2, class: kind },
            tag('title', {}, `${name}: ${count} of ${messages} ${kind}`),
          ),
        ]
  })
  const share = `${Math.round((right / messages) * 100)} %`
  return [...drawn, tag('text', { x: left + bar.width + 8, y: y + bar.height / 2, class: 'label small' }, `${share} of ${messages}`)]
}
