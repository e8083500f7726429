import { longestDay } from '../tickets/calendar.js'
import { type SupportHours, type Target, usualHours } from '../tickets/support-hours.js'
import { isDay } from '../tickets/zone.js'
import { foldersOf, hoursFile } from './folders.js'
import { type Duration, HoursFile, weekdays } from './hours-file.js'
import { mistakesIn } from './intent-mistakes.js'
import { placeOf } from './place-of.js'
import type { Problem } from './problem.js'
import { readYaml, type YamlFile } from './read-yaml.js'
import { textIn, type WrittenFile } from './written-lines.js'

export const hoursPath = `${foldersOf('en').intents}/${hoursFile}`

/**
 * When support works and how soon it answers, from intents/support-hours.yaml; the usual hours where there is no such file, or where it
 * can't be read: `problems` says why. `intents` are the ids that a target may be for.
 */
export function readHours(written: WrittenFile, intents: ReadonlySet<string>, problems: Problem[]): SupportHours {
  const { file } = written
  const text = textIn(written, problems)
  if (text === null) return usualHours
  const yaml = readYaml(file, text, problems)
  if (!yaml) return usualHours
  const read = HoursFile.safeParse(yaml.plain)
  if (!read.success) {
    for (const mistake of mistakesIn(read.error, yaml.document, yaml.lines, 'the file that came with the project'))
      problems.push({ file, ...mistake })
    return usualHours
  }
  problems.push(...strangers(read.data, intents, file, yaml))
  return toHours(read.data)
}

/** Names that nothing has: of days that are worked besides, and of intents. */
function* strangers(
  { targets, 'also-worked': days }: HoursFile,
  intents: ReadonlySet<string>,
  file: string,
  yaml: YamlFile,
): Iterable<Problem> {
  const at = (...path: readonly string[]) => ({ file, ...placeOf(yaml.document, yaml.lines, path) })
  for (const day of Object.keys(days)) {
    const cure = 'Write it as year-month-day, such as 2026-10-10'
    if (!isDay(day)) yield { rule: 'setting', ...at('also-worked', day), cause: `"${day}" is no day`, cure }
  }
  for (const id of Object.keys(targets)) {
    if (id === 'default' || intents.has(id)) continue
    yield {
      rule: 'reference',
      ...at('targets', id),
      cause: `no intent is called "${id}"`,
      cure: 'Use the name of a file of intents/, without ".yaml"',
    }
  }
}

function toHours(written: HoursFile): SupportHours {
  const { holidays, targets, week } = written
  const calendar = {
    zone: written['time-zone'],
    week: weekdays.map(day => week[day]),
    holidays: new Set(holidays),
    alsoWorked: new Map(Object.entries(written['also-worked'])),
  }
  const day = longestDay(calendar)
  const minutesOf = (duration: Duration) => ('days' in duration ? duration.days * day : duration.minutes)
  const toTarget = (one: HoursFile['targets'][string]): Target => ({
    firstResponse: minutesOf(one['first-response']),
    solve: minutesOf(one.solve),
  })
  const { default: otherwise, ...special } = targets
  return {
    calendar,
    targets: new Map(Object.entries(special).map(([id, one]) => [id, toTarget(one)])),
    otherwise: toTarget(otherwise),
    warnAt: written['warn-at'],
  }
}
