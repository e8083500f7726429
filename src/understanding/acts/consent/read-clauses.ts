import { normalize } from '../../text/normalize.js'
import type { ReadClause } from './answers-other.js'
import { isAside } from './asides.js'
import { atReadBack } from './at-read-back.js'
import { type Beside, besideOf, clausesOf } from './clauses.js'
import { leadingPieces } from './consent.js'
import { namesAnother } from './learnt-yes.js'
import { isRemark } from './remarks.js'

/** The clauses of a message in plain words as they were read, without what was over before its yes and what is no more than an aside to it. */
export function readClauses(said: string): readonly ReadClause[] {
  return withoutAsides(withoutOver(clausesOf(said).map(readClause)))
}

/** A clause without the remark that is its rest: nothing depends on that. */
export function readClause(written: string): ReadClause {
  const clause = readWords(written)
  return clause.rest !== '' && isRemark(clause.rest) ? { ...clause, rest: '', isRemark: true } : clause
}

/** The words of consent that a clause begins with, and the rest. Only a yes may have one: "send it to my boss" says to do something else. */
function readWords(written: string): ReadClause {
  const clause = written.replace(pictures, ' ')
  const { pieces, rest } = leadingPieces(clause, atReadBack)
  const asks = /[?？]/.test(clause)
  if (goesOn.test(normalize(clause))) return { text: clause, pieces: new Set(['fair']), rest: '', isFull: false }
  if (!asks && (rest === '' || pieces.has('yes'))) {
    const whole = normalize(clause)
    const said = rest === '' ? whole : whole.slice(0, whole.length - rest.length)
    return { text: clause, pieces, rest, isFull: pieces.has('deed') || (pieces.has('yes') && ofTheData.test(said) && !ofOther.test(whole)) }
  }
  return { text: clause, pieces: new Set(pieces.has('fair') ? ['fair'] : []), rest: clause, isFull: false }
}

/** "It's correct that I lost it" speaks of that. */
const ofOther = /\b(?:right|correct|true|fine|good) that (?:i|you|we|they|it|the)\b/u
/** "All right" alone may only go on. */
const goesOn = /^all right(?: (?:then|now|so|well))*[\s\p{P}]*$/u

/** Those that say nothing; a tick is a yes. */
const pictures = /(?![✔✅☑👍👌🆗💯✓])\p{Extended_Pictographic}/gu

/** Said of data; a "yes" alone may be said of anything. */
const ofTheData =
  /\b(?:right|correct\w*|fine|good|ok|okay|order|accurate|perfect\w*|match\w*|confirm\w*|approve\w*|verified|spot on|bang on|dead on|set|there|exact\w*|same|identical|flawless|nailed|bingo|lgtm|richtig|korrekt|letter|money|all|everything|check\w* out|tall(?:y|ies))\b|正确|没错|没有错|冇错|无误|没毛病|没.{0,2}问题|都对|全对|对的|对头|确认|属实|一致|吻合|[一丝分毫].?不差|可以|一样/u

/**
 * Clauses without what was over when they went on: whoever wanted a moment or had a doubt, and then says in a sentence of its own that all is right, has
 * looked meanwhile.
 */
function withoutOver(clauses: readonly ReadClause[]): readonly ReadClause[] {
  const last = clauses.findLastIndex(
    ({ isFull, rest, pieces }) => rest === '' && ((isFull && pieces.has('yes')) || pieces.has('field') || pieces.has('looked')),
  )
  const end = clauses.slice(0, Math.max(0, last)).findLastIndex(({ text }) => /[.!…。！\n]\s*$/u.test(text))
  return clauses.map((clause, at) => (at <= end && over.has(besideOf(clause.rest)) ? { ...clause, rest: '' } : clause))
}

/** An aside is a remark beside a clause that says the data to be right, or what to do with them; beside a bare yes it may be what was meant. */
function withoutAsides(clauses: readonly ReadClause[]): readonly ReadClause[] {
  if (!clauses.some(({ isFull }) => isFull)) return clauses
  return clauses.map(clause =>
    clause.rest !== '' && isAside(clause.rest) && !namesAnother(clause.text)
      ? { ...clause, rest: '', isRemark: true, isAside: true }
      : clause,
  )
}

const over: ReadonlySet<Beside> = new Set(['delay', 'intent', 'doubt'])
