import { beginsPart, hasClearHanForm, isClearForm, isFinalForm, isLegalForm, isTail, longFormAt } from './company-words.js'
import { noValues } from './cues.js'
import { readHanTitle } from './han-title.js'
import { asksToWait } from './puts-off.js'
import { readQuoted } from './quoted.js'
import type { Connection, Reading, Span } from './reading.js'
import { endsSentence } from './sentences.js'
import { at, between, listed, type Token } from './tokens.js'

/** Longest name, in tokens. */
const longest = 40

export const linking = new Set(
  listed(
    'and, of, the, i, og, for, für, fuer, zu, zur, zum, im, am, per, con, pour, à, des, de, la, le, du, van, von, der, den, y, e, da, do, di, et, und, és, oraz, och, ja, ve, &, +, in, at, on, to, by',
  ),
)

/** Words that a name in small letters does not go on with. */
const stops = new Set(
  listed(`is, was, were, are, be, got, has, had, have, went, will, would, should, can, could, please, pls, thanks, which, that, who, where, because, since, but, so, it, its, it's, we, i,
    our, my, they, he, she, you, me, us, not, no, sorry, wait, rather, if, when, while, need, want, wants, lost, and, as, any, with, thank, now, already, before, isn't, wasn't, also, then,
    from, instead, anymore, actually, into, until, or, reads, says, stolen, oops`),
)

/**
 * The name that stands at a token. In mixed writing it goes on while words are capitalised, in small letters until a word that
 * no name goes on with; commas, "&", quotes and brackets that belong to it stay inside.
 */
export function readTitle(reading: Reading, index: number, by: Connection['by'], apart = true): Span | null {
  const { tokens } = reading
  const quoted = readQuoted(reading, index)
  if (quoted) return withRest(reading, quoted, by)
  const first = at(tokens, index)
  // "the title stays Delta Ltd"
  if (by !== 'mark' && /^[a-z]+s$/.test(first.word) && !first.capital && at(tokens, index + 1).capital)
    return readTitle(reading, index + 1, by, apart)
  if (first.kind === 'han') return readHanTitle(reading, index, by)
  if (first.kind !== 'word' || asksToWait(tokens, index)) return null
  const small = !first.capital
  if (noValues.has(first.word) && (small || !(at(tokens, index + 1).capital || /^[&+]$/.test(at(tokens, index + 1).word)))) return null
  if (/^[\d.-]{6,}$/.test(first.word) || first.word.includes('@')) return null
  let end = index
  for (let next = index; next < index + longest; ) {
    const step = stepInto(reading, index, next, small || by === 'mark')
    if (step === 0) break
    next += step
    end = next
    // A full stop that ends the sentence belongs to "Ltd.", and nothing comes behind it.
    if (endsSentence(tokens, next - 1)) break
  }
  // A name in small letters and without a label's mark or a legal form behind it could be anything.
  const hasForm = tokens.slice(index, end).some(({ word }) => isClearForm(word))
  // "Company Limited" is the end of a name, and none.
  if (tokens.slice(index, end).every(({ word, kind }) => kind === 'mark' || isLegalForm(word))) return null
  if (end === index || (small && by !== 'mark' && !hasForm && !(apart && plausibleSmall(reading, index, end, by)))) return null
  return trimmed(reading, index, end)
}

/** A name may go on behind its first word in quotes, and then has them: '"Polar" Shipping Ltd', “星河”餐饮管理有限公司. */
function withRest(reading: Reading, quoted: Span, by: Connection['by']): Span {
  const { text, tokens, mentionAt } = reading
  const { kind, capital, spaced } = at(tokens, quoted.to)
  const goesOn = (kind === 'word' && capital) || (kind === 'han' && !spaced)
  const isWhole = tokens.slice(quoted.from, quoted.to).some(({ word }) => isClearForm(word)) || hasClearHanForm(quoted.value)
  const rest = goesOn && !isWhole && !mentionAt.has(quoted.to) ? readTitle(reading, quoted.to, by) : null
  return rest ? { ...rest, from: quoted.from, value: between(text, tokens, quoted.from, rest.to) } : quoted
}

