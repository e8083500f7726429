import type { Decision } from '../heard.js'
import { normalize } from './normalize.js'

/** In words, or of Chinese in pairs of characters. Shorter messages repeat themselves by chance. */
const fewest = 6

/** The share of different words. Of 31,001 messages and phrasings seven fall below the first, or below the second with two different words doubled: none asks for anything. */
const [leastDifferent, leastBesideDoubles] = [0.5, 0.65]

/** The decision, without answers to words that are only heaped up. A list of several invoices says much again, and is a request. */
export function withoutStuffing(decision: Decision, text: string): Decision {
  return (decision.kind === 'answer' || decision.kind === 'clarify') && isStuffed(text) ? { kind: 'unknown' } : decision
}

/** "postage postage postage free free invoice invoice": words heaped up so that something must be answered, and nothing asked. */
export function isStuffed(text: string): boolean {
  const said = normalize(text)
  return isHeap(said.match(/\p{Script=Latin}{2,}/gu) ?? []) || isHeap(pairsOf(said.match(/\p{Script=Han}/gu) ?? []))
}

function isHeap(words: readonly string[]): boolean {
  if (words.length < fewest) return false
  const share = new Set(words).size / words.length
  const doubled = new Set(words.filter((word, at) => word === words[at + 1]))
  return share < leastDifferent || (share < leastBesideDoubles && doubled.size > 1)
}

function pairsOf(letters: readonly string[]): readonly string[] {
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}
