import type { Field } from '../../forms/form.js'
import { negations } from './cues.js'
import type { Found } from './found.js'
import { isKindAsked, isKindOfAnother } from './kind-asked.js'
import { Occupied } from './occupied.js'
import type { Reading } from './reading.js'
import { at, listed, Phrases, type Token } from './tokens.js'

/** The spellings of a value that are always meant as one, and those that need an invoice beside them ("special"). */
interface Spellings {
  readonly value: string
  readonly phrases: Phrases
}

const known = new WeakMap<Field, readonly Spellings[]>()

function spellingsOf(field: Field): readonly Spellings[] {
  const before = known.get(field)
  if (before) return before
  const values = field.check.kind === 'one-of' ? Object.entries(field.check.values) : []
  const spellings = values.map(([value, written]) => ({ value, phrases: new Phrases([value, ...written]) }))
  known.set(field, spellings)
  return spellings
}

const beside = new Set(listed('vat, invoice, invoices, fapiao, tax, one, ones, type, kind, copy, fapiaos, sort'))

/** The values of a one-of field that a message states: not asked, not denied, not as a word of a name that was read. */
export function findKinds(reading: Reading, field: Field, taken: readonly Found[]): readonly Found[] {
  const { tokens, sentenceAt } = reading
  const found: Found[] = []
  // "ordinary invoice 60012364" is a kind and a number.
  const occupied = new Occupied(
    tokens.length,
    taken.filter(({ value }) => !/^\d+$/.test(value ?? '0')),
  )
  for (const { value, phrases } of spellingsOf(field)) {
    for (let index = 0; index < tokens.length; index++) {
      const length = phrases.lengthAt(tokens, index)
      if (length === 0 || sentenceAt[index]?.question) continue
      const [from, to] = [index, index + length]
      if (occupied.overlaps(from, to) || !isMeant(reading, field, from, to) || isAny(tokens, from) || isAskedAbout(tokens, from, to))
        continue
      found.push({ field: field.name, value, from, to, weight: 2, negated: isDenied(tokens, from, to) })
      index = to - 1
    }
  }
  return found
}

/** One common word is a value only beside an invoice, behind its label, or alone between marks. */
function isMeant({ tokens, mentions }: Reading, field: Field, from: number, to: number): boolean {
  if (at(tokens, from).kind === 'han') return true
  const [before, after] = [at(tokens, from - 1), at(tokens, to)]
  if ([0, 1].some(ahead => beside.has(at(tokens, to + ahead).word)) || beside.has(before.word) || to - from > 1)
    return !isName(tokens, from, to)
  if (mentions.some(mention => mention.field === field.name && mention.to <= from && from - mention.to <= 3)) return true
  const edges = [before, after].every(
    ({ kind, word }) =>
      (kind !== 'word' && kind !== 'han') || /^(?:i|please|probably|maybe|just|it's|the|by|btw|though|thanks|both|all)$/.test(word),
  )
  // "Ours is ordinary, number …"
  const isOfThose =
    /^(?:is|are|was|were)$/.test(before.word) && /^(?:ours|mine|it|this|one|both|all|they|these|those)$/.test(at(tokens, from - 2).word)
  const ours = isOfThose && after.kind !== 'word' && !isDoubted(tokens, from)
  return (edges && !(/^(?:both|all)$/.test(before.word) && isDoubted(tokens, from))) || ours
}

/** "Not all are special", "I wish they were special". */
function isDoubted(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(Math.max(0, from - longestAny), from)
    .some(({ word }) => /^(?:not|neither|wish|if|whether|unless|hope)$|n't$/.test(word))
}

/** In tokens, from "when" to the kind in "whenever you mail us a". */
const longestAny = 8

/** "When you mail a normal invoice to us, who pays?" speaks of any invoice, and not of the one that was lost. */
function isAny(tokens: readonly Token[], from: number): boolean {
  const said = tokens.slice(Math.max(0, from - longestAny), from).map(({ word }) => word)
  return anyMailed.test(said.join(' '))
}

const anyMailed =
  /\b(?:when|whenever|how|how long|each time|every time|once|the way) (?:(?:do|does|will|would|can) )?(?:you|they|kingsoft(?: cloud)?)(?: \w+){0,2} (?:mail|send|post|ship|deliver|issue|dispatch)(?: (?:out|off|over))?(?: (?:us|me|customers|people))?(?: (?:a|an|any|new|your)){0,2}$/

/** "48213377, can you tell me if it's a special one?" does not know which it is. */
function isAskedAbout(tokens: readonly Token[], from: number, to: number): boolean {
  const isOfAnother = isKindOfAnother(said(tokens, from - longestHow, from), said(tokens, to, to + longestHow))
  return isOfAnother || isKindAsked(said(tokens, from - longestAny, from), said(tokens, to, to + 2))
}

/** In tokens, each a character in Chinese: from 如何 to the kind in 如何申请上个月的专票. */
const longestHow = 14

function said(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), to)
    .map(({ word, kind }) => (kind === 'han' ? word : ` ${word} `))
    .join('')
    .replace(/\s+/gu, ' ')
}

