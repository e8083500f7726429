import type { Field, Form } from '../../forms/form.js'
import { takesSentence } from '../../forms/takes-sentence.js'
import { behindOthers } from '../several/behind-others.js'
import { withoutAll } from '../several/of-all.js'
import { isToldLast } from '../several/told-last.js'
import { companyFirst, standsFirst, standsLast } from './among-talk.js'
import { bareDigits } from './bare-digits.js'
import { numberSaid } from './bare-number.js'
import { beforeDenial, isDistinctive, isPicture, withoutTail } from './bare-tail.js'
import { interjections, leadIns, refusals, reports, sentenceWords, talking } from './bare-words.js'
import { hasClearHanForm, isLegalForm } from './company-words.js'
import { describedAnswer } from './described-spelling.js'
import { isEither, isFaint, isLikely } from './faint-turn.js'
import { choose } from './found.js'
import { isHanAndDigits } from './han-and-digits.js'
import { readRenamed, reportedInChinese } from './han-title.js'
import { hanAccount, keptUnder, signsInBy } from './kept-under.js'
import { findLabelled } from './labelled.js'
import { tellsHow } from './loss-reason.js'
import { wishes } from './loss-words.js'
import { givesNoReason } from './no-reason.js'
import { asksInChinese, givesEither, givesNothing } from './no-value.js'
import { findNumbers } from './numbers.js'
import { namesNobody, personNamed } from './own-name.js'
import { beforeParticulars } from './particulars.js'
import { praiseAt, praisesOnly } from './praised.js'
import { readQuoted } from './quoted.js'
import { type Reading, read } from './reading.js'
import { findReversed } from './reversed.js'
import { withoutSighs } from './sighed.js'
import { readSpokenMarks } from './spoken-marks.js'
import { lastTurn } from './takes-back.js'
import { asks, isCapitalised, tellsAnyway } from './tells-anyway.js'
import { tellsDoing } from './tells-doing.js'
import { at, between, type Phrases, type Token } from './tokens.js'
import { isWithEmployer } from './with-employer.js'

/** Longest bare name, in words: beyond it somebody is talking. */
const longestName = 14

const alone = new WeakMap<Field, Form>()

/** A form of this field only, made once: the labels of a form are prepared a form at a time. */
function formOf(field: Field): Form {
  const form = alone.get(field) ?? { confirm: false, fields: [field] }
  alone.set(field, form)
  return form
}

