import { type Calendar, longestDay } from './calendar.js'

/** How soon, in minutes of work: the first answer by a person, and the end. */
export interface Target {
  readonly firstResponse: number
  readonly solve: number
}

/** When support works and what it aims at. Data of the product people's. */
export interface SupportHours {
  readonly calendar: Calendar
  /** By the intent that the ticket was filed for. */
  readonly targets: ReadonlyMap<string, Target>
  /** For all other tickets. */
  readonly otherwise: Target
  /** The part of a target after which its owner is warned, 0 to 1. */
  readonly warnAt: number
}

const workday = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 18 * 60 },
]

const week = [[], workday, workday, workday, workday, workday, []]

/** Where nobody has written any. */
export const usualHours: SupportHours = {
  calendar: { zone: 'Asia/Shanghai', week, holidays: new Set(), alsoWorked: new Map() },
  targets: new Map(),
  otherwise: { firstResponse: 4 * 60, solve: 3 * longestDay({ week }) },
  warnAt: 0.75,
}

export function targetOf({ targets, otherwise }: SupportHours, intent: string): Target {
  return targets.get(intent) ?? otherwise
}
