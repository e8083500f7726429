/**
 * A moment as an agent reads it, in the zone that support works in: "Thu 26 Nov 14:00". Slack's own date marks are left alone: they stand
 * in mrkdwn only, where words of customers must not.
 */
export function sayTime(moment: Date, timeZone: string): string {
  const parts = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  } as const
  const part = Object.fromEntries(new Intl.DateTimeFormat('en-GB', parts).formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${part.weekday} ${part.day} ${part.month} ${part.hour}:${part.minute}`
}

/** The same of a moment beside another one: of the same day its time alone. */
export function sayClock(moment: Date, beside: Date, timeZone: string): string {
  const [said, other] = [sayTime(moment, timeZone), sayTime(beside, timeZone)]
  return said.slice(0, -5) === other.slice(0, -5) ? said.slice(-5) : said
}

/** How long ago, in the largest unit that it has one of: "5 min", "3 h", "2 days". */
export function sayAge(since: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 60_000))
  if (minutes < 60) return `${minutes} min`
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h`
  return `${Math.floor(minutes / 1_440)} days`
}
