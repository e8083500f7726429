import type { HardLine } from '../hardest.js'
import { type Child, type Markup, tag } from './markup.js'
import { style } from './style.js'

/** One HTML page that needs nothing but itself: no scripts, no fonts, no pictures from elsewhere. */
export function sheetOf(title: string, ...children: readonly Child[]): string {
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('title', {}, title),
    tag('style', {}, { markup: style }),
  )
  const body = tag('main', {}, tag('h1', {}, title), ...children)
  return `<!doctype html>\n${tag('html', { lang: 'en' }, head, tag('body', {}, body)).markup}\n`
}

/** The figures that say most, large; those that were not measured are left out. */
export function headlinesOf(shown: readonly (readonly [name: string, value: string | null | undefined])[]): Markup {
  const cards = shown.flatMap(([name, value]) => (value ? [tag('div', {}, tag('b', {}, value), tag('span', {}, name))] : []))
  return tag('div', { class: 'headlines' }, ...cards)
}

export function part(title: string, words: string, ...children: readonly Child[]): Markup {
  return tag('section', {}, tag('h2', {}, title), tag('p', {}, words), ...children)
}

export function wide(title: string, words: string, ...children: readonly Child[]): Markup {
  return tag('section', { class: 'wide' }, tag('h2', {}, title), tag('p', {}, words), ...children)
}

/** What the colours of bars and squares mean. */
export function key(): Markup {
  const of = (kind: string, words: string) => tag('span', {}, tag('i', { class: kind }), words)
  return tag('div', { class: 'key' }, of('right', 'right'), of('unanswered', 'not answered'), of('wrong', 'wrong'))
}

export const confusionWords = 'A row an expected entry, a column what became of its messages.'

export const calibrationWords =
  'What was claimed with a confidence, and how much of it was right. On the broken line a confidence means what it says.'

/** Lines with what was expected and what became of them. `idName` says what their ids are. */
export function hardestTable(lines: readonly HardLine[], idName = 'id'): Markup {
  const rows = lines.map(({ id, text, expected, became, fate, likelihood }) =>
    tag(
      'tr',
      {},
      tag('td', { class: 'number' }, likelihood.toFixed(2)),
      tag('td', { class: 'number' }, id),
      tag('td', {}, expected),
      tag('td', { class: `is-${fate}` }, became),
      tag('td', {}, text),
    ),
  )
  const head = ['probability', idName, 'expected', 'became', 'message'].map(name => tag('th', { scope: 'col' }, name))
  return tag('div', { class: 'scroll' }, tag('table', {}, tag('thead', {}, tag('tr', {}, ...head)), tag('tbody', {}, ...rows)))
}