export function readBare(said: string, field: Field): string | null {
  const form = formOf(field)
  const name = field.name === 'account' || field.name === 'title'
  const text = name ? withoutAll(said, field) : said
  const own = behindOthers(text)
  if (own !== null && !takesSentence(field)) return readBare(own, field)
  const reading = read(text, form)
  const { tokens } = reading
  const labelled = readLabelled(reading, field, form)
  if (labelled !== null) return labelled
  let to = withoutTail(tokens, field)
  if (field.check.kind === 'digits') return bareDigits(reading, text, field, to)
  // "原名A，现名B" is read as behind a label.
  const renamed = field.name === 'title' && at(tokens, 0).kind === 'han' ? readRenamed(reading, to) : null
  if (renamed !== null) return renamed
  const around = field.name === 'account' ? hanAccount(text) : null
  if (around !== null) return around.account === null ? null : readBare(around.account, field)
  const owned = field.name === 'title' ? between(text, tokens, behindLeadIns(tokens, to, interjections), to) : ''
  const person = personNamed(owned)
  if (person !== null || namesNobody(owned)) return person
  const turn = name ? lastTurn(tokens) : null
  if (turn !== null) return readTurned(text, tokens, field, turn)
  const number = name ? numberSaid(tokens, 0, to) : null
  if (number?.isNamed) return field.name === 'account' ? null : between(text, tokens, number.index, number.index + 1)
  let from = behindLeadIns(tokens, to, name ? leadIns : interjections, field.name === 'title', text === text.toUpperCase())
  if (field.name === 'reason') ({ from, to } = withoutSighs(tokens, from, to))
  const kept = name ? keptUnder(tokens, from, field.name) : 0
  if (kept === null) return null
  from += kept
  if (field.name === 'title' && from > 0 && isWithEmployer(tokens, from)) from++
  if (kept > 0 && field.name === 'account' && from === to - 1 && signsInBy(at(tokens, from).word)) return null
  const quoted = readQuoted(reading, from)
  if (quoted && quoted.to >= to) return quoted.value
  const end = field.name === 'title' ? Math.min(beforeDenial(tokens, from, to), beforeParticulars(reading, from, to)) : to
  if (end < to) return readBare(text.slice(0, at(tokens, end - 1).end), field)
  const value = between(text, tokens, from, to).trim()
  // "lost=", "原因：" announce a value and give none.
  if (/^[:=]$/.test(at(tokens, tokens.length - 1).word)) return null
  if (from >= to || asks(tokens, from, to) || givesNothing(tokens, from, to, value) || (name && asksInChinese(value))) return null
  if (field.check.kind === 'one-of') return value
  if (field.name === 'title' && praisesOnly(tokens, from, to)) return null
  if (field.name === 'reason' && givesNoReason(tokens, from, to, value)) return null
  const refused = refusals.lengthAt(tokens, from) > 0
  if (!name) return refused && !tellsAnyway(tokens, from, to) ? null : value
  if (field.name === 'account' && isToldLast(text, tokens, to)) return between(text, tokens, to - 1, to)
  if (refused || givesEither(tokens, from, to)) return null
  const spoken = field.name === 'account' ? readSpokenMarks(tokens, from) : null
  if (spoken?.to === to) return spoken.value
  const described = field.name === 'account' ? describedAnswer(text, tokens, from, to) : null
  if (described !== null) return described
  // "it's maple-ops, we've been with you for years": what is made like an account is the answer, whatever is said behind it.
  if (field.name === 'account' && standsFirst(tokens, from, to)) return between(text, tokens, from, from + 1)
  if (field.name === 'account' && standsLast(tokens, to)) return between(text, tokens, to - 1, to)
  const company = field.name === 'title' ? companyFirst(reading, from, to) : null
  if (company !== null) return company
  if (isTalk(tokens, from, to) || tellsDoing(value)) return null
  if (field.name === 'title') return value
  // "maple-ops, Maple Ltd": the first is the account.
  if (/^[,/|]$/.test(at(tokens, from + 1).word) && isDistinctive(at(tokens, from))) return between(text, tokens, from, from + 1)
  return (to - from > 4 && !isHanAndDigits(value)) || value.includes(',') ? null : value
}

/** "maple-ops, sorry, maple-ops2": the value behind the turn, or the one in front where a faint word turns to what is hardly a value. */
function readTurned(text: string, tokens: readonly Token[], field: Field, turn: NonNullable<ReturnType<typeof lastTurn>>): string | null {
  if (turn.to >= tokens.length) return null
  const next = readBare(text.slice(at(tokens, turn.to).start), field)
  // Far from the beginning somebody talks, and is not naming one thing after another.
  if (turn.isDismissed || turn.from > longestName || !isFaint(tokens, turn.from, turn.to)) return next
  const old = readBare(text.slice(0, at(tokens, turn.from - 1).end), field)
  if (old !== null && next !== null && isEither(field, old, next)) return null
  return old !== null && (next === null || !isLikely(field, old, next)) ? old : next
}

/** What stands behind the field's own label, where the message has one. */
function readLabelled(reading: Reading, field: Field, form: Form): string | null {
  if (field.check.kind === 'digits') return choose(reading, findNumbers(reading, field, []))
  const labelled = findLabelled(reading, form)
  return choose(reading, [...labelled, ...findReversed(reading, form, labelled)])
}

