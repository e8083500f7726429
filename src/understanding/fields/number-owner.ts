import type { Field } from '../../forms/form.js'
import { carriers, connectors, corrections, fillers, hinges, negations } from './cues.js'
import type { DigitRun } from './digit-runs.js'
import type { Mention } from './labels.js'
import type { Reading } from './reading.js'
import { endsSentence } from './sentences.js'
import { takesBackWithin } from './takes-back.js'
import { at } from './tokens.js'

/** Longest way from a number to the label that owns it, in tokens. */
const longestWay = 9

/** How many other words may stand between a number and the label of something else. */
const mostUnknown = 2

/** Whose number it is: a label's (of this field or not), or nobody's. */
export interface Owner {
  readonly mention: Mention | null
  readonly from: number
}

/** Whose a number is, by the words behind it, in front of it, or (`last`) by the number in front that it goes on from. */
export function ownerOf(reading: Reading, run: DigitRun, field: Field, last: { run: DigitRun; owner: Owner } | null): Owner {
  const near = ownerBehind(reading, run, field) ?? (isSubject(reading.tokens, run) ? null : ownerBefore(reading, run, field))
  if (near) return near
  return last !== null && joins(reading, last.run.to, run.from) ? last.owner : { mention: null, from: run.from }
}

/** "… has the wrong address and 12345678 got lost": a number that begins a clause of its own has nothing from the one in front. */
export function isSubject(tokens: Reading['tokens'], { from, to }: Pick<DigitRun, 'from' | 'to'>): boolean {
  return /^(?:and|but|while|whereas)$/.test(at(tokens, from - 1).word) && verbs.test(at(tokens, to).word)
}

