import type { Entry } from '../understanding/knowledge.js'
import type { EntryNotes } from './entry-notes.js'
import type { Setting } from './markdown-sections.js'
import type { Problem } from './problem.js'

/** What the lines between the two "---" of an entry say. */
type EntrySettings = Pick<Entry, 'asOf' | 'valid'> & Pick<EntryNotes, 'owner' | 'reviewBy' | 'settingLines'>

const names = ['as of', 'review by', 'owner', 'valid from', 'valid until'] as const
type Name = (typeof names)[number]

const example = 'Write "as of: 2021-05-27" with the date of the policy between two lines "---" at the top'

/** Null where there is no date of the policy, or a setting can't be used; `problems` says why. */
export function readEntrySettings(settings: readonly Setting[], file: string, problems: Problem[]): EntrySettings | null {
  const before = problems.length
  const found = new Map<Name, Setting>()
  for (const setting of settings) {
    const { line, value, column } = setting
    const name = names.find(known => known === setting.name)
    const tell = (cause: string, cure: string) => problems.push({ rule: 'setting', file, line, column, cause, cure })
    if (name === undefined) problems.push({ rule: 'setting', file, line, ...unknown(setting) })
    else if (found.has(name)) tell(name === 'as of' ? 'a second date of the policy' : `a second "${name}"`, 'Delete one of the two')
    else {
      found.set(name, setting)
      if (value === '') tell(`nothing behind "${name}:"`, name === 'as of' ? example : 'Write its value there, or delete the line')
      else if (name !== 'owner' && !isDate(value)) {
        tell(`"${value}" is not a date`, name === 'as of' ? example : `Write "${name}: 2027-05-27": year, month and day, in plain digits`)
      }
    }
  }
  // A setting that is not known is taken for a misspelt date, so a missing one is not reported as well.
  if (!found.has('as of') && problems.length === before) {
    problems.push({ rule: 'setting', file, line: 1, cause: 'no date of the policy', cure: example })
  }
  const value = (name: Name) => found.get(name)?.value ?? null
  const [asOf, from, until] = [value('as of'), value('valid from'), value('valid until')]
  if (problems.length === before && from !== null && until !== null && until < from) {
    const { line = 1, column = 1 } = found.get('valid until') ?? {}
    const cause = `"valid until" (${until}) before "valid from" (${from})`
    problems.push({ rule: 'setting', file, line, column, cause, cure: 'Put the two dates in their order, or delete one of them' })
  }
  if (problems.length > before || asOf === null) return null
  const settingLines = new Map([...found].map(([name, { line }]) => [name, line]))
  return { asOf, valid: { from, until }, owner: value('owner'), reviewBy: value('review by'), settingLines }
}

function unknown({ name, value }: Setting): Pick<Problem, 'cause' | 'cure'> {
  const wide = names.find(known => name.startsWith(`${known}：`))
  if (value === '' && wide !== undefined) return { cause: `a full-width colon behind "${wide}"`, cure: `Write the plain one: "${wide}: "` }
  const others = names.slice(1).map(known => `"${known}"`)
  return { cause: `an unknown setting "${name}"`, cure: `${example}. Besides it there are ${others.join(', ')}` }
}

/** A day of the calendar: JavaScript itself takes 30 February for 2 March. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text
}