/** Over "OK.", "sorry, I meant", "it's" and the like; of a title also over who says it: of accounts told-last.ts knows more. */
function behindLeadIns(tokens: readonly Token[], to: number, phrases: Phrases, mayBeReported = false, isShouted = false): number {
  let from = 0
  for (let step = 0; step < 12 && from < to; step++) {
    const reported = mayBeReported ? behindReport(tokens, from, to) : 0
    const length = Math.max(reported, phrases.lengthAt(tokens, from))
    const { word, kind, capital } = at(tokens, from)
    // "Right Price Ltd", "They Say Media": a capitalised word in front of another begins a name.
    const begins = (!isShouted && beginsName(tokens, from, length)) || (reported > 0 && capital && at(tokens, from + 1).capital)
    // "because of the move" is one.
    const goesOn = word === 'because' && at(tokens, from + 1).word === 'of'
    const praise = praiseAt(tokens, from, to)
    if (praise > 0) from += praise
    else if (length > 0 && from + length < to && !begins && !goesOn) from += length
    else if (
      kind === 'break' ||
      (kind === 'mark' && (/^[,.:;!…—–。！-]$/u.test(word) || (phrases === leadIns && isPicture(word) && from + 1 < to)))
    )
      from++
    else break
  }
  return from
}

/** "Right Price Ltd", "We Are Social Ltd", but not "We are Maple Ltd". */
function beginsName(tokens: readonly Token[], from: number, length: number): boolean {
  const words = tokens.slice(from, from + Math.max(2, length))
  return length > 0 && words.every(({ kind, capital, word }) => kind === 'word' && capital && (length > 1 || !word.includes("'")))
}

/** How many tokens "she says" takes in front of what is a title by itself: "they said tomorrow" gives none. */
function behindReport(tokens: readonly Token[], from: number, to: number): number {
  const said = tokens.slice(from, to).map(({ word, kind }) => (kind === 'han' ? word : ' '))
  const han = reportedInChinese.exec(said.join(''))?.[0].length ?? 0
  if (han > 0) return hasClearHanForm(said.slice(han).join('')) ? han : 0
  const length = reports.lengthAt(tokens, from)
  let next = from + length
  while (/^(?:it's|it|is|was|that's|the|our|its|:)$/.test(at(tokens, next).word)) next++
  const isTitle = at(tokens, next).capital || tokens.slice(next, to).some(({ word }) => isLegalForm(word) && word.length > 2)
  return isTitle ? length : 0
}

/** Small words of a sentence around a company's name: "no, it's Maple Ltd, we changed it". */
const states = /^(?:no|it's|it|is|isn't|was|wasn't|i|i'm|we|we're|our|my|you|your|that's|should|not|please|sorry|because)$/

/** Whether somebody talks, rather than naming something. */
function isTalk(tokens: readonly Token[], from: number, to: number): boolean {
  if (isCapitalised(tokens, from, to)) return false
  const words = tokens.slice(from, to)
  if (words.some(({ word }) => isLegalForm(word) && word.length > 2) && words.length <= longestName)
    return words.some(
      ({ word, capital }, index) =>
        word === ':' || (!capital && states.test(word)) || (word === 'i' && words[index + 1]?.capital === false),
    )
  if (words.some(({ word, capital }) => talking.has(word) && !capital)) return true
  if (words.length > 1 && words.some(({ word, kind }) => sentenceWords.has(word) || (kind === 'mark' && /^[:;!?>=…]$/.test(word))))
    return true
  // A ticket's reference.
  if (/^inv-[0-9a-z]{6}$/.test(at(tokens, from).word)) return true
  const first = at(tokens, from)
  return (
    wishes.within(tokens, from, to) ||
    tellsHow(tokens, from, to) ||
    (talking.has(first.word) && words.length > 1) ||
    words.filter(({ kind }) => kind === 'word').length > longestName
  )
}
