/** A day of the calendar: "2026-11-26". */
export type Day = string

const dayMs = 86_400_000
const minuteMs = 60_000

const formats = new Map<string, Intl.DateTimeFormat>()

/** Whether this is the name of a time zone in the IANA database ("Asia/Shanghai"), which knows when its clocks change. */
export function isZone(name: string): boolean {
  // Intl takes "+08:00" as well, which no summer time can be known of.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    formatOf(name)
    return true
  } catch {
    return false
  }
}

/** Which day it is in a zone. */
export function dayIn(zone: string, instant: number): Day {
  return isoDay(instant + offsetAt(zone, instant))
}

/**
 * When the clocks of a zone show so many minutes after midnight; 1,440 is the next midnight. Where they show it twice, the first time;
 * where they skip it, the moment at which they do. So a later minute is never an earlier moment.
 */
export function instantOf(zone: string, day: Day, minute: number): number {
  const shown = Date.parse(`${day}T00:00:00.000Z`) + minute * minuteMs
  const [before, after] = [offsetAt(zone, shown - dayMs), offsetAt(zone, shown + dayMs)]
  if (before === after) return shown - before
  const [first, second] = before > after ? [shown - before, shown - after] : [shown - after, shown - before]
  if (first + offsetAt(zone, first) === shown) return first
  if (second + offsetAt(zone, second) === shown) return second
  return changeBetween(zone, first, second)
}

export function dayAfter(day: Day, days = 1): Day {
  return isoDay(Date.parse(`${day}T00:00:00.000Z`) + days * dayMs)
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay()
}

/** Whether there is such a day: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const instant = Date.parse(`${text}T00:00:00.000Z`)
  return !Number.isNaN(instant) && isoDay(instant) === text
}

/** The first moment after `from`, up to `to`, at which the clocks have changed. */
function changeBetween(zone: string, from: number, to: number): number {
  let [low, high] = [from, to]
  const offset = offsetAt(zone, low)
  while (high - low > 1_000) {
    const middle = Math.floor((low + high) / 2_000) * 1_000
    if (offsetAt(zone, middle) === offset) low = middle
    else high = middle
  }
  return high
}

/** What the clocks of the zone show, less what those of UTC show, in ms. */
function offsetAt(zone: string, instant: number): number {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1_000) * 1_000
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const numeric = 'numeric' as const
  const parts = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric }
  const made = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...parts })
  formats.set(timeZone, made)
  return made
}

function isoDay(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10)
}
