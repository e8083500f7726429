import { check } from '../../forms/checks.js'
import type { Field } from '../../forms/form.js'
import { saysFound } from '../several/only-lost.js'
import { withoutAmid } from './amid-handling.js'
import { afterBecause } from './because.js'
import { type Clause, clausesOf, withoutTail } from './clauses.js'
import { corrections } from './cues.js'
import type { Found } from './found.js'
import { tellsHarm } from './harm.js'
import { eventAt, setsInChinese, tellsHow } from './loss-reason.js'
import { hanWishes, wishes } from './loss-words.js'
import { isNotTold } from './not-told.js'
import { isStrangers } from './ours.js'
import { onlySeeks } from './puts-off.js'
import type { Reading } from './reading.js'
import { withoutSighs } from './sighed.js'
import { tellsStory } from './story.js'
import { knowsNothing, leaves, tellsStrayed } from './strayed.js'
import { at, type Token } from './tokens.js'
import { tellsBehind } from './told-behind.js'

/** Clauses of a message that are looked at: a page of telling has a hundred, and only what is no telling has more. */
const mostClauses = 150

/** How an invoice was lost, where the customer tells it in a sentence of their own instead of behind a label. */
export function findReason(reading: Reading, field: Field, taken: readonly Found[]): Found | null {
  const { tokens } = reading
  const given = afterBecause(reading, taken)
  if (given) return asFound(reading, field, given, taken)
  const clauses = clausesOf(reading, taken).slice(0, mostClauses)
  const all = clauses.map(clause => withoutWishes(tokens, clause))
  // What surely tells comes first, wherever it stands.
  for (const tells of [tellsHow, tellsStrayed, tellsStory, tellsHarm, tellsAfterLoss]) {
    let last: Clause | null = null
    for (const [index, told] of all.entries()) {
      if (
        !told ||
        !tells(tokens, told.from, told.to, inFrontOf(tokens, clauses, index)?.from ?? null) ||
        isOthers(tokens, told) ||
        isNotTold(tokens, told.from, told.to)
      )
        continue
      if (isFound(reading, told) || onlySeeks(tokens, told.from, told.to)) continue
      // Of two stories the later one counts where it takes the first one back.
      if (last === null || corrections.within(tokens, last.to, told.from)) last = grown(tokens, clauses, index, told)
    }
    if (last) return asFound(reading, field, last, taken)
  }
  return null

  function tellsAfterLoss(_: unknown, from: number, to: number): boolean {
    return tellsBehind(reading, from, to)
  }
}

/** The clause that ends at the comma in front of another one. */
function inFrontOf(tokens: readonly Token[], clauses: readonly Clause[], index: number): Clause | null {
  const before = clauses[index - 1]
  return before !== undefined && before.to + 1 === clauses[index]?.from && at(tokens, before.to).word === ',' ? before : null
}

function asFound({ text, tokens }: Reading, field: Field, { from, to }: Clause, taken: readonly Found[]): Found | null {
  const passed = check(field, withoutAmid(text, tokens, { from, to }, taken))
  return passed.kind === 'ok' ? { field: field.name, value: passed.value, from, to, weight: 1, negated: false } : null
}

const opening =
  /^(?:and|but|so|because|since|then|however|that|which|well|actually|sadly|unfortunately|apparently|somehow|as|ok|okay|yes|no|因|为|由|于|是|的|所|以)$/

/** A clause without what is asked for in it and without the words that only join it; null where it only asks. */
function withoutWishes(tokens: readonly Token[], clause: Clause): Clause | null {
  let { from, to } = clause
  const event = eventAt(tokens, from, to)
  const wish = wishes.firstWithin(tokens, from, to)
  const and = wish === null ? null : lastAnd(tokens, from, wish)
  if (wish !== null && event !== null && wish < event) {
    from = lastJoint(tokens, from, event) ?? event
  } else if (wish !== null && event !== null) {
    let end = wish
    while (end > event + 1 && !/^(?:and|so|but|hence|therefore)$/.test(at(tokens, end).word)) end--
    to = end > event + 1 ? end : wish
  } else if (and !== null) {
    // "during the stocktake and need a copy"
    to = and
  } else if (event === null && wishesInChinese(foldedText(tokens, from, to))) return null
  // "(a special) one and it burned"
  if (/^(?:one|invoice)$/.test(at(tokens, from).word) && /^(?:and|that|which)$/.test(at(tokens, from + 1).word)) from++
  while (from < to && (opening.test(at(tokens, from).word) || at(tokens, from).kind === 'mark' || isSame(tokens, from))) from++
  const told = withoutSighs(tokens, from, withoutTail(tokens, from, to))
  return told.to > told.from ? told : null
}

