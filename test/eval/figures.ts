import { type Confusion, notAnswered, other } from '../../src/measures/confusion.js'
import { percent } from '../../src/measures/percent.js'
import type { Latency } from './measures/latency.js'
import type { Report } from './report.js'

/** One part of a report for people: figures by name, and the lines that went wrong. */
export interface Section {
  readonly name: string
  readonly figures: readonly (readonly [name: string, value: string])[]
  readonly misses: readonly string[]
}

/** A report for people, in the order in which it is read. The text and the page show the same figures. */
export function sectionsOf(report: Report): readonly Section[] {
  const { faq, scope, typos, oos, multi, zh, extract, dialogues, readBack, confusion, hardest, latency, fingerprint } = report
  return [
    faq && section('faq', [messages(faq), ...single(faq)], faq.misses),
    typos && section('typos', [...mistyped('one', typos.one), ...mistyped('two', typos.two)]),
    oos && section('oos', [messages(oos), ...refused(oos)], oos.misses),
    scope &&
      section('scope', [
        ['top1', percent(scope.top1)],
        ['auroc', scope.auroc.toFixed(3)],
        ['aurocNear', scope.aurocNear.toFixed(3)],
        ['ece', scope.ece.toFixed(3)],
        ['eceInScope', scope.eceInScope.toFixed(3)],
        ['eceAll', scope.eceAll.toFixed(3)],
      ]),
    scope && section('coverage', coverage(scope.coverage)),
    multi && section('multi', [messages(multi), ['exact', percent(multi.exact)], ['recall', percent(multi.recall)]], multi.misses),
    zh && section('zh', [messages(zh), ...single(zh)], zh.misses),
    zh?.outOfScope && section('zh out of scope', [messages(zh.outOfScope), ...refused(zh.outOfScope)], zh.outOfScope.misses),
    extract &&
      section(
        'extract',
        [...Object.entries(extract.fields), ['all', extract.micro] as const].map(([field, { precision, recall, f1 }]) => [
          field,
          `F1 ${percent(f1)}, precision ${percent(precision)}, recall ${percent(recall)}`,
        ]),
        extract.mistakes.map(({ id, field, expected, found }) => `${id} ${field}: ${found ?? '-'} for ${expected ?? '-'}`),
      ),
    dialogues &&
      section(
        'dialogues',
        [
          ['dialogues', String(dialogues.dialogues)],
          ['right', percent(dialogues.right)],
          ['answeredAll', percent(dialogues.answeredAll)],
        ],
        dialogues.misses,
      ),
    readBack &&
      section(
        'read-back',
        [
          ['messages', String(readBack.messages)],
          ['filed', percent(readBack.filed)],
          ['wronglyFiled', percent(readBack.wronglyFiled)],
        ],
        readBack.misses,
      ),
    ...Object.entries(confusion).map(([language, one]) => one && section(`confused (${language})`, confused(one))),
    section(
      'hardest',
      [],
      hardest.map(({ id, likelihood, became, expected, text }) => `${likelihood.toFixed(2)} ${id} ${became} for ${expected}: ${text}`),
    ),
    latency &&
      section(
        'latency (ms)',
        Object.entries(latency).flatMap(([file, { cold, repeated }]) => [
          [file, milliseconds(cold)] as const,
          [`${file} again`, milliseconds(repeated)] as const,
        ]),
      ),
    section('decisions', [['fingerprint', fingerprint]]),
  ].filter(one => one !== null && one !== undefined)
}

function section(name: string, figures: Section['figures'], misses: readonly string[] = []): Section {
  return { name, figures, misses }
}

function messages({ messages }: { readonly messages: number }): readonly [string, string] {
  return ['messages', String(messages)]
}

function single(score: NonNullable<Report['faq']>): Section['figures'] {
  return (['right', 'wrong', 'unanswered', 'act'] as const).map(name => [name, percent(score[name])])
}

function refused({ answered, byKind }: NonNullable<Report['oos']>): Section['figures'] {
  return [['answered', percent(answered)], ...Object.entries(byKind).map(([kind, share]) => [kind, percent(share)] as const)]
}

function mistyped(name: string, { right, wrong, lost }: NonNullable<Report['typos']>['one']): Section['figures'] {
  return [[name, `right ${percent(right)}, wrong ${percent(wrong)}, lost ${percent(lost)}`]]
}

/** Every tenth of the confidence. */
function coverage(points: NonNullable<Report['scope']>['coverage']): Section['figures'] {
  return points
    .filter((_, at) => at % 5 === 0)
    .map(({ threshold, right, wrong, outOfScope, near }) => [
      `from ${threshold.toFixed(1)}`,
      `right ${percent(right)}, wrong ${percent(wrong)}, out of scope ${percent(outOfScope)}, near ${percent(near)}`,
    ])
}

/** Pairs that were taken for each other, the most often confused first. What was not answered is no confusion. */
function confused({ rows, columns, counts }: Confusion): Section['figures'] {
  return rows
    .flatMap((row, r) => columns.map((column, c) => ({ row, column, count: counts[r]?.[c] ?? 0 })))
    .filter(({ row, column, count }) => count > 0 && row !== column && column !== notAnswered)
    .sort((a, b) => b.count - a.count)
    .map(({ row, column, count }) => [String(count), `${row === other ? 'out of scope' : row} taken for ${column}`])
}

function milliseconds({ p50, p95, max }: Latency): string {
  return `p50 ${p50.toFixed(2)}, p95 ${p95.toFixed(2)}, max ${max.toFixed(2)}`
}
