import type { Earlier } from '../understanding/knowledge.js'
import { isDate } from './entry-settings.js'
import type { Section } from './markdown-sections.js'
import type { Problem } from './problem.js'

const shape = 'Write it as "## Until 2025-12-31, as of 2021-05-27": the last day that it holds for, and the date of that policy'

/** An answer that held before, and the line where it begins. */
interface ReadEarlier extends Earlier {
  readonly line: number
}

/** Sections that say what held before, and the others. */
export function apart(sections: readonly Section[]): { readonly dated: readonly Section[]; readonly others: readonly Section[] } {
  const isDated = ({ level, heading }: Section) => level === 2 && /^until\b/i.test(heading)
  return { dated: sections.filter(isDated), others: sections.filter(section => !isDated(section)) }
}

/** What an entry said of statements and invoices up to a day, the earliest first. */
export function readEarlier(sections: readonly Section[], file: string, problems: Problem[]): readonly ReadEarlier[] {
  const found: ReadEarlier[] = []
  for (const { heading, line, body, bodyLine } of sections) {
    const [, until = '', asOf = ''] = /^Until (\S+?), as of (\S+)$/.exec(heading) ?? []
    const tell = (cause: string, cure: string) => problems.push({ rule: 'setting', file, line, cause, cure })
    if (until === '') tell(`a heading "${heading}" that is not understood`, shape)
    else if (!isDate(until) || !isDate(asOf)) tell(`"${isDate(until) ? asOf : until}" is not a date`, shape)
    else if (body === '') tell('no answer below "Until"', 'Write the answer that held until then, or delete the heading')
    else if (found.some(one => one.until === until))
      tell(`a second answer until ${until}`, 'Give each another day, or delete one of the two')
    else found.push({ until, asOf, answer: body, line: bodyLine })
  }
  return found.sort((one, other) => (one.until < other.until ? -1 : 1))
}

/** Nothing may lie between the answer of now and the one before, and no day may have two. */
export function checkFrom(
  from: string | null,
  before: Earlier | undefined,
  { file, line }: Pick<Problem, 'file' | 'line'>,
  problems: Problem[],
): void {
  if (from === null || before === undefined) return
  const next = new Date(Date.parse(`${before.until}T00:00:00Z`) + 24 * 60 * 60_000).toISOString().slice(0, 10)
  if (from === next) return
  const cause = `"valid from" is ${from}, and the answer before it holds until ${before.until}`
  problems.push({ rule: 'setting', file, line, cause, cure: `Write "valid from: ${next}", or delete the line: it is understood` })
}
