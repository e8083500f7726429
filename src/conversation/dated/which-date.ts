import type { EntryRef } from '../../understanding/heard.js'
import type { Phrases } from '../phrases.js'
import { isPressed } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { isOfStatement } from './of-statement.js'
import { type Period, periodIn } from './period.js'
import { dayAfter, dayOf, versionsFor, versionsOf } from './versions.js'
import type { WhichDate } from './which-date-offer.js'

/** The time of their statement or invoice, where the customer's words name it. */
export function periodTold({ message, now }: Scene, words = message.text): Period | null {
  return periodIn(message.text, dayOf(now), isOfStatement) ?? periodIn(words, dayOf(now), isOfStatement)
}

/** Whether it must be known which statement or invoice is meant: there are wordings that differ, and no time is told that settles it. */
export function needsDate({ knowledge, now }: Scene, { entry }: EntryRef, period: Period | null): boolean {
  const known = knowledge.entries.get(entry)
  return known !== undefined && versionsFor(versionsOf(known, now), period).length > 1
}

/** Asks which time the statement or invoice is of: the answers to these entries differ by that. */
export function askWhichDate(said: Step, scene: Scene, refs: readonly EntryRef[], words: string): Step {
  const { phrases } = scene
  const spans = spansOf(scene, refs)
  const offer: WhichDate = { kind: 'which-date', words, refs: refs.map(({ entry, side }) => ({ entry, side })), spans: [...spans] }
  const choices = [...spans.map(span => ({ label: labelOf(span, phrases) })), { label: phrases.dontKnowDate }]
  return {
    ...said,
    conversation: { ...said.conversation, offer },
    replies: [...said.replies, { kind: 'text', text: phrases.whichDate, choices }],
  }
}

/** The stretches of time in each of which every one of the entries has one wording. */
function spansOf({ knowledge, now }: Scene, refs: readonly EntryRef[]): WhichDate['spans'] {
  const versions = refs.flatMap(({ entry }) => {
    const known = knowledge.entries.get(entry)
    return known ? versionsOf(known, now) : []
  })
  const ends = [...new Set(versions.flatMap(({ until }) => (until === null || until >= dayOf(now) ? [] : [until])))].sort()
  return [...ends, null].map((until, at) => {
    const before = ends[at - 1]
    return { from: before === undefined ? null : dayAfter(before), until }
  })
}

export function labelOf({ from, until }: WhichDate['spans'][number], phrases: Phrases): string {
  if (until === null) return from === null ? phrases.anyDay : phrases.sinceDay(from)
  return from === null ? phrases.untilDay(until) : phrases.betweenDays(from, until)
}

/** What a message tells of the time that was asked for: one of the stretches, or that it is not known; null where it is about something else. */
export function dateChosen(scene: Scene, { spans, refs }: WhichDate): Period | 'unknown' | null {
  const { heard, message, now, phrases, pressed } = scene
  const at = spans.findIndex((span, number) => isPressed(scene, labelOf(span, phrases)) || pressed === String(number + 1))
  const chosen = spans[at]
  if (chosen) return { from: chosen.from ?? chosen.until ?? dayOf(now), until: chosen.until ?? chosen.from ?? dayOf(now) }
  const { command } = heard
  const isLast = isPressed(scene, phrases.dontKnowDate) || pressed === String(spans.length + 1)
  if (isLast || command === 'dont-know' || command === 'none-of-these' || command === 'wont-say') return 'unknown'
  const period = periodIn(message.text, dayOf(now))
  return period && refs.some(ref => !needsDate(scene, ref, period)) ? period : null
}
