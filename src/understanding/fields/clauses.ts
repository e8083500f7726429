import { isAmidHandling } from './amid-handling.js'
import type { Found } from './found.js'
import { eventAt } from './loss-reason.js'
import { leads, losses } from './loss-words.js'
import { isSubject } from './number-owner.js'
import type { Reading } from './reading.js'
import { endsSentence } from './sentences.js'
import { at, type Token } from './tokens.js'

/** Tokens `from` up to `to` between two marks. */
export interface Clause {
  readonly from: number
  readonly to: number
}

/** The clauses of all sentences that ask nothing, cut at marks and at the values that were read. */
export function clausesOf({ tokens, sentences }: Reading, taken: readonly Found[]): readonly Clause[] {
  const starts = new Map(taken.map(found => [found.from, found]))
  const clauses: Clause[] = []
  for (const { from, to, question } of sentences) {
    if (question) continue
    let start = from
    for (let index = from; index < to; ) {
      const found = starts.get(index)
      const isNumber = found && (/^\d+$/.test(found.value ?? '') || found.to - found.from < 3)
      // "Somebody stole my bag with invoice 12345678 in it" is one story.
      const past = found ? null : aside(from, index, to)
      const goesOn = isNumber && (eventAt(tokens, start, index) !== null || leadsOnBehind(tokens, start, found))
      const isAmid = isNumber && isAmidHandling(tokens, start, found)
      const joint = goesOn ? jointBefore(tokens, start, index) : null
      if (joint !== null) {
        clauses.push({ from: start, to: joint })
        index = start = found?.to ?? index + 1
      } else if (found && found.to > index && !goesOn && !isAmid) {
        clauses.push({ from: start, to: index })
        index = start = found.to
      } else if (found && found.to > index) index = found.to
      else if (past !== null) index = past
      else if (cuts(tokens, index)) {
        clauses.push({ from: start, to: index })
        index = start = index + 1
      } else index++
    }
    clauses.push({ from: start, to })
  }
  return clauses.filter(clause => clause.to > clause.from)

  /** A bracket that holds a name parts a loss from how it came: "we lost it (account: maple-ops) in our office move". */
  function aside(from: number, open: number, to: number): number | null {
    const number = starts.get(open + 1)
    if (number && at(tokens, open).word === '(' && at(tokens, number.to).word === ')' && isAmidHandling(tokens, from, number))
      return number.to + 1
    const end = asideEnd(tokens, open, to)
    const holdsName = end !== null && taken.some(found => found.from > open && found.from < end && !/^\d+$/.test(found.value ?? ''))
    return holdsName && losses.within(tokens, from, open) && eventAt(tokens, from, open) === null ? null : end
  }
}

/** Where "… and I lost 12345678" leads to the number of another invoice, whose loss the words in front don't tell; null where nothing does. */
function jointBefore(tokens: readonly Token[], start: number, number: number): number | null {
  for (let index = number - 1; index > start && index >= number - 5; index--) {
    const { word } = at(tokens, index)
    if (/^(?:and|but)$/.test(word)) {
      const isOther = losses.within(tokens, index + 1, number) || isSubject(tokens, { from: number, to: number + 1 })
      return isOther ? index : null
    }
  }
  return null
}

/** "We misplaced invoice 12345678 during the move": a loss in front of the value, and how behind it. */
function leadsOnBehind(tokens: readonly Token[], start: number, { from, to }: Found): boolean {
  const next = at(tokens, to).word === 'invoice' ? to + 1 : to
  return losses.within(tokens, start, from) && leads.has(at(tokens, next).word) && !/^(?:with|of|as|from|at)$/.test(at(tokens, next).word)
}

/** Behind "(well, shredded)" in the middle of a clause that goes on; null where none stands there. */
function asideEnd(tokens: readonly Token[], open: number, to: number): number | null {
  if (at(tokens, open).word !== '(') return null
  for (let index = open + 1; index < Math.min(to, open + 8); index++) {
    const next = at(tokens, index + 1)
    if (at(tokens, index).word === ')') return next.kind === 'word' && !next.capital ? index + 1 : null
  }
  return null
}

function cuts(tokens: readonly Token[], index: number): boolean {
  const { kind, word, spaced } = at(tokens, index)
  if (kind === 'break') return true
  return (
    kind === 'mark' &&
    !isTime(tokens, index) &&
    (/^\p{Extended_Pictographic}/u.test(word) ||
      /^[,;:()|、。!?=]$/.test(word) ||
      (/^[/—–-]$/.test(word) && spaced) ||
      (word === '.' && endsSentence(tokens, index)))
  )
}

/** The mark in "the 14:05 train". */
function isTime(tokens: readonly Token[], index: number): boolean {
  const [before, mark, after] = [at(tokens, index - 1), at(tokens, index), at(tokens, index + 1)]
  return mark.word === ':' && !mark.spaced && !after.spaced && /^\d{1,2}$/.test(before.word) && /^\d{2}/.test(after.word)
}

/** Where `from` up to `end` ends without marks and joining words. */
export function withoutTail(tokens: readonly Token[], from: number, end: number): number {
  let to = end
  while (
    to > from &&
    (at(tokens, to - 1).kind === 'mark' || at(tokens, to - 1).kind === 'break' || /^(?:and|but|so|or)$/.test(at(tokens, to - 1).word))
  )
    to--
  return beforeUnsaid(tokens, from, to)
}

/** In front of ", and it is an", whose rest was read as a value of its own: "It got lost in the move, and it is an ordinary one". */
function beforeUnsaid(tokens: readonly Token[], from: number, to: number): number {
  let index = to
  while (index > from && /^(?:it|it's|its|this|that|that's|which|is|was|an?|the|by|way)$/.test(at(tokens, index - 1).word)) index--
  const leads =
    index < to &&
    /^(?:it|it's|its|this|that|that's|which)$/.test(at(tokens, index).word) &&
    /^(?:is|was|it's|that's|an?|the)$/.test(at(tokens, to - 1).word)
  if (!leads || !/^(?:and|but|[,;—–-])$/.test(at(tokens, index - 1).word)) return to
  let end = index
  while (end > from && /^(?:and|but|[,;—–-])$/.test(at(tokens, end - 1).word)) end--
  return end
}
