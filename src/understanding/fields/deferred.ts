import { check } from '../../forms/checks.js'
import type { Field } from '../../forms/form.js'
import { isRole } from './account.js'
import { isMadeUp } from './among-talk.js'
import { negations } from './cues.js'
import type { Found } from './found.js'
import type { Mention } from './labels.js'
import { Occupied } from './occupied.js'
import { type Reading, standsAsked } from './reading.js'
import { at, between, Phrases, type Token } from './tokens.js'

/** What leads to a value that was put off: "our e-mail: …", "it's …", "so …", or nothing but a mark or the start of a sentence. */
const leads =
  /^(?:is|are|be|it's|its|that's|so|under|as|use|named|called|mean|meant|believe|think|say|namely|the|[:：=("“'‘,.，。]|是|为|叫|用|即|的)$/

/** What says of one of several that it is the one: "the invoice belongs to maple-prod". */
const belongs = new Phrases(
  'belongs to, belong to, belonged to, belongs under, is under, was under, is on, was on, is for, take, use, please use, the right one is, the one on this invoice is, the one on the invoice is, the one for this invoice is, the one for the invoice is, the one concerned is, the one in question is, the invoice is on, the invoice is under, 这张发票用的是, 这张发票是, 发票用的是, 发票上的是, 这张用的是, 这次用的是, i mean, i meant, 属于, 归',
)

/**
 * An account that its label announces and another clause gives: "Account: none of your business! Just kidding, it's maple-ops". Only where
 * no other account was read, by a word that is made like one and is the only such word, or the one that the invoice belongs to.
 */
export function findDeferred(reading: Reading, field: Field, taken: readonly Found[]): Found | null {
  const { text, tokens, mentions, sentenceAt } = reading
  const label = mentions.find(mention => mention.field === field.name && mention.specific && !mention.past && !isRole(tokens, mention.to))
  if (!label || taken.some(({ field: name, negated }) => name === field.name && !negated)) return null
  const occupied = new Occupied(tokens.length, taken)
  const candidates = tokens.flatMap((token, index): Candidate[] => {
    if (index < label.to || occupied.overlaps(index, index + 1) || sentenceAt[index]?.question) return []
    if (!isMadeUp(token.word) && !/^[a-z]{4,}\d+$/.test(token.word) && !isOwnMail(reading, label, index)) return []
    const isOwner = endsBefore(belongs, tokens, index)
    if (!isOwner && isElses(reading, label, index)) return []
    const before = at(tokens, index - 1)
    const isMailOf = /^(?:箱|mail|e-mail|email|address)$/.test(before.word) && isOwnMail(reading, label, index)
    if (endsBefore(negations, tokens, index) || !(isOwner || isMailOf || leads.test(before.word) || before.kind === 'break')) return []
    const passed = check(field, between(text, tokens, index, index + 1))
    return passed.kind === 'ok' ? [{ index, value: passed.value, isOwner }] : []
  })
  const only = onlyOf(candidates) ?? onlyOf(candidates.filter(({ isOwner }) => isOwner))
  return only && { field: field.name, value: only.value, from: only.index, to: only.index + 1, weight: 1, negated: false }
}

interface Candidate {
  readonly index: number
  readonly value: string
  readonly isOwner: boolean
}

function onlyOf(candidates: readonly Candidate[]): Candidate | null {
  const [first] = candidates
  return first && candidates.every(({ value }) => value.toLowerCase() === first.value.toLowerCase()) ? first : null
}

function endsBefore(phrases: Phrases, tokens: readonly Token[], index: number): boolean {
  return [1, 2, 3, 4, 5, 6].some(back => index >= back && phrases.lengthAt(tokens, index - back) === back)
}

/** Longest way from a label to the address that an account is said to be. */
const longestWay = 12

/** "Our account is our e-mail: a@b.example", "账户是用邮箱注册的：…" */
function isOwnMail(reading: Reading, label: Mention, index: number): boolean {
  const { tokens, mentions, sentenceAt } = reading
  return (
    /^\S+@\S+\.\S+$/.test(at(tokens, index).word) &&
    index - label.to <= longestWay &&
    (sentenceAt[index] === sentenceAt[label.from] || (standsAsked(reading, label) && sentenceAt[index] === sentenceAt[label.to + 1])) &&
    mentions.some(({ from, to }) => from >= label.to && to <= index && isMail(at(tokens, from)))
  )
}

function isMail({ word }: Token): boolean {
  return /^(?:e-?mail|mail|邮)$/.test(word)
}

/** Whether another label stands right in front: "contract: ab-12". */
function isElses({ tokens, mentions }: Reading, label: Mention, index: number): boolean {
  return mentions.some(
    ({ from, to, field }) =>
      from >= label.to &&
      to <= index &&
      index - to < (field === null ? 3 : 2) &&
      field !== label.field &&
      !isMail(at(tokens, from)) &&
      // "the mail address: …"
      !(isMail(at(tokens, from - 1)) && at(tokens, from).word === 'address'),
  )
}
