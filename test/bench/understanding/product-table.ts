import type { ProductFigures } from './product.js'
import { markdown, number } from './table.js'

/** What the product takes beside what it may take (the goals of understanding), as a Markdown table. */
export function productTable(figures: ProductFigures): string {
  const { decision, repeated, hostile, stall, stallAgain, startUp, coldSeconds, letter, words, edit, memory, peakMemory, messages } =
    figures
  const rows: readonly (readonly [string, string, number, string])[] = [
    ['a decision, p50', 'ms', decision.p50, '8'],
    ['a decision, p95', 'ms', decision.p95, ''],
    ['the same message again, p50', 'ms', repeated.p50, '0.2'],
    ['the same message again, p95', 'ms', repeated.p95, ''],
    ['longest stall of the main thread meanwhile', 'ms', stall, '10'],
    ['longest stall where all that is heard has been compiled', 'ms', stallAgain, '10'],
    ...Object.entries(hostile).map(([kind, time]) => [`4,000 characters: ${kind}`, 'ms', time, '50'] as const),
    ['start of a process to its first answer', 'ms', startUp, '1500'],
    ['one more line in faq/, in force letter for letter', 'ms', letter, '300'],
    ['one more line in faq/, understood in other words', 'ms', words, '300'],
    ['one more line in faq/, learnt exactly', 'ms', edit, ''],
    ['training from nothing, both languages', 's', coldSeconds, ''],
    ['memory after all that', 'MiB', memory, '200'],
    ['memory at most', 'MiB', peakMemory, ''],
  ]
  return [
    `## The product: ${messages} messages, one at a time`,
    '',
    ...markdown(
      ['what', 'unit', 'figure', 'goal, at most'],
      rows.map(([what, unit, figure, goal]) => [what, unit, number(figure), goal]),
    ),
    '',
  ].join('\n')
}
