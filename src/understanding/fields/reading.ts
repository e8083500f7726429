import type { Form } from '../../forms/form.js'
import { connectors, fillers, negations } from './cues.js'
import { findMentions, lexiconOf, type Mention } from './labels.js'
import { withOurs } from './ours.js'
import { findSentences, type Sentence } from './sentences.js'
import { setAside } from './set-aside.js'
import { at, listed, type Token, tokenize } from './tokens.js'

/** A message as it is read for values: set aside what holds none, then words, labels and sentences. */
export interface Reading {
  /** As long as the message, with spaces where something was set aside: offsets are the message's. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  /** The mention that begins at a token. */
  readonly mentionAt: ReadonlyMap<number, Mention>
  readonly sentences: readonly Sentence[]
  /** The sentence of each token. */
  readonly sentenceAt: readonly Sentence[]
}

/** Tokens `from` up to `to`, and the value they hold. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly value: string
}

export function read(message: string, form: Form): Reading {
  const text = setAside(message)
  const tokens = tokenize(text)
  const mentions = withOurs(tokens, findMentions(tokens, lexiconOf(form)))
  const sentences = findSentences(tokens)
  const sentenceAt = sentences.flatMap(sentence => Array<Sentence>(sentence.to - sentence.from).fill(sentence))
  return { text, tokens, mentions, mentionAt: new Map(mentions.map(mention => [mention.from, mention])), sentences, sentenceAt }
}

/** How a label is joined to what follows it: by nothing ("acct x"), by words ("is", "should be"), or by a mark (":", "="). */
export interface Connection {
  /** Where the value begins. */
  readonly at: number
  readonly by: 'nothing' | 'words' | 'mark'
  readonly negated: boolean
  /** Followed by the value that is to be replaced: "change the title from A to B". */
  readonly changing: boolean
}

/** In tokens: a name that answers "And the title?" */
const longestAnswer = 12

/** Whether a label is asked for by itself and answered: "Our account? It's maple-ops." */
export function standsAsked({ tokens, sentenceAt }: Pick<Reading, 'tokens' | 'sentenceAt'>, { from, to }: Mention): boolean {
  const sentence = sentenceAt[from]
  if (at(tokens, to).word !== '?' || sentence?.to !== to + 1) return false
  const isAlone = tokens.slice(sentence.from, from).every(({ word }) => /^(?:our|my|the|and|as|for|,|我|们|的)$/.test(word))
  const answer = sentenceAt[to + 1]
  const isName = at(tokens, to + 1).capital && (answer?.to ?? 0) - to < longestAnswer && answer?.question === false
  const answersShort = (answer?.to === to + 3 && at(tokens, to + 1).kind === 'word') || isName
  return (
    isAlone &&
    (answersShort || /^(?:it's|its|it|that's|that|is|because|cause|cos|cuz|since|due|well|是|就|因)$/.test(at(tokens, to + 1).word))
  )
}

const asides = new Set(
  listed(
    'now, also, too, always, actually, really, still, probably, just, simply, instead, currently, in fact, supposed, changed, therefore, then, it, exactly, itself',
  ),
)

/** Longest way from a label to its value, in steps: "the title that is printed on the invoice is …" */
const longestWay = 10

