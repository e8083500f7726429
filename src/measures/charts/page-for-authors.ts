import type { SpokenLanguage } from '../../message.js'
import { percent } from '../percent.js'
import type { AuthorsReport, Counts } from '../report-for-authors.js'
import { confusionChart } from './confusion-chart.js'
import { entryBars, type Tally } from './entry-bars.js'
import { type Markup, tag } from './markup.js'
import { reliabilityChart } from './reliability-chart.js'
import { calibrationWords, confusionWords, hardestTable, headlinesOf, key, part, sheetOf, wide } from './sheet.js'

const words = {
  tests: 'Asked: the questions of faq/tests/.',
  phrasings:
    'Asked: the phrasings of the entries and topics themselves, each as if it had not been written (a fifth of them left out at a time).',
} as const

/** What `faq eval` found, as one HTML page that needs nothing but itself. */
export function pageForAuthors(report: AuthorsReport): string {
  const { source, all, byLanguage, calibration, confusion, hardest, failures } = report
  const share = (count: number) => percent(count / all.asked)
  return sheetOf(
    'What the FAQ answers',
    tag('p', {}, words[source]),
    headlinesOf([
      ['questions', String(all.asked)],
      ['right', share(all.right)],
      ['wrong', share(all.wrong)],
      ['missed', share(all.missed)],
      ['English right', ofLanguage(byLanguage.en)],
      ['Chinese right', ofLanguage(byLanguage.zh)],
      ['calibration error', Number.isNaN(calibration.error) ? null : calibration.error.toFixed(3)],
    ]),
    tag(
      'div',
      { class: 'grid-of' },
      part('By what is expected', 'Missed: nothing was answered that had to be, or not refused as it had to be.', key(), bars(report)),
      calibration.bins.some(({ claims }) => claims > 0) ? part('Calibration', calibrationWords, reliabilityChart(calibration.bins)) : null,
      confusion.en && part('Confusion, English', confusionWords, key(), confusionChart(confusion.en, 'Confusion, English')),
      confusion.zh && part('Confusion, Chinese', confusionWords, key(), confusionChart(confusion.zh, 'Confusion, Chinese')),
      failures.length > 0 ? wide('What failed', 'Every question that did not come out as expected.', failed(failures)) : null,
      hardest.length > 0
        ? wide('Hardest questions', 'Those to whose right answer the least probability was given.', hardestTable(hardest, 'where'))
        : null,
    ),
  )
}

function ofLanguage({ asked, right }: Counts): string | null {
  return asked === 0 ? null : percent(right / asked)
}

function bars({ byExpected }: AuthorsReport): Markup {
  const of = (language: SpokenLanguage): Readonly<Record<string, Tally>> =>
    Object.fromEntries(
      Object.entries(byExpected).flatMap(([name, counts]) => {
        const { asked, right, wrong } = counts[language]
        return asked === 0 ? [] : [[name, { messages: asked, right, wrong }]]
      }),
    )
  const languages = (['en', 'zh'] as const).map(name => ({ name, byEntry: of(name) }))
  return entryBars(languages.filter(({ byEntry }) => Object.keys(byEntry).length > 0))
}

function failed(failures: AuthorsReport['failures']): Markup {
  const rows = failures.map(({ at, ask, expected, became, verdict }) =>
    tag(
      'tr',
      {},
      tag('td', { class: 'number' }, at),
      tag('td', {}, expected),
      tag('td', { class: verdict === 'wrong' ? 'is-wrong' : 'is-unanswered' }, became),
      tag('td', {}, ask),
    ),
  )
  const head = ['where', 'expected', 'became', 'question'].map(name => tag('th', { scope: 'col' }, name))
  return tag('div', { class: 'scroll' }, tag('table', {}, tag('thead', {}, tag('tr', {}, ...head)), tag('tbody', {}, ...rows)))
}
