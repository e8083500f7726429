import { behindFormerName, behindPlace, behindRelation } from './between.js'
import { connectors, fillers, negations } from './cues.js'
import type { Connection, Reading } from './reading.js'
import { at, listed, Phrases, type Token } from './tokens.js'

const asides = new Set(
  listed(
    'both, now, uh, uhm, um, er, erm, hmm, also, too, always, actually, really, still, probably, just, simply, instead, currently, in fact, supposed, changed, therefore, then, it, exactly, itself',
  ),
)

/** Longest way from a label to its value, in steps: "the title that is printed on the invoice is …" */
const longestWay = 10

/** How a label that ends in front of token `from` is joined to its value. `ownLine`: it begins its line. */
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
    } else if (
      /^[-–—]$/.test(word) &&
      ((spaced && at(tokens, index + 1).spaced) || (index === from && at(tokens, index - 1).kind === 'han'))
    ) {
      by = 'mark'
      index++
    } else if ((index === from && /^[】\]]$/.test(word)) || (by === 'mark' && word === '*' && !spaced)) {
      // "【账号】maple", "*Account:* maple"
      by = 'mark'
      index++
    } else if (leaderLength(tokens, index) > 0) {
      by = 'mark'
      index += leaderLength(tokens, index)
    } else if (word === ',' && behindAside(tokens, index) !== null) index = behindAside(tokens, index) ?? index
    else if (word === ',' && /^which$/.test(at(tokens, index + 1).word)) index++
    else if (word === 'that' && at(tokens, index + 1).word === 'of' && behindRelation(tokens, index + 2) !== null) index += 2
    else if ((step === 0 || at(tokens, index - 1).word === 'of') && behindRelation(tokens, index) !== null) {
      by = strongest(by, 'words')
      index = behindRelation(tokens, index) ?? index
    } else if (step === 0 && behindPlace(tokens, index) !== null) {
      index = behindPlace(tokens, index) ?? index
    } else if (behindFormerName(tokens, index) !== null) {
      by = 'mark'
      index = behindFormerName(tokens, index) ?? index
    } else if (word === ',' && step === 0 && !isCalledPast(tokens, from) && behindThats(tokens, index) !== null) {
      by = 'words'
      index = behindThats(tokens, index) ?? index
    } else if (/^(?:put|write|use|take|enter|state)$/.test(word) && isNamed(at(tokens, index + 1))) {
      by = strongest(by, 'words')
      index++
    } else if (word === '.' && index === from && !endsLine(tokens, index)) index++
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

/** Behind ", that's" where a name or a number follows: "except the account, that's maple-2". Null where it says something else of what is named. */
function behindThats(tokens: readonly Token[], comma: number): number | null {
  const length = thats.lengthAt(tokens, comma + 1)
  const next = at(tokens, comma + 1 + length)
  return length > 0 && isNamed(next) && next.kind === 'word' ? comma + 1 + length : null
}

/** "Wrong account, it's maple-2": of a label of one or two words. */
function isCalledPast(tokens: readonly Token[], behind: number): boolean {
  return [2, 3].some(back => /^(?:wrong|old|previous|former|incorrect|outdated|other)$/.test(at(tokens, behind - back).word))
}

const thats = new Phrases("that's, that is, it's, it is, this is, that should be, it should be, should be, that must be, it must be")

/** Made like a name or a number, or a mark that leads to one. */
function isNamed({ kind, word, capital }: Token): boolean {
  return kind === 'mark' ? /^[:=]$/.test(word) : kind === 'word' && (capital || /[\d_@-]/.test(word))
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
