import { percent, sectionsOf } from '../figures.js'
import type { HardLine } from '../measures/hardest.js'
import type { Report } from '../report.js'
import { confusionChart } from './confusion-chart.js'
import { coverageChart } from './coverage-chart.js'
import { entryBars } from './entry-bars.js'
import { type Child, type Markup, tag } from './markup.js'
import { reliabilityChart } from './reliability-chart.js'
import { style } from './style.js'

/** A report as one HTML page that needs nothing but itself: no scripts, no fonts, no pictures from elsewhere. */
export function pageOf(report: Report, folder: string): string {
  const { faq, zh, scope, confusion, hardest } = report
  const languages = [faq && { name: 'en', byEntry: faq.byEntry }, zh && { name: 'zh', byEntry: zh.byEntry }].filter(one => one !== null)
  const body = tag(
    'main',
    {},
    tag('h1', {}, 'What Counterfoil understands'),
    tag('p', {}, `Measured on the messages of ${folder}.`),
    headlines(report),
    tag(
      'div',
      { class: 'grid-of' },
      languages.length === 0
        ? null
        : part('By entry', 'Messages with one question, by the entry that answers it.', key(), entryBars(languages)),
      scope && tag('div', { class: 'stack' }, ...curves(report)),
      confusion.en && part('Confusion, English', confusionWords, key(), confusionChart(confusion.en, 'Confusion, English')),
      confusion.zh && part('Confusion, Chinese', confusionWords, key(), confusionChart(confusion.zh, 'Confusion, Chinese')),
      wide('Hardest messages', 'Those to whose right answer the engine gave the least probability.', hardestTable(hardest)),
      wide('All figures', 'test/eval/README.md says what each of them is.', figures(report)),
    ),
  )
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('title', {}, 'What Counterfoil understands'),
    tag('style', {}, { markup: style }),
  )
  return `<!doctype html>\n${tag('html', { lang: 'en' }, head, tag('body', {}, body)).markup}\n`
}

const coverageWords =
  'Answering each best candidate from a confidence on, as that sinks to 0. A dot is a tenth of it; rings are what the bot decides.'
const calibrationWords =
  'What was claimed with a confidence, and how much of it was right. On the broken line a confidence means what it says.'
const confusionWords = 'A row an expected entry, a column what became of its messages.'

function curves({ scope, faq, oos }: Report): readonly Markup[] {
  if (!scope || !faq || !oos) return []
  const decided = { right: faq.right, wrong: faq.wrong, outOfScope: oos.answered, near: oos.byKind.near ?? Number.NaN }
  return [
    part('Coverage against errors', coverageWords, coverageChart(scope.coverage, decided)),
    part('Calibration', calibrationWords, reliabilityChart(scope.bins)),
  ]
}

/** The figures that say most, large. */
function headlines({ faq, oos, scope, multi, zh, typos, latency }: Report): Markup {
  const all = latency?.all
  const shown: readonly (readonly [string, string | null | undefined])[] = [
    ['answered right', faq && percent(faq.right)],
    ['answered wrong', faq && percent(faq.wrong)],
    ['near misses answered', oos?.byKind.near === undefined ? null : percent(oos.byKind.near)],
    ['out of scope answered', oos && percent(oos.answered)],
    ['AUROC in and out of scope', scope?.auroc.toFixed(3)],
    ['calibration error', scope?.ece.toFixed(3)],
    ['several questions, exact', multi && percent(multi.exact)],
    ['Chinese answered right', zh && percent(zh.right)],
    ['lost by a typo', typos && percent(typos.one.lost)],
    ['ms a decision, p50', all?.cold.p50.toFixed(1)],
  ]
  const cards = shown.flatMap(([name, value]) => (value ? [tag('div', {}, tag('b', {}, value), tag('span', {}, name))] : []))
  return tag('div', { class: 'headlines' }, ...cards)
}

function part(title: string, words: string, ...children: readonly Child[]): Markup {
  return tag('section', {}, tag('h2', {}, title), tag('p', {}, words), ...children)
}

function wide(title: string, words: string, ...children: readonly Child[]): Markup {
  return tag('section', { class: 'wide' }, tag('h2', {}, title), tag('p', {}, words), ...children)
}

function key(): Markup {
  const of = (kind: string, words: string) => tag('span', {}, tag('i', { class: kind }), words)
  return tag('div', { class: 'key' }, of('right', 'right'), of('unanswered', 'not answered'), of('wrong', 'wrong'))
}

function hardestTable(lines: readonly HardLine[]): Markup {
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
  const head = ['probability', 'id', 'expected', 'became', 'message'].map(name => tag('th', { scope: 'col' }, name))
  return tag('div', { class: 'scroll' }, tag('table', {}, tag('thead', {}, tag('tr', {}, ...head)), tag('tbody', {}, ...rows)))
}

/** The hardest messages have a table of their own. */
function figures(report: Report): Markup {
  const sections = sectionsOf(report).filter(({ figures }) => figures.length > 0)
  const boxes = sections.map(({ name, figures, misses }) => {
    const rows = figures.map(([figure, value]) => tag('tr', {}, tag('th', { scope: 'row' }, figure), tag('td', {}, value)))
    return tag('div', {}, tag('h3', {}, name), tag('table', {}, tag('tbody', {}, ...rows)), missed(misses))
  })
  return tag('div', { class: 'small-grid' }, ...boxes)
}

function missed(misses: readonly string[]): Markup | null {
  if (misses.length === 0) return null
  return tag('details', {}, tag('summary', {}, `${misses.length} misses`), tag('ul', {}, ...misses.map(miss => tag('li', {}, miss))))
}
