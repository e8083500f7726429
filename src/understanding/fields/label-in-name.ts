import { at, type Token } from './tokens.js'

/** What looks like a label, by its tokens. */
interface Labelled {
  readonly from: number
  readonly to: number
}

/**
 * Whether all that looks like labels is a part of one name: "Working Title Films", "First American Title Insurance Company". Each then stands between other
 * capitals, or ends the message behind one.
 */
export function areInName(tokens: readonly Token[], labels: readonly Labelled[]): boolean {
  return labels.some(label => isBetween(tokens, label)) && labels.every(label => isBetween(tokens, label) || isLast(tokens, label))
}

function isBetween(tokens: readonly Token[], { from, to }: Labelled): boolean {
  return to === from + 1 && [from - 1, from, to].every(index => isCapital(tokens, index)) && !announcing.test(at(tokens, from - 1).word)
}

function isLast(tokens: readonly Token[], { from, to }: Labelled): boolean {
  return to === tokens.length && [from - 1, from].every(index => isCapital(tokens, index))
}

function isCapital(tokens: readonly Token[], index: number): boolean {
  const { kind, capital } = at(tokens, index)
  return kind === 'word' && capital
}

const announcing =
  /^(?:invoice|fapiao|vat|tax|company|account|the|our|my|your|new|correct|right|full|legal|official|billing|and|is|hi|hello|dear|no|yes|change|please|use|put|set|make|update|thanks|team|as|with|for|under|add|enter|write)$/
