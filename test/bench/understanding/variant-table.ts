import type { SubjectRow } from './measure-variants.js'
import { markdown } from './table.js'

const head = [
  'the engine',
  'learnt by',
  'lines',
  'right at the top %',
  'answered right %',
  'answered wrong %',
  'near misses answered %',
  'out of scope answered %',
  'AUROC',
  'points',
]

const learners = { kernel: 'kernel ridge', linear: 'linear SVM' } as const

/** Rows as a Markdown table; points are against the row of most lines, of those against the first. */
export function variantTable(title: string, rows: readonly SubjectRow[], { faq, oos }: { faq: number; oos: number }): string {
  const [whole] = rows.toSorted((a, b) => b.figures.lines - a.figures.lines)
  const cells = ({ name, learner, figures }: SubjectRow) => [
    name,
    learners[learner],
    String(figures.lines),
    ...[figures.top1, figures.right, figures.wrong, figures.near, figures.outOfScope].map(percent),
    figures.auroc.toFixed(3),
    signed(100 * (figures.right - (whole?.figures.right ?? Number.NaN))),
  ]
  return [
    `## ${title}: ${faq} messages in scope, ${oos} out of scope`,
    '',
    ...markdown(head, rows.map(cells)),
    '',
    'Each row trained on the phrasings of faq/ and intents/ and heard as `classify` hears. Up to 2,000 lines the kernel ridge learns.',
    `Points: answered right, against "${whole?.name}"; one message in scope is ${(100 / faq).toFixed(1)}.`,
    '',
  ].join('\n')
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(1)
}

function signed(points: number): string {
  const rounded = points.toFixed(1)
  return points > 0 ? `+${rounded}` : rounded
}
