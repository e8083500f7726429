import { type Day, dayAfter, dayIn, instantOf, weekdayOf } from './zone.js'

/** A stretch of work within a day, in minutes after midnight. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** When work is done. There is work in at least one day of the week; the periods of a day are in order and don't overlap. */
export interface Calendar {
  /** By its IANA name: "Asia/Shanghai". */
  readonly zone: string
  /** By day of the week, Sunday first. */
  readonly week: readonly (readonly Period[])[]
  readonly holidays: ReadonlySet<Day>
  /** Days that are worked although the week says otherwise, such as the Saturdays that make up for a long holiday. */
  readonly alsoWorked: ReadonlyMap<Day, readonly Period[]>
}

interface Span {
  readonly start: number
  readonly end: number
}

const minuteMs = 60_000

/** The first moment by which so many minutes of work have passed since `from`: Friday 16:30 and an hour is Monday 9:30. */
export function addWork(calendar: Calendar, from: Date, minutes: number): Date {
  let left = minutes * minuteMs
  if (left <= 0) return from
  for (const { start, end } of spansFrom(calendar, from.getTime())) {
    if (end - start >= left) return new Date(start + left)
    left -= end - start
  }
  return from
}

/** The minutes of work between two moments; 0 where the second is the earlier one. */
export function workBetween(calendar: Calendar, from: Date, to: Date): number {
  let sum = 0
  for (const { start, end } of spansFrom(calendar, from.getTime())) {
    if (start >= to.getTime()) break
    sum += Math.min(end, to.getTime()) - start
  }
  return sum / minuteMs
}

/** When somebody works next: now, where somebody does. */
export function nextWork(calendar: Calendar, now: Date): Date {
  const [first] = spansFrom(calendar, now.getTime())
  return first ? new Date(first.start) : now
}

export function isWork(calendar: Calendar, now: Date): boolean {
  return nextWork(calendar, now).getTime() === now.getTime()
}

/** Where work begins at midnight or goes on through it, nobody calls that the morning: then it is at eight. In minutes after midnight. */
const morning = 8 * 60

/** When the next working day begins: the first of all mornings after `now`. */
export function nextMorning(calendar: Calendar, now: Date): Date {
  for (let day = dayIn(calendar.zone, now.getTime()); ; day = dayAfter(day)) {
    const [first] = spansOf(calendar, day)
    if (!first) continue
    const isNight = first.start === instantOf(calendar.zone, day, 0)
    const eight = isNight ? instantOf(calendar.zone, day, morning) : first.start
    const begins = eight < first.end ? eight : first.start
    if (begins > now.getTime()) return new Date(begins)
  }
}

/** When the first working day of the next week begins; weeks begin on Mondays. */
export function nextWeek(calendar: Calendar, now: Date): Date {
  const weekOf = (moment: Date) => Math.floor((Date.parse(dayIn(calendar.zone, moment.getTime())) / 86_400_000 + 3) / 7)
  let next = nextMorning(calendar, now)
  while (weekOf(next) === weekOf(now)) next = nextMorning(calendar, next)
  return next
}

/** The minutes of the longest day of the week: what people mean by "a day's work". */
export function longestDay({ week }: Pick<Calendar, 'week'>): number {
  return Math.max(...week.map(periods => periods.reduce((sum, { from, to }) => sum + to - from, 0)))
}

/** What is worked from a moment on, without end. */
function* spansFrom(calendar: Calendar, from: number): Iterable<Span> {
  for (let day = dayIn(calendar.zone, from); ; day = dayAfter(day)) {
    for (const { start, end } of spansOf(calendar, day)) if (end > from) yield { start: Math.max(start, from), end }
  }
}

/** Finding out when clocks change costs some microseconds, and a list of tickets asks about the same days again and again. */
const known = new WeakMap<Calendar, Map<Day, readonly Span[]>>()
const mostKnown = 4_000

function spansOf(calendar: Calendar, day: Day): readonly Span[] {
  const days = known.get(calendar) ?? new Map<Day, readonly Span[]>()
  known.set(calendar, days)
  const before = days.get(day)
  if (before) return before
  const spans = periodsOf(calendar, day)
    .map(({ from, to }) => ({ start: instantOf(calendar.zone, day, from), end: instantOf(calendar.zone, day, to) }))
    .filter(({ start, end }) => start < end)
  if (days.size >= mostKnown) days.clear()
  days.set(day, spans)
  return spans
}

function periodsOf({ week, holidays, alsoWorked }: Calendar, day: Day): readonly Period[] {
  if (holidays.has(day)) return []
  return alsoWorked.get(day) ?? week[weekdayOf(day)] ?? []
}
