/**
 * A moment as an agent reads it, in the zone that support works in: "Thu 26 Nov 14:00". Slack's own date marks are left alone: they stand
 * in mrkdwn only, where words of customers must not.
 */
export function sayTime(moment: Date, timeZone: string): string {
  const part = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  )
  return `${part.weekday} ${part.day} ${part.month} ${part.hour}:${part.minute}`
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once for each zone: one takes longer to make than all the rest of a card, in which several moments stand. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const parts = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const made = new Intl.DateTimeFormat('en-GB', { ...parts, timeZone })
  formats.set(timeZone, made)
  return made
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
