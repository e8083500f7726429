import type { Form } from '../../forms/form.js'
import { memo } from '../memo.js'
import { isLegalForm } from './company-words.js'
import { foreignLabels, furtherLabels, genericWords, numberWords } from './cues.js'
import { areInName } from './label-in-name.js'
import { endsSentence } from './sentences.js'
import { at, type Token, tokenize } from './tokens.js'
import { isSlipOf } from './typo.js'

/** A label in a message: tokens `from` up to `to`. `field` is null where it names something that no field of the form is. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly field: string | null
  /** "the old number", "the wrong account": what it announces is not to be used. */
  readonly past: boolean
  /** It says which number or name is meant ("invoice no"), where others leave it open ("number"). */
  readonly specific: boolean
}

interface Label {
  readonly words: readonly string[]
  readonly field: string | null
}

/** The labels of a form, those of the language, and those of other things, to be looked up in a message. */
export interface Lexicon {
  readonly byFirst: ReadonlyMap<string, readonly Label[]>
  /** Every word of the form's own labels: what a slip may be a slip of. */
  readonly words: ReadonlySet<string>
  /** Fields whose values are digits: their shortest labels are words of the language, too ("no"). */
  readonly digits: ReadonlySet<string>
  /** The own word that another is a slip of; the word itself where it is none. */
  readonly meantBy: (typed: string) => string
}

/** "座机", "座机号" and "座机号码" are one label. */
function numbered(label: string): readonly string[] {
  return /\p{Script=Han}$/u.test(label) && !/[号码]$/u.test(label) ? [label, `${label}号`, `${label}号码`] : [label]
}

/** Words of which a lexicon remembers what was meant: a message says the same ones again. */
const mostMeant = 5_000

const known = new WeakMap<Form, Lexicon>()

/** Made once a form. */
export function lexiconOf(form: Form): Lexicon {
  const before = known.get(form)
  if (before) return before
  const labels: Label[] = []
  for (const field of form.fields) {
    for (const label of [field.label, ...field.labels, ...(furtherLabels[field.name] ?? [])]) {
      const words = wordsOf(label)
      if (words.length > 0) labels.push({ words, field: field.name })
      // "bill-to", "invoice-title"
      if (words.length > 1 && words.every(word => /^[a-z]+$/.test(word))) labels.push({ words: [words.join('-')], field: field.name })
      for (const turned of ofForms(words)) labels.push({ words: turned, field: field.name })
    }
  }
  const words = new Set(labels.flatMap(label => label.words))
  for (const label of foreignLabels.flatMap(numbered)) labels.push({ words: wordsOf(label), field: null })
  const byFirst = new Map<string, Label[]>()
  for (const label of labels) {
    const [first = ''] = label.words
    const same = byFirst.get(first)
    // What the form calls its own is its own, even where the language has another use for the word.
    if (same?.some(other => other.words.join(' ') === label.words.join(' '))) continue
    if (same) same.push(label)
    else byFirst.set(first, [label])
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length)
  const digits = new Set(form.fields.filter(field => field.check.kind === 'digits').map(field => field.name))
  const ours = [...words]
  const lexicon = { byFirst, words, digits, meantBy: memo(mostMeant, typed => ours.find(own => isSlipOf(typed, own)) ?? typed) }
  known.set(form, lexicon)
  return lexicon
}

/** "account name" is also "name of account", "name of the account", "name of our account". */
function ofForms(words: readonly string[]): readonly string[][] {
  const [first, second] = words
  if (words.length !== 2 || first === undefined || second === undefined) return []
  return [[], ['the'], ['our'], ['my'], ['your']].map(article => [second, 'of', ...article, first])
}

function wordsOf(label: string): readonly string[] {
  return tokenize(label)
    .filter(({ kind }) => kind === 'word' || kind === 'han')
    .map(({ word }) => word)
}

/** The labels of a message from left to right, the longest where several begin at one word; none overlap. */
export function findMentions(tokens: readonly Token[], lexicon: Lexicon): readonly Mention[] {
  const words = tokens.map(token => meantWord(token, lexicon))
  const mentions: Mention[] = []
  for (let from = 0; from < tokens.length; ) {
    const label = labelAt(tokens, words, from, lexicon)
    const end = label && endOf(label.words, tokens, words, from)
    if (label === null || end === null || !reads(label, tokens, from, lexicon)) {
      from++
      continue
    }
    // "the digits beside the code" says where, and names nothing.
    if (label.field === null && isPlace(tokens, from)) {
      from = end
      continue
    }
    let to = end
    for (let length = numberWordAt(tokens, to); length > 0; length = numberWordAt(tokens, to)) to += length
    const specific = words.slice(from, to).some(word => !genericWords.has(word))
    const isPastHan = /^[原旧老前]$/.test(at(tokens, from - 1).word) && at(tokens, from).kind === 'han'
    const past = isPastHan || /^(?:old|wrong|previous|former|incorrect|earlier|outdated|other)$/.test(at(tokens, from - 1).word)
    mentions.push({ from, to, field: label.field, specific, past })
    from = to
  }
  return areInName(tokens, mentions) ? [] : mentions
}

