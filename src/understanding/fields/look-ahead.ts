import { connectors, fillers } from './cues.js'
import type { Connection } from './reading.js'
import { at, Phrases, type Token } from './tokens.js'

// What stands around a token on the way from a label to its value; places are numbers of tokens.

/** Whether what a label names is to be changed: "please change my account to maple-2", but not "I can't get into my account to see it". */
export function isChanged(tokens: readonly Token[], label: number): boolean {
  return tokens
    .slice(Math.max(0, label - 9), label)
    .some(({ word }) =>
      /^(?:chang\w*|updat\w*|correct\w*|set|switch\w*|amend\w*|renam\w*|mak\w*|made|put|fix\w*|edit\w*|replac\w*|alter\w*|modif\w*|turn)$/.test(
        word,
      ),
    )
}

/** Where "from" stands behind "changed last year"; null where it does not. */
export function fromWithin(tokens: readonly Token[], index: number): number | null {
  for (let next = index + 1; next < index + 5; next++) {
    if (at(tokens, next).word === 'from') return next
    if (at(tokens, next).kind !== 'word') return null
  }
  return null
}

/** The length of the dots or dashes that lead the eye to a value: "Account ..... maple-ops"; 0 where there are none. */
export function leaderLength(tokens: readonly Token[], index: number): number {
  const { word } = at(tokens, index)
  let length = 0
  while (/^[._…-]$/.test(word) && at(tokens, index + length).word === word) length++
  return length > 1 || word === '…' ? length : 0
}

/** Behind the second comma of "the title, as printed on it, is …": null where nothing joins there. */
export function behindAside(tokens: readonly Token[], comma: number): number | null {
  if (!/^(?:as|per|printed|shown|written|stated|registered|exactly|precisely|just|in)$/.test(at(tokens, comma + 1).word)) return null
  for (let index = comma + 2; index < comma + 7; index++) {
    if (at(tokens, index).word === ',') return connectors.lengthAt(tokens, index + 1) > 0 ? index + 1 : null
    if (at(tokens, index).kind !== 'word') return null
  }
  return null
}

/** Behind ", that's" where a name or a number follows: "except the account, that's maple-2". Null where it says something else of what is named. */
export function behindThats(tokens: readonly Token[], comma: number): number | null {
  const length = thats.lengthAt(tokens, comma + 1)
  const next = at(tokens, comma + 1 + length)
  return length > 0 && isNamed(next) && next.kind === 'word' ? comma + 1 + length : null
}

/** "Wrong account, it's maple-2": of a label of one or two words. */
export function isCalledPast(tokens: readonly Token[], behind: number): boolean {
  return [2, 3].some(back => /^(?:wrong|old|previous|former|incorrect|outdated|other)$/.test(at(tokens, behind - back).word))
}

const thats = new Phrases("that's, that is, it's, it is, this is, that should be, it should be, should be, that must be, it must be")

/** Made like a name or a number, or a mark that leads to one. */
export function isNamed({ kind, word, capital }: Token): boolean {
  return kind === 'mark' ? /^[:=]$/.test(word) : kind === 'word' && (capital || /[\d_@-]/.test(word))
}

export function strongest(by: Connection['by'], other: 'words'): Connection['by'] {
  return by === 'nothing' ? other : by
}

export function endsLine(tokens: readonly Token[], index: number): boolean {
  return at(tokens, index + 1).kind === 'break' || (at(tokens, index + 1).capital && !/^\d/.test(at(tokens, index + 1).word))
}

/** Behind "(…)" when it only explains the label: "Invoice title (抬头): …" */
export function closesBefore(tokens: readonly Token[], open: number): number | null {
  for (let index = open + 1; index < open + 8; index++) {
    if (at(tokens, index).word === ')') return /^[:=]$/.test(at(tokens, index + 1).word) ? index + 1 : null
  }
  return null
}

/** Over small words to the connector behind them, where there is one: "the account you want is". */
export function connectorBehindFillers(tokens: readonly Token[], from: number): number | null {
  for (let index = from; index < from + 6; index++) {
    if (index > from && connectors.lengthAt(tokens, index) > 0) return index
    if (!fillers.has(at(tokens, index).word)) return null
  }
  return null
}
