import { isWork, nextWork } from '../tickets/calendar.js'
import type { SupportHours } from '../tickets/support-hours.js'
import type { Phrases } from './phrases.js'

/** Where a person is promised while nobody works: when somebody will. Nothing while somebody does, or where nobody knows. */
export function untilWork(phrases: Phrases, hours: SupportHours | null, now: Date): readonly string[] {
  if (!hours || isWork(hours.calendar, now)) return []
  const { zone } = hours.calendar
  return [phrases.backAt(nextWork(hours.calendar, now), zone)]
}