/** "It (is) the same but stolen": up to here as with another invoice. */
function isSame(tokens: readonly Token[], index: number): boolean {
  const { word } = at(tokens, index)
  return word === 'same' || (/^(?:it|it's|is|the)$/.test(word) && isSame(tokens, index + 1))
}

/** "Our neighbour's invoice was lost by the courier": what befell somebody else's. */
function isOthers(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let index = from; index < Math.min(to, from + 4); index++)
    if (/^(?:invoices?|fapiaos?|paper|papers|发)$/.test(at(tokens, index).word) && isStrangers(tokens, index)) return true
  return false
}

/** "Found it! It was stuck to the printer": where it was, and not how it was lost. */
function isFound({ tokens, sentenceAt }: Reading, { from }: Clause): boolean {
  const own = sentenceAt[from]
  let before = (own?.from ?? from) - 1
  while (before > 0 && at(tokens, before).kind === 'mark' && sentenceAt[before]?.from === before) before--
  const last = sentenceAt[before]
  return (
    last !== undefined &&
    /^(?:it|they)$/.test(at(tokens, own?.from ?? from).word) &&
    last.to - last.from < 8 &&
    saysFound(tokens, last.from, last.to)
  )
}

function wishesInChinese(folded: string): boolean {
  return hanWishes.some(word => folded.includes(word))
}

function foldedText(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join('')
}

function lastAnd(tokens: readonly Token[], from: number, to: number): number | null {
  for (let index = to; index > from; index--) if (/^(?:and|so|but)$/.test(at(tokens, index).word)) return index
  return null
}

function lastJoint(tokens: readonly Token[], from: number, to: number): number | null {
  for (let index = to - 1; index >= from; index--)
    if (/^(?:because|since|as|that|which|after|when|and|but|so|where)$/.test(at(tokens, index).word)) return index
  return null
}

/** With the clauses next to it that tell on: "the envelope was opened, and somebody took it". */
function grown(tokens: readonly Token[], clauses: readonly Clause[], index: number, told: Clause): Clause {
  let { from, to } = told
  const before = inFrontOf(tokens, clauses, index)
  if (before && !wishes.within(tokens, before.from, before.to)) {
    const opens = /^(?:when|while|during|after|as|in|on)$/.test(at(tokens, before.from).word)
    const strays = leaves(tokens, before.from, before.to) && tellsStrayed(tokens, from, to, before.from)
    if (opens || strays || tellsStory(tokens, before.from, before.to) || setsInChinese(tokens, before.from, before.to)) from = before.from
  }
  for (const clause of clauses.slice(index + 1)) {
    const joint = at(tokens, clause.from).word
    const adjoins = clause.from <= to + 2 && at(tokens, clause.from - 1).word === ','
    const tellsOn = /^(?:they|he|she|it|someone|somebody)$/.test(joint) && tellsHarm(tokens, clause.from, clause.to)
    const goesOn =
      tellsOn ||
      /^(?:and|so|then|which|where|who|when|because|after|while|but)$/.test(joint) ||
      tellsHow(tokens, clause.from, clause.to) ||
      tellsStrayed(tokens, clause.from, clause.to) ||
      (knowsNothing(tokens, clause.from, clause.to) && tellsStrayed(tokens, from, to))
    if (!adjoins || !goesOn || wishes.within(tokens, clause.from, clause.to)) break
    to = withoutSighs(tokens, from, withoutTail(tokens, from, clause.to)).to
  }
  return { from, to }
}