export function connect({ tokens, mentionAt }: Reading, from: number, ownLine: boolean): Connection {
  let index = from
  // "the account's maple-ops"
  let by: Connection['by'] = at(tokens, from - 1).word.endsWith("'s") ? 'words' : 'nothing'
  let negated = false
  let changing = false
  // "account": "maple-ops"
  if (/^["'”’]$/.test(at(tokens, index).word) && /^[:=]$/.test(at(tokens, index + 1).word)) index++
  for (let step = 0; step < longestWay; step++) {
    const { word, spaced, kind } = at(tokens, index)
    const joined = connectors.lengthAt(tokens, index)
    const no = negations.lengthAt(tokens, index)
    // 账号系统 is no account.
    if (joined > 0 && !(word === '系' && at(tokens, index + 1).word === '统')) {
      by = kind === 'mark' ? 'mark' : strongest(by, 'words')
      index += joined
    } else if (no > 0 && !(by === 'mark' && at(tokens, index).capital && at(tokens, index + no).capital)) {
      // "Title: Never Mind Trading Ltd" denies nothing.
      negated = true
      by = strongest(by, 'words')
      index += no
    } else if (/^[-–—]$/.test(word) && spaced && at(tokens, index + 1).spaced) {
      by = 'mark'
      index++
    } else if (leaderLength(tokens, index) > 0) {
      by = 'mark'
      index += leaderLength(tokens, index)
    } else if (word === ',' && behindAside(tokens, index) !== null) index = behindAside(tokens, index) ?? index
    else if (word === ',' && /^which$/.test(at(tokens, index + 1).word)) index++
    else if (word === '.' && index === from && !endsLine(tokens, index)) index++
    else if (kind === 'break' && (by === 'mark' || ownLine) && index < tokens.length && !mentionAt.has(index + 1) && step < 4) {
      by = 'mark'
      index++
    } else if (word === '(' && closesBefore(tokens, index) !== null) index = closesBefore(tokens, index) ?? index
    else if (/^(?:changed|renamed|switched|moved)$/.test(word) && fromWithin(tokens, index) !== null) {
      index = fromWithin(tokens, index) ?? index
    } else if (word === 'from' || (word === 'to' && (index > from || isChanged(tokens, from)))) {
      changing = word === 'from'
      by = 'words'
      index++
    } else if (/^(?:it's|that's)$/.test(word) && step === 0 && at(tokens, index - 1).word === '?') {
      by = 'words'
      index++
    } else if (word === 'different' && by === 'words' && /^[:,;]$/.test(at(tokens, index + 1).word)) {
      by = 'mark'
      index += 2
    } else if (asides.has(word) && (by !== 'nothing' || word === 'changed' || at(tokens, index + 1).word === 'is')) index++
    else {
      const over = overFillers(tokens, index)
      if (over === null || by === 'mark') break
      index = over
    }
  }
  return { at: index, by, negated, changing }
}

/** Whether what a label names is to be changed: "please change my account to maple-2", but not "I can't get into my account to see it". */
function isChanged(tokens: readonly Token[], label: number): boolean {
  return tokens
    .slice(Math.max(0, label - 9), label)
    .some(({ word }) =>
      /^(?:chang\w*|updat\w*|correct\w*|set|switch\w*|amend\w*|renam\w*|mak\w*|made|put|fix\w*|edit\w*|replac\w*|alter\w*|modif\w*|turn)$/.test(
        word,
      ),
    )
}

/** Where "from" stands behind "changed last year"; null where it does not. */
function fromWithin(tokens: readonly Token[], index: number): number | null {
  for (let next = index + 1; next < index + 5; next++) {
    if (at(tokens, next).word === 'from') return next
    if (at(tokens, next).kind !== 'word') return null
  }
  return null
}

/** The length of the dots or dashes that lead the eye to a value: "Account ..... maple-ops"; 0 where there are none. */
function leaderLength(tokens: readonly Token[], index: number): number {
  const { word } = at(tokens, index)
  let length = 0
  while (/^[._…-]$/.test(word) && at(tokens, index + length).word === word) length++
  return length > 1 || word === '…' ? length : 0
}

/** Behind the second comma of "the title, as printed on it, is …": null where nothing joins there. */
function behindAside(tokens: readonly Token[], comma: number): number | null {
  if (!/^(?:as|per|printed|shown|written|stated|registered|exactly|precisely|just|in)$/.test(at(tokens, comma + 1).word)) return null
  for (let index = comma + 2; index < comma + 7; index++) {
    if (at(tokens, index).word === ',') return connectors.lengthAt(tokens, index + 1) > 0 ? index + 1 : null
    if (at(tokens, index).kind !== 'word') return null
  }
  return null
}

function strongest(by: Connection['by'], other: 'words'): Connection['by'] {
  return by === 'nothing' ? other : by
}

function endsLine(tokens: readonly Token[], index: number): boolean {
  return at(tokens, index + 1).kind === 'break' || (at(tokens, index + 1).capital && !/^\d/.test(at(tokens, index + 1).word))
}

/** Behind "(…)" when it only explains the label: "Invoice title (抬头): …" */
function closesBefore(tokens: readonly Token[], open: number): number | null {
  for (let index = open + 1; index < open + 8; index++) {
    if (at(tokens, index).word === ')') return /^[:=]$/.test(at(tokens, index + 1).word) ? index + 1 : null
  }
  return null
}

/** Over small words to the connector behind them, where there is one: "the account you want is". */
function overFillers(tokens: readonly Token[], from: number): number | null {
  for (let index = from; index < from + 6; index++) {
    if (index > from && connectors.lengthAt(tokens, index) > 0) return index
    if (!fillers.has(at(tokens, index).word)) return null
  }
  return null
}
