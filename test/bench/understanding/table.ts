import { floor, type Row, ratioToOurs } from './row.js'
import { outOfScope, type Task } from './task.js'

const head = [
  'engine',
  'trained on',
  'lines',
  'labels',
  'training s',
  'right in scope %',
  'AUROC',
  'at threshold: right in scope %',
  'refused out of scope %',
  'p50 ms',
  'p95 ms',
  'p50 to ours',
  'peak MiB',
]

/** A task's rows as a Markdown table, with what the reader must know below it. */
export function table(task: Task, rows: readonly Row[]): string {
  const outside = task.test.filter(({ label }) => label === outOfScope).length
  const labels = new Set(task.training.flatMap(({ lines }) => lines.map(({ label }) => label)))
  const refusing = [...labels].filter(label => task.refusals.has(label)).length
  return [
    `## ${task.name}: ${task.test.length - outside} messages in scope, ${outside} out of scope`,
    '',
    ...markdown(
      head,
      rows.map(row => cells(row, rows)),
    ),
    '',
    ...(outside > 0 ? [aboutThreshold(task)] : []),
    ...(refusing > 0 ? [aboutRefusals(refusing)] : []),
    'Confidence: the score of the label found; ours: the probability that it is right, calibrated on training lines that were held out. Peak memory is that of a process that trains and answers, Node itself (about 40 MiB) included.',
    '',
  ].join('\n')
}

function aboutThreshold({ validation }: Task): string {
  const chosenOn = validation ? 'val.tsv' : 'the test itself (there is no val.tsv)'
  return `Threshold: the highest that leaves ${100 * floor} % of those in scope right, chosen on ${chosenOn}; "none" where no threshold does.`
}

function aboutRefusals(count: number): string {
  return `Every engine also learns the lines of ${count === 1 ? 'one label' : `${count} labels`} that is no answer: to find one is to refuse.`
}

/** Lines of a Markdown table: the first columns are words, the others figures. */
export function markdown(names: readonly string[], rows: readonly (readonly string[])[], ofWords = 2): readonly string[] {
  const line = (parts: readonly string[]) => `| ${parts.join(' | ')} |`
  return [line(names), line(names.map((_, at) => (at < ofWords ? '---' : '---:'))), ...rows.map(line)]
}

function cells(row: Row, rows: readonly Row[]): readonly string[] {
  const about = [row.engine, row.training, String(row.lines), String(row.labels)]
  const { figures } = row
  if (!figures) return [...about, row.outcome, ...head.slice(about.length + 1).map(() => '–')]
  const hasRefusals = !Number.isNaN(figures.refusedAtThreshold)
  return [
    ...about,
    number(figures.trainingSeconds),
    percent(figures.accuracy),
    percent(figures.areaUnderCurve),
    hasRefusals ? `${percent(figures.accuracyAtThreshold)}${figures.threshold === null ? ' (none)' : ''}` : '–',
    percent(figures.refusedAtThreshold),
    number(figures.p50),
    number(figures.p95),
    `${number(ratioToOurs(row, rows))} x`,
    figures.peak.toFixed(0),
  ]
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(1)
}

/** As many decimals as a figure of this size bears. */
export function number(value: number): string {
  if (Number.isNaN(value)) return '–'
  return value.toFixed(value < 0.1 ? 3 : value < 10 ? 2 : 1)
}
