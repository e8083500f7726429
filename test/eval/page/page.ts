import { confusionChart } from '../../../src/measures/charts/confusion-chart.js'
import { entryBars } from '../../../src/measures/charts/entry-bars.js'
import { type Markup, tag } from '../../../src/measures/charts/markup.js'
import { reliabilityChart } from '../../../src/measures/charts/reliability-chart.js'
import {
  calibrationWords,
  confusionWords,
  hardestTable,
  headlinesOf,
  key,
  part,
  sheetOf,
  wide,
} from '../../../src/measures/charts/sheet.js'
import { percent } from '../../../src/measures/percent.js'
import { sectionsOf } from '../figures.js'
import { coverageChart } from '../measures/coverage-chart.js'
import type { Report } from '../report.js'

/** A report as one HTML page that needs nothing but itself: no scripts, no fonts, no pictures from elsewhere. */
export function pageOf(report: Report, folder: string): string {
  const { faq, zh, scope, confusion, hardest } = report
  const languages = [faq && { name: 'en', byEntry: faq.byEntry }, zh && { name: 'zh', byEntry: zh.byEntry }].filter(one => one !== null)
  return sheetOf(
    'What Counterfoil understands',
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
}

const coverageWords =
  'Answering each best candidate from a confidence on, as that sinks to 0. A dot is a tenth of it; rings are what the bot decides.'

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
  return headlinesOf([
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
  ])
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
