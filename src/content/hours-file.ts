import { z } from 'zod'
import type { Period } from '../tickets/calendar.js'
import { isDay, isZone } from '../tickets/zone.js'

/** Tells what is wrong with a value as authors are told it: a cause that goes on after its name, and a cure. */
function wrong(context: z.RefinementCtx, cause: string, cure: string): never {
  context.addIssue({ code: 'custom', message: cause, params: { cure } })
  return z.NEVER
}

const Zone = z.string().transform((name, context) => {
  return isZone(name) ? name : wrong(context, 'is no time zone', 'Use a name of the IANA list, such as Asia/Shanghai or Europe/Berlin')
})

const asDay = 'Write it as year-month-day, such as 2026-10-01'
const Day = z.string().transform((day, context) => (isDay(day) ? day : wrong(context, `holds "${day}", which is no day`, asDay)))

const Hours = z.string().transform((text, context): Period => {
  const [, hourFrom, minuteFrom, hourTo, minuteTo] = /^\s*(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)\s*$/.exec(text) ?? []
  const [from, to] = [Number(hourFrom) * 60 + Number(minuteFrom), Number(hourTo) * 60 + Number(minuteTo)]
  const isTime = Number(minuteFrom) < 60 && Number(minuteTo) < 60 && from < to && to <= 24 * 60
  return isTime ? { from, to } : wrong(context, `holds "${text}", which is no time of work`, 'Write from and to, such as 09:00-12:00')
})

const Periods = z.array(Hours).transform((periods, context) => {
  const apart = periods.every(({ from }, at) => (periods[at - 1]?.to ?? 0) <= from)
  return apart
    ? periods
    : wrong(context, 'has times that overlap or are out of order', 'Write the earliest first, each beginning after the last')
})

/** "30 min" in minutes, "4 h" in minutes, "3 days" in days of work. */
const Duration = z.string().transform((text, context) => {
  const [, number, unit] = /^\s*(\d{1,3}(?:\.5)?)\s*(min|h|days?)\s*$/.exec(text) ?? []
  const amount = Number(number)
  if (unit === undefined || amount === 0) return wrong(context, 'holds no time', 'Write it in work time: 30 min, 4 h or 3 days')
  return unit === 'min' ? { minutes: amount } : unit === 'h' ? { minutes: amount * 60 } : { days: amount }
})
export type Duration = z.infer<typeof Duration>

const Share = z.string().transform((text, context) => {
  const percent = Number(/^\s*(\d{1,2})\s*%\s*$/.exec(text)?.[1])
  return percent > 0 ? percent / 100 : wrong(context, 'holds no share', 'Write it in percent from 1 % to 99 %, such as 75 %')
})

const TargetLine = z.strictObject({ 'first-response': Duration, solve: Duration })

/** The days of the week in the order of a calendar. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

const Week = z
  .strictObject({
    sunday: Periods.default([]),
    monday: Periods.default([]),
    tuesday: Periods.default([]),
    wednesday: Periods.default([]),
    thursday: Periods.default([]),
    friday: Periods.default([]),
    saturday: Periods.default([]),
  })
  .refine(week => weekdays.some(day => week[day].length > 0), {
    message: 'has no time of work at all',
    params: { cure: 'Give at least one day its hours: without them nothing is ever due' },
  })

/** intents/support-hours.yaml, as an author writes it. */
export const HoursFile = z.strictObject({
  'time-zone': Zone,
  week: Week,
  holidays: z.array(Day).max(1_000).default([]),
  'also-worked': z.record(z.string(), Periods).default({}),
  'warn-at': Share.default(0.75),
  targets: z.object({ default: TargetLine }).catchall(TargetLine),
})
export type HoursFile = z.infer<typeof HoursFile>
