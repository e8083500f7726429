import { z } from 'zod'

/** What is to be brought where. Ids and places only: the words are read from the conversation when it is done. */
export const Errand = z.discriminatedUnion('kind', [
  /** The ticket's card in the agents' channel: posted, or edited to what the ticket is by then. */
  z.strictObject({ kind: z.literal('card'), ticket: z.string() }),
  /** A line of the transcript into the thread of the ticket's card. */
  z.strictObject({ kind: z.literal('thread'), ticket: z.string(), line: z.int().positive() }),
  /** Something that agents are told in the thread of the card, or beside it: a warning, a correction. */
  z.strictObject({ kind: z.literal('notice'), ticket: z.string(), notice: z.string(), to: z.enum(['thread', 'channel']) }),
  /** A line of the transcript to the customer, on a channel that can't read it again by itself. */
  z.strictObject({ kind: z.literal('say'), line: z.int().positive() }),
  /** An edit or a deletion of a line that the customer has seen there. */
  z.strictObject({ kind: z.literal('amend'), line: z.int().positive() }),
  /** An agent's reply that waits for its undo to run out. */
  z.strictObject({ kind: z.literal('release'), ticket: z.string(), act: z.string() }),
  /** The next alarm of a ticket: when it is due the ticket's clock is looked at. */
  z.strictObject({ kind: z.literal('alarm'), ticket: z.string() }),
  /** What agents are told on a morning of work: the tickets that nobody has taken up. */
  z.strictObject({ kind: z.literal('digest') }),
  /** What authors are told once a week: the entries that they should have looked at again. */
  z.strictObject({ kind: z.literal('reviews') }),
  /** Messages that were accepted and not heard: where the process that accepted them is gone, another hears them. */
  z.strictObject({ kind: z.literal('hear') }),
  /** The card of a proposal in the authors' channel: posted, or edited to what the proposal is by then. */
  z.strictObject({ kind: z.literal('proposal'), ticket: z.string(), proposal: z.string() }),
  /** What a proposal would change is found out, or it is written. */
  z.strictObject({
    kind: z.literal('proposal-work'),
    ticket: z.string(),
    proposal: z.string(),
    edition: z.int().positive(),
    work: z.enum(['check', 'write']),
  }),
])
export type Errand = z.infer<typeof Errand>

/**
 * Something that must reach the outside, kept with the conversation until it has. `id` names it to the outside, so that it can be looked
 * up there before it is done twice; deliveries of one `lane` go in order. `refused` says why it was given up: listed, never dropped.
 */
export const Delivery = z.strictObject({
  id: z.string().min(1),
  lane: z.string().min(1),
  errand: Errand,
  since: z.iso.datetime(),
  due: z.iso.datetime(),
  /** When `due` was set, so that a clock that was put back since holds nothing up; null: when it was made. */
  set: z.iso.datetime().nullable().default(null),
  tries: z.int().min(0).default(0),
  /** Whether an attempt began whose outcome nobody heard: it is looked up before it is made again. */
  uncertain: z.boolean().default(false),
  refused: z.string().nullable().default(null),
})
export type Delivery = z.infer<typeof Delivery>

/**
 * What came of an attempt. `begun`: from now on it may reach the outside; `later`: not now, in so many ms at the earliest (nothing was
 * tried); `failed`: try again; `refused`: never. `uncertain`: whether some attempt may have reached the outside unheard; as it was unless given.
 */
export type Outcome =
  | { readonly kind: 'begun' }
  | { readonly kind: 'done' }
  | { readonly kind: 'later'; readonly ms: number; readonly uncertain?: boolean }
  | { readonly kind: 'failed'; readonly uncertain: boolean }
  | { readonly kind: 'refused'; readonly why: string }

/** A delivery is tried for three days: a Slack outage of 9.5 hours is on record, a weekend without anybody to mend a token is common. */
const horizonMs = 72 * 3_600_000

/** And so often at least: by their waits that many tries take 65 hours, so that a clock put forward by days gives nothing up. */
const leastTries = 400

/** The first wait, doubled each time up to the longest. */
const [firstWaitMs, longestWaitMs] = [1_000, 600_000]

/** Waits for another attempt are no longer than this; what waits longer is due at a time of day. */
const longestDelayMs = 900_000

/** Clocks of machines that share a store differ by less. */
export const clockSlackMs = 60_000

/** A new delivery. */
export function delivery(id: string, lane: string, errand: Errand, now: Date, due: Date = now): Delivery {
  return { id, lane, errand, since: now.toISOString(), due: due.toISOString(), set: null, tries: 0, uncertain: false, refused: null }
}