/** How many tokens from `next` on belong to the name that began at `start`; 0 ends it. */
function stepInto(reading: Reading, start: number, next: number, loose: boolean): number {
  const { tokens, mentionAt } = reading
  const token = at(tokens, next)
  const after = at(tokens, next + 1)
  const form = next > start ? longFormAt(tokens, next) : 0
  if (form > 0) return form
  if (token.kind === 'break' || /^\d{6,}$/.test(token.word)) return 0
  if (token.kind === 'mark') {
    if (token.word === '.') return endsSentence(tokens, next) ? (isLegalForm(at(tokens, next - 1).word) ? 1 : 0) : token.spaced ? 0 : 1
    if (token.word === ',') return isLegalForm(after.word) || tailFollows(reading, next) || listOfNames(reading, next) ? 1 : 0
    if (token.word === '(') return bracketLength(reading, next)
    if (token.word === '<') return inAngles(reading, next)
    if (/^[-–—]$/.test(token.word) && token.spaced && loose && dashGoesOn(reading, next)) return 1
    if (token.word === '/' || token.word === '-' || token.word === "'" || token.word === '’') return !token.spaced && !after.spaced ? 1 : 0
    return /^[&+·]$/.test(token.word) && !(mentionAt.has(next + 1) && stopsName(reading, next + 1)) ? 1 : 0
  }
  if (next > start && mentionAt.has(next) && stopsName(reading, next)) return 0
  const before = at(tokens, next - 1).word === '.' ? at(tokens, next - 2) : at(tokens, next - 1)
  if (next > start && isFinalForm(before.word) && !isLegalForm(token.word) && !tailFollows(reading, next - 1)) return 0
  if (token.kind === 'han' || token.capital || isLegalForm(token.word) || next === start) return 1
  if (/^\d/.test(token.word)) return token.word.length < 6 && !mentionAt.has(next - 1) ? 1 : 0
  if (linking.has(token.word) && after.capital && !(mentionAt.has(next + 1) && stopsName(reading, next + 1))) return 1
  if (stops.has(token.word) || noSmall(token.word, next, start)) return 0
  return loose || formAhead(reading, next) ? 1 : 0
}

function noSmall(word: string, next: number, start: number): boolean {
  return next - start > 8 && !isLegalForm(word)
}

