import { percent } from '../../measures/percent.js'
import type { AuthorsReport, Counts } from '../../measures/report-for-authors.js'
import { plain } from '../../plain.js'

/** Hard lines that the terminal shows; the page has more. */
const shownHard = 5

/** Failures that the terminal shows; `--json` and the page have all. */
const shownFailures = 40

/** A report in words, for people who write the FAQ. */
export function* sayReport({ source, all, byLanguage, byExpected, calibration, hardest, failures }: AuthorsReport): Iterable<string> {
  const { en, zh } = byLanguage
  yield source === 'tests' ? 'The questions of faq/tests/' : 'The phrasings, each as if it had not been written'
  yield row('', ['asked', 'right', 'wrong', 'missed'])
  yield row('all', figures(all))
  if (en.asked > 0 && zh.asked > 0) {
    yield row('in English', figures(en))
    yield row('in Chinese', figures(zh))
  }
  yield ''
  yield 'By what is expected'
  for (const [name, counts] of Object.entries(byExpected)) yield row(name, figures(sum(counts.en, counts.zh)))
  if (!Number.isNaN(calibration.error)) {
    yield ''
    yield `Confidence is off by ${percent(calibration.error)} on average (calibration error).`
  }
  if (failures.length > 0) {
    yield ''
    yield 'What failed'
    for (const { at, ask, expected, became, verdict } of failures.slice(0, shownFailures)) {
      yield `  ${at}: ${verdict}: "${plain(ask)}" became ${became}, not ${expected}`
    }
    if (failures.length > shownFailures) yield `  and ${failures.length - shownFailures} more: --html FILE or --json shows all.`
  }
  if (hardest.length > 0) {
    yield ''
    yield 'Hardest: the least probability was given to what is right'
    for (const { id, text, likelihood } of hardest.slice(0, shownHard)) yield `  ${likelihood.toFixed(2)}  ${id}  "${plain(text)}"`
  }
}

function figures({ asked, right, wrong, missed }: Counts): readonly (string | number)[] {
  return [asked, right, wrong, missed]
}

function sum(one: Counts, other: Counts): Counts {
  return {
    asked: one.asked + other.asked,
    right: one.right + other.right,
    wrong: one.wrong + other.wrong,
    missed: one.missed + other.missed,
  }
}

/** A name that is longer than its column stands on a line of its own. */
function row(name: string, cells: readonly (string | number)[]): string {
  const column = 34
  const begins = name.length < column ? name.padEnd(column) : `${name}\n  ${' '.repeat(column)}`
  return `  ${begins}${cells.map(cell => String(cell).padStart(8)).join('')}`
}