/** Whether it only waits for its time of day and nobody has tried it: an alarm, the next digest, the next reminder. Nothing is late or lost about it. */
export function isPlanned({ errand, refused, tries }: Delivery): boolean {
  return errand.kind === 'alarm' || ((errand.kind === 'digest' || errand.kind === 'reviews') && refused === null && tries === 0)
}

/** The list with one more. A card whose attempt can't be under way yet, because it is due later or not the first of its lane, will show this change, too. */
export function withDelivery(list: readonly Delivery[], added: Delivery): Delivery[] {
  const shown = shownBy(added.errand)
  const first = list.find(({ lane, refused }) => lane === added.lane && refused === null)
  const waits = (one: Delivery) =>
    shown !== null &&
    shownBy(one.errand) === shown &&
    one.refused === null &&
    (one !== first || Date.parse(one.due) > Date.parse(added.since))
  return list.some(waits) ? [...list] : [...list, added]
}

/** What a card shows as it is when it is posted; null for what is no card. */
function shownBy(errand: Errand): string | null {
  if (errand.kind === 'card') return errand.ticket
  return errand.kind === 'proposal' ? errand.proposal : null
}

/** What may be tried now: of each lane the first that is not given up, if it is due. */
export function dueNow(list: readonly Delivery[], now: Date): readonly Delivery[] {
  return firstOfLanes(list).filter(one => isDue(one, now))
}

/** Of each lane the first that is not given up. */
export function firstOfLanes(list: readonly Delivery[]): readonly Delivery[] {
  const met = new Set<string>()
  return list.filter(({ lane, refused }) => {
    if (refused !== null || met.has(lane)) return false
    met.add(lane)
    return true
  })
}

/** Whether its time has come; also where the clock was put back after a short wait had been set, which would last for hours otherwise. */
export function isDue({ due, set, since }: Pick<Delivery, 'due' | 'set' | 'since'>, now: Date): boolean {
  const [at, was] = [Date.parse(due), Date.parse(set ?? since)]
  return at <= now.getTime() || (was > now.getTime() + clockSlackMs && at - was <= longestDelayMs)
}

/** When the last of the short waits was set, of what stands first in its lane, or null: a clock that shows a time before it was put back. */
export function lastSet(list: readonly Delivery[]): number | null {
  const short = firstOfLanes(list).flatMap(({ due, set, since }) => {
    const was = Date.parse(set ?? since)
    return Date.parse(due) - was <= longestDelayMs ? [was] : []
  })
  return short.length > 0 ? Math.max(...short) : null
}

/** When there will be something to try: the earliest due time of what stands first in its lane, or null. */
export function nextDue(list: readonly Delivery[]): number | null {
  const first = firstOfLanes(list).map(({ due }) => Date.parse(due))
  return first.length > 0 ? Math.min(...first) : null
}

/**
 * The list after an attempt, or before what can't be undone of it. Waits grow by two with a jitter of a half (`dice` from 0 to 1), so that
 * what failed together does not come back together; what Slack asks to wait for counts as no attempt.
 */
export function settle(list: readonly Delivery[], id: string, outcome: Outcome, now: Date, dice: number): Delivery[] {
  if (outcome.kind === 'done') return list.filter(one => one.id !== id)
  return list.map(one => {
    if (one.id !== id) return one
    if (outcome.kind === 'begun') return { ...one, uncertain: true }
    if (outcome.kind === 'refused') return { ...one, refused: outcome.why }
    const set = now.toISOString()
    if (outcome.kind === 'later') return { ...one, set, due: at(now, outcome.ms), uncertain: outcome.uncertain ?? one.uncertain }
    const tries = one.tries + 1
    const { uncertain } = outcome
    const isOver = tries >= leastTries && now.getTime() - Date.parse(one.since) > horizonMs
    if (isOver) return { ...one, tries, uncertain, refused: 'no success within 72 hours' }
    const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** one.tries) * (0.75 + dice / 2)
    return { ...one, tries, uncertain, set, due: at(now, wait) }
  })
}

/** A delivery that was given up, to be tried from the beginning. It is as old as it was: an earlier attempt is looked for since then. */
export function resend(list: readonly Delivery[], id: string, now: Date): Delivery[] {
  const at = now.toISOString()
  return list.map(one => (one.id === id && one.refused !== null ? { ...one, refused: null, tries: 0, set: at, due: at } : one))
}

function at(now: Date, ms: number): string {
  return new Date(now.getTime() + ms).toISOString()
}
