/** One line of an extract file: the message and the fields that are in it. */
export interface ExtractLine {
  readonly id: string
  readonly text: string
  readonly fields: Readonly<Record<string, string>>
}

/** Counts and rates of one field, or of all together. A rate without cases is 1: nothing was got wrong. */
export interface Score {
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface FieldScores {
  readonly fields: Readonly<Record<string, Score>>
  readonly micro: Score
  /** What was not right, for reading: `found` or `expected` is null where there is none. */
  readonly mistakes: readonly {
    readonly id: string
    readonly field: string
    readonly expected: string | null
    readonly found: string | null
  }[]
}

/** Least token F1 of a reason that counts as right. */
const leastOverlap = 0.6

/**
 * Scores found values against the lines of an extract file: exact match after trimming white space, quotes and the final full
 * stop, and case-folding; `reason` by token F1 >= 0.6 (Chinese: characters). A wrong value is one false positive and one miss.
 */
export function scoreFields(lines: readonly ExtractLine[], found: readonly Readonly<Record<string, string>>[]): FieldScores {
  const counts = new Map<string, { right: number; wrong: number; missed: number }>()
  const mistakes: FieldScores['mistakes'][number][] = []
  for (const [index, { id, fields }] of lines.entries()) {
    const values = found[index] ?? {}
    for (const field of new Set([...Object.keys(fields), ...Object.keys(values)])) {
      const count = counts.get(field) ?? { right: 0, wrong: 0, missed: 0 }
      counts.set(field, count)
      const [expected, value] = [fields[field] ?? null, values[field] ?? null]
      if (expected !== null && value !== null && isSame(field, expected, value)) {
        count.right++
        continue
      }
      if (value !== null) count.wrong++
      if (expected !== null) count.missed++
      mistakes.push({ id, field, expected, found: value })
    }
  }
  const all = { right: 0, wrong: 0, missed: 0 }
  for (const { right, wrong, missed } of counts.values()) {
    all.right += right
    all.wrong += wrong
    all.missed += missed
  }
  return { fields: Object.fromEntries([...counts].map(([field, count]) => [field, rate(count)])), micro: rate(all), mistakes }
}

/** Whether a value counts as the expected one. */
export function isSame(field: string, expected: string, value: string): boolean {
  const [a, b] = [fold(expected), fold(value)]
  return a === b || (field === 'reason' && overlap(a, b) >= leastOverlap)
}

function rate({ right, wrong, missed }: { right: number; wrong: number; missed: number }): Score {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { right, wrong, missed, precision, recall, f1 }
}

function fold(value: string): string {
  return value
    .toLowerCase()
    .replace(/^[\s"'“”‘’]+|[\s"'“”‘’]+$/gu, '')
    .replace(/[.。]$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** F1 of the words two texts share, each as often as both have it; Han characters are words of their own. */
function overlap(a: string, b: string): number {
  const words = (text: string) => text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}'])+/gu) ?? []
  const [left, right] = [words(a), words(b)]
  const rest = [...right]
  const shared = left.filter(word => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length)
}