const verbs =
  /^(?:is|was|got|gets|has|had|went|never|disappeared|vanished|can't|cannot|couldn't|arrived|shows|needs|should|isn't|wasn't|hasn't|burnt|burned|fell)$/

/** "12345678 is our phone", "12345678 (order)", "12345678 is the invoice number". */
function ownerBehind({ tokens, mentionAt }: Reading, run: DigitRun, field: Field): Owner | null {
  let next = run.to
  const bracket = at(tokens, next).word === '('
  if (bracket) next++
  else {
    if (['is', 'was', 'being', 'as', '是', '为'].includes(at(tokens, next).word)) next++
    else if (!/^(?:the|our)$/.test(at(tokens, next).word)) return null
  }
  while (/^(?:my|our|the|also|your|a|an|their|only|just|not|vat|lost|我|们|的)$/.test(at(tokens, next).word)) next++
  const mention = mentionAt.get(next)
  // "12345678 was issued to …", "12345678 was paid" say nothing about whose it is.
  const named = bracket || mention?.field === field.name || /^(?:my|our|the|your|a|an|their|的|是)$/.test(at(tokens, next - 1).word)
  if (!mention || !named || (bracket && at(tokens, mention.to).word !== ')')) return null
  // "x is the invoice number and y is …", but not "x is the account: y".
  return /^(?:[:=#]|\d.*)$/.test(at(tokens, mention.to).word) ? null : { mention, from: run.from }
}

/** The nearest label in front, over small words only. "both" gives a number to every label in front. */
function ownerBefore(reading: Reading, run: DigitRun, field: Field): Owner | null {
  const { tokens, mentions } = reading
  let commas = 0
  let both = false
  let unknown = 0
  let isOver = false
  for (let index = run.from - 1; index >= run.from - longestWay - 1; index--) {
    const { word, kind } = at(tokens, index)
    const mention = mentionEndingAt(mentions, index + 1)
    if (mention) {
      // "The courier lost 12345678" and owns none.
      if (mention.field === null && loses.test(at(tokens, mention.to).word)) return null
      if (isOver && mention.field !== field.name && tellsBack(reading, mention)) return null
      // Over words that are not small only what is foreign is believed: "card ending in 12345678", but "acct onyx-1 12345678".
      if (unknown > 0 ? mention.field === null : !both || mention.field === field.name) return { mention, from: mention.from }
      if (unknown > 0) return null
      index = mention.from
      continue
    }
    if (word === 'both') both = true
    isOver ||= endsSentence(tokens, index)
    const place = placeBefore(tokens, index) || areaCodeBefore(tokens, index + 1)
    if (place > 0) {
      index -= place
      continue
    }
    if (word === ',' && ((both && ++commas === 1) || /^(?:which|that's|that|it's|it|should)$/.test(at(tokens, index + 1).word))) continue
    if (kind === 'break' && index === run.from - 1) continue
    if (fillers.has(word) || carriers.has(word) || isConnecting(reading, index)) continue
    if (kind !== 'word' || /^\d/.test(word) || ++unknown > mostUnknown) break
  }
  return both ? ownerInSentence(reading, run, field) : null
}

const loses = /^(?:lost|mislaid|misplaced|dropped|delivered|brought)$/

/** Whether a sentence tells of what was given before, "ah, that was the code.": the number behind it is another. "Tel. 51187720" only announces one. */
function tellsBack({ tokens, sentenceAt }: Reading, { from, to }: Mention): boolean {
  const sentence = sentenceAt[from]
  const said = tokens.slice(sentence?.from ?? from, from).concat(tokens.slice(to, sentence?.to ?? to))
  return (
    said.some(({ word }) => tellingBack.test(word)) && !/^(?:here|call|ring|text|reach|dial)$/.test(at(tokens, sentence?.from ?? from).word)
  )
}

const tellingBack =
  /^(?:that|that's|thats|this|those|it|it's|was|were|wrong|gave|sent|read|typed|took|copied|wrote|used|entered|put|mixed|confused|swapped|ah|aha|oh|oops|错|刚|那|才)$/

/** How many tokens stand in front of the bracket that ends an area code, in front of `index`: "(021) 5118-7720"; 0 where there is none. */
export function areaCodeBefore(tokens: Reading['tokens'], index: number): number {
  const isCode = at(tokens, index - 1).word === ')' && /^0?\d{2,3}$/.test(at(tokens, index - 2).word) && at(tokens, index - 3).word === '('
  return isCode ? 2 : 0
}

/** How many tokens stand in front of the last one of "beside the code", which only says where the number is; 0 where it is no such place. */
function placeBefore(tokens: Reading['tokens'], index: number): number {
  const article = /^(?:the|its|their)$/.test(at(tokens, index - 1).word) ? 1 : 0
  return /^(?:beside|behind|below|beneath|above|under)$/.test(at(tokens, index - 1 - article).word) && at(tokens, index).kind === 'word'
    ? 1 + article
    : 0
}

function ownerInSentence({ mentions, sentenceAt }: Reading, run: DigitRun, field: Field): Owner | null {
  const start = sentenceAt[run.from]?.from ?? run.from
  const mention = mentions.find(({ from, field: name }) => from >= start && from < run.from && name === field.name)
  return mention ? { mention, from: run.from } : null
}

export function isConnecting({ tokens }: Reading, index: number): boolean {
  const { word } = at(tokens, index)
  if (/^[:=#.("'“”([\-–—+|]$/.test(word) || word === '->' || word === '→') return true
  // A phrase may have begun in front: 应该是, "should be".
  return [connectors, negations, corrections, hinges].some(phrases =>
    [0, 1, 2, 3].some(back => phrases.lengthAt(tokens, index - back) > back),
  )
}

function mentionEndingAt(mentions: readonly Mention[], index: number): Mention | null {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.to ?? 0) < index) low = middle + 1
    else high = middle
  }
  const mention = mentions[low]
  return mention?.to === index ? mention : null
}

/** Longest turn between a number and the one that belongs to the same label, in tokens. */
const longestTurn = 16

/** "orders 12345678, 87654321 and 12344321"; "12345678, sorry, one digit off, 12345687"; "not 12345678 but 12345687" */
export function joins({ tokens, mentions }: Reading, from: number, to: number): boolean {
  if (to - from > longestTurn || mentions.some(mention => mention.from >= from && mention.to <= to)) return false
  if (corrections.within(tokens, from, to) || takesBackWithin(tokens, from, to)) return true
  for (let index = from; index < to; index++) {
    if (!/^(?:[,/、&]|and|or|和|还|是|或|者)$/.test(at(tokens, index).word) && hinges.lengthAt(tokens, index) === 0) return false
  }
  return true
}
