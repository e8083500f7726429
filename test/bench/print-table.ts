import { markdown } from './understanding/table.js'

/** Prints a Markdown table: the first columns are words, the others figures. */
export function printTable(...table: Parameters<typeof markdown>): void {
  console.log(markdown(...table).join('\n'))
}