function isPlace(tokens: readonly Token[], index: number): boolean {
  const before = /^(?:the|its|their)$/.test(at(tokens, index - 1).word) ? index - 1 : index
  const { word } = at(tokens, before - 1)
  return /^(?:beside|behind|below|beneath|above|under)$/.test(word) || (word === 'to' && at(tokens, before - 2).word === 'next')
}

/** The longest label that begins at `from`, or null. */
function labelAt(tokens: readonly Token[], words: readonly string[], from: number, { byFirst }: Lexicon): Label | null {
  const same = byFirst.get(words[from] ?? '')
  if (same !== undefined) for (const label of same) if (endOf(label.words, tokens, words, from) !== null) return label
  return null
}

/** Where a label that begins at `from` ends, or null where it does not stand there. Its words may be shortened: "co. name", "acc. id". */
function endOf(wanted: readonly string[], tokens: readonly Token[], words: readonly string[], from: number): number | null {
  let to = from
  for (let offset = 0; offset < wanted.length; offset++) {
    if (offset > 0 && at(tokens, to).word === '.' && !at(tokens, to).spaced && at(tokens, to - 1).word.length < 5) to++
    if (words[to] !== wanted[offset]) return null
    to++
  }
  return to
}

/** The word of ours that a token is, forgiving a possessive and one slip of the finger. */
function meantWord({ kind, word }: Token, { words, byFirst, meantBy }: Lexicon): string {
  if (kind === 'mark' || kind === 'break') return ''
  const bare = word.includes("'") ? word.replace(/'s?$/, '') : word
  if (kind === 'han' || words.has(bare) || byFirst.has(bare) || !/^[a-z]+$/.test(bare)) return bare
  return meantBy(bare)
}

/** "no" and its like are labels only in front of a digit or a colon, "why" in front of a colon. */
function reads(label: Label, tokens: readonly Token[], from: number, { digits }: Lexicon): boolean {
  const [first = ''] = label.words
  if (label.words.length === 1 && /^(?:why|how|explanation|organi[sz]ation)$/.test(first)) return /^[:=]$/.test(at(tokens, from + 1).word)
  // "I'll type it: 91440777"
  if (label.words.length === 1 && first === 'type' && /^(?:i|i'll|i'd|we|to|can|will|let|me|just|you|did)$/.test(at(tokens, from - 1).word))
    return false
  // "I don't want to cause trouble"
  if (
    label.words.length === 1 &&
    first === 'cause' &&
    /^(?:to|not|will|would|may|might|can|could|i|we|they|and|or|don't|didn't|can't)$/.test(at(tokens, from - 1).word)
  )
    return false
  // "Lost: one invoice" says what, "lost=left in a taxi" how.
  if (label.words.length === 1 && first === 'lost') return at(tokens, from + 1).word === '='
  // "贵公司：您好！" greets, "枫园有限公司 12345678" gives a name.
  if (at(tokens, from - 1).word === '贵' || (first === '公' && at(tokens, from - 1).word === '限')) return false
  if (label.words.length === 1 && endsCompany(tokens, from)) return false
  if (label.words.length > 1 || first.length > 2 || label.field === null || !digits.has(label.field)) return true
  let next = from + 1
  while (at(tokens, next).word === '.' || at(tokens, next).word === '#') next++
  return /^[\d:=]/.test(at(tokens, next).word)
}

/** "Ivory and Company Ltd", "Brown & Company": the word is a part of the name. */
function endsCompany(tokens: readonly Token[], index: number): boolean {
  const [front, before, label, after] = [at(tokens, index - 2), at(tokens, index - 1), at(tokens, index), at(tokens, index + 1)]
  if (!isLegalForm(label.word) || !label.capital) return false
  return (front.capital && /^(?:and|&|\+)$/.test(before.word)) || ((before.capital || before.word === ')') && isLegalForm(after.word))
}

/** How many tokens a word like "number" takes behind a label, or behind its abbreviation: "acct. name"; 0 where none stands there. */
function numberWordAt(tokens: readonly Token[], index: number): number {
  if (takesNumberWord(tokens, index)) return 1
  // "that was the code. number is …" ends a sentence.
  const isShortened =
    at(tokens, index).word === '.' && !at(tokens, index).spaced && at(tokens, index - 1).word.length < 5 && !endsSentence(tokens, index)
  return isShortened && !at(tokens, index + 1).capital && takesNumberWord(tokens, index + 1) ? 2 : 0
}

function takesNumberWord(tokens: readonly Token[], index: number): boolean {
  const { word, kind } = at(tokens, index)
  // Too short for a slip to be forgiven in general, and slipped on often.
  if (kind === 'word' && /^(?:nmae|naem|nme|nam|nubmer|numebr|nmuber|numbre|numer|nmbr|nbr)$/.test(word)) return true
  if (!numberWords.has(word)) return false
  // "no" behind a label is a number sign only in front of a number.
  return kind === 'han' || word !== 'no' || /^[\d.:#=]/.test(at(tokens, index + 1).word)
}