/** "Special Tax Advisers Ltd": a capital inside a run of capitals is a name's. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, after] = [at(tokens, from), at(tokens, to)]
  const shouted = /^(?:vat|invoice|fapiao|tax)$/.test(after.word)
  return first.capital && at(tokens, from - 1).capital && after.capital && !shouted
}

/** "not a special one", "isn't special", and "ordinary, not special". */
function isDenied(tokens: readonly Token[], from: number, to: number): boolean {
  let start = from
  while (/^(?:a|an|the|vat|是|一|张)$/.test(at(tokens, start - 1).word)) start--
  const denied = [from, start].some(end => [1, 2, 3].some(length => end >= length && negations.lengthAt(tokens, end - length) === length))
  const choice = /^(?:or|还|或)$/
  if (isKept(tokens, to) || isHad(tokens, start)) return true
  if (at(tokens, from - 1).word === '是' && choice.test(at(tokens, from - 2).word)) return true
  return denied || choice.test(at(tokens, from - 1).word) || choice.test(at(tokens, to).word) || choice.test(at(tokens, to + 1).word)
}

const stillThere = new Phrases(
  `没丢, 没有丢, 没事, 还在, 找到了, 不用管, 不用补, 不需要, is fine, is here, is safe, is still here, isn't lost, wasn't lost, is not lost, was not lost, we have, i have, we still have, i still have, turned up, has turned up, was found`,
)

/** "The ordinary one turned up", "普通发票那张没丢": it is not the one that is wanted. */
function isKept(tokens: readonly Token[], to: number): boolean {
  for (let index = to; index < to + 5; index++) {
    const length = stillThere.lengthAt(tokens, index)
    if (length > 0) return !goesOnWithDeed(tokens, index, length)
    if (!/^(?:invoice|invoices|one|vat|发|票|那|这|张|都)$/.test(at(tokens, index).word)) return false
  }
  return false
}

/** "(the special invoice) we have lost", "I still have to deduct": "have" only helps another verb. */
function goesOnWithDeed(tokens: readonly Token[], from: number, length: number): boolean {
  if (at(tokens, from + length - 1).word !== 'have') return false
  let next = from + length
  while (/ly$|^(?:just|now|since|also|both|all|only|never|not|already|yet|somehow)$/.test(at(tokens, next).word)) next++
  const { word } = at(tokens, next)
  const isNegated = tokens.slice(from + length, next).some(token => /^(?:never|not)$/.test(token.word))
  return (
    isNegated ||
    /..ed$|..en$|^(?:lost|to|been|had|put|mislaid|torn|burnt|thrown|made|left|sent|paid|got|let|shredded|spilt|gone)$/.test(word)
  )
}

/** "I have the ordinary one": in front of it. "I have lost the special one" and "we have a special invoice that burned" tell of the lost one. */
function isHad(tokens: readonly Token[], from: number): boolean {
  const has = /^(?:the|our|my)$/.test(at(tokens, from).word) ? from : from - 1
  return /^(?:the|our|my)$/.test(at(tokens, has).word) && /^(?:i|we)$/.test(at(tokens, has - 2).word) && at(tokens, has - 1).word === 'have'
}
