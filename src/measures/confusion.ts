import type { Judged } from './judged.js'

/** What is no entry: as a row the messages that nothing may answer, as a column topics, small talk, a person, the status. */
export const other = 'other'
/** Neither answered nor taken for something else: asked back or unknown. */
export const notAnswered = 'not answered'

/** How often a message of each row ended in each column. Columns are the rows and one more, so that what is right stands on the diagonal. */
export interface Confusion {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly counts: readonly (readonly number[])[]
}

/** Rows in the order of `entries`. A message that was given several entries counts where it went wrong: under the first that is not the right one. */
export function confusionOf(judged: readonly Judged[], entries: readonly string[]): Confusion {
  const expected = judged.flatMap(one => (one.expected === null ? [] : [one.expected]))
  const given = judged.flatMap(({ outcome }) => outcome.given)
  const rows = [...new Set([...entries, ...expected, ...given, other])]
  const columns = [...rows, notAnswered]
  const counts = rows.map(() => columns.map(() => 0))
  for (const one of judged) {
    const row = counts[rows.indexOf(one.expected ?? other)] as number[]
    const column = columns.indexOf(columnOf(one))
    row[column] = (row[column] as number) + 1
  }
  return { rows, columns, counts }
}

function columnOf({ expected, outcome: { decision, given } }: Judged): string {
  const first = given.find(entry => entry !== expected) ?? given[0]
  if (first !== undefined) return first
  return decision === 'clarify' || decision === 'unknown' ? notAnswered : other
}