/** Whether a label inside a run of words begins the next value, rather than being a word of this name. */
function stopsName({ text, tokens, mentionAt }: Reading, index: number): boolean {
  const mention = mentionAt.get(index)
  if (!mention) return false
  const [before, label, after] = [at(tokens, index - 1), at(tokens, index), at(tokens, mention.to)]
  if (/^(?:[:=#]|is|no)$/.test(after.word) || /^\d/.test(after.word)) return true
  if (label.kind === 'han') return label.spaced || before.kind === 'mark'
  if (before.kind !== 'word' && before.word !== '&') return true
  if (isLegalForm(label.word) && mention.to - index === 1) return false
  // Where everything is in capitals they tell nothing.
  if (isShouted(text, label) && isShouted(text, after)) return true
  return !label.capital || (!after.capital && !isLegalForm(after.word) && after.kind === 'word' && !linking.has(after.word))
}

function isShouted(text: string, { start, end, kind }: Token): boolean {
  const written = text.slice(start, end)
  return kind === 'word' && written.length > 1 && written === written.toUpperCase()
}

/** A comma belongs to the name where the whole line is one: "Pan, Reyes & Partners (Law Firm)". */
function listOfNames(reading: Reading, comma: number): boolean {
  const { tokens, mentionAt } = reading
  let joined = false
  for (let index = comma + 1; index < comma + longest; index++) {
    const { kind, word, capital } = at(tokens, index)
    if (kind === 'break' || /^[;|]$/.test(word) || endsSentence(tokens, index)) return joined
    if (/^[&+]$/.test(word) || isClearForm(word) || (word === 'and' && isLegalForm(at(tokens, index + 1).word))) joined = true
    if (mentionAt.has(index) && stopsName(reading, index)) return joined && word !== 'no' && at(tokens, index - 1).word === ','
    if (kind === 'word' ? !capital && !linking.has(word) && !isLegalForm(word) : !/^[,&+().']$/.test(word)) return false
  }
  return false
}

/** "Studio Flint - Stage & Light": capitalised words up to the end of the line, none of them a label. */
function dashGoesOn({ tokens, mentionAt }: Reading, dash: number): boolean {
  for (let index = dash + 1; index < dash + 7; index++) {
    const { kind, capital, word } = at(tokens, index)
    if (kind === 'break') return index > dash + 1
    if (mentionAt.has(index) || !(capital || linking.has(word))) return false
  }
  return false
}

/** Whether capitalised words behind a comma end as part of a company does: "…, Harbour Branch". */
function tailFollows({ tokens, mentionAt }: Reading, comma: number): boolean {
  if (at(tokens, comma + 1).capital && beginsPart(at(tokens, comma + 1).word)) return true
  for (let index = comma + 1; index < comma + 5; index++) {
    const { kind, capital, word } = at(tokens, index)
    if (kind !== 'word' || !capital || mentionAt.has(index)) return false
    if (isTail(word)) return !at(tokens, index + 1).capital || endsSentence(tokens, index + 1)
  }
  return false
}

/** The length of "(…)" where it is part of a name: "(Shanghai)", "(Law Firm)", but not "(that is our parent)". */
function bracketLength({ tokens }: Reading, open: number): number {
  const first = at(tokens, open + 1)
  // "… Co., Ltd.（南京宇泰贸易有限公司）" says it in two languages.
  const end = open + (first.kind === 'han' ? 30 : 10)
  for (let index = open + 2; index < end; index++) {
    // "(Account: maple-ops)" is a label with its value.
    if (/^[:=]$/.test(at(tokens, index).word)) return 0
    if (at(tokens, index).word !== ')') continue
    // "(formerly Falcon Data) Inc."
    const inside = first.capital || first.kind === 'han' || isLegalForm(first.word) || isLegalForm(at(tokens, index + 1).word)
    return inside || /^(?:private|sole|natural)$/.test(first.word) ? index + 1 - open : 0
  }
  return 0
}

/** "R<D Labs", "Tom & Jerry <Shanghai> Trading": a mark inside a name, or around a capitalised part of it. */
function inAngles({ tokens }: Reading, open: number): number {
  const [first, second, close] = [at(tokens, open + 1), at(tokens, open + 2), at(tokens, open + 3)]
  if (second.word === '>' && (first.capital || first.kind === 'han')) return 3
  if (close.word === '>' && first.capital && second.capital) return 4
  return !at(tokens, open).spaced && !first.spaced && first.capital ? 1 : 0
}

/** Whether plain words lead to a legal form within this clause: "Greenleaf organic foods co ltd". */
function formAhead({ tokens }: Reading, from: number): boolean {
  for (let index = from; index < from + 6; index++) {
    const { kind, word } = at(tokens, index)
    if (kind !== 'word' || stops.has(word)) return false
    if (isClearForm(word)) return true
  }
  return false
}

function plausibleSmall({ tokens, mentions }: Reading, from: number, to: number, by: Connection['by']): boolean {
  if (tokens.slice(from, to).some(({ word }) => noValues.has(word) || /(?:ed|ing)$/.test(word))) return false
  if (by === 'nothing') return to - from > 1 && mentions.filter(({ field }) => field !== null).length > 2
  return to - from > 1
}

function trimmed({ text, tokens }: Reading, from: number, end: number): Span {
  let to = end
  while (to > from && at(tokens, to - 1).kind === 'word' && linking.has(at(tokens, to - 1).word)) to--
  return { from, to, value: between(text, tokens, from, to) }
}
