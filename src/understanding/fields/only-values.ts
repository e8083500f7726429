import type { Form } from '../../forms/form.js'
import { takesSentence } from '../../forms/takes-sentence.js'
import { isDistinctive } from './bare-tail.js'
import { courtesies } from './bare-words.js'
import { findLabelled } from './labelled.js'
import { findNumbers } from './numbers.js'
import { Occupied } from './occupied.js'
import { read } from './reading.js'
import { at } from './tokens.js'

/**
 * Whether a message is nothing but values behind their labels and marks ("account name: ironmoor"): it tells the form something, and asks nothing,
 * whatever its words sound like. A sentence behind its label alone may be about anything.
 */
export function isOnlyValues(text: string, form: Form): boolean {
  const reading = read(text, form)
  const { tokens, mentionAt } = reading
  const labelled = findLabelled(reading, form)
  const numbers = form.fields.filter(({ check }) => check.kind === 'digits').flatMap(field => findNumbers(reading, field, labelled))
  const found = [...labelled, ...numbers]
  const isMarked = found.every(({ from, to, value, negated }) => {
    const mention = mentionAt.get(from)
    if (value === null || negated || mention === undefined) return false
    const { word } = at(tokens, mention.to)
    // "Our account name is maple-ops", where "our account is read-only" complains.
    const isName = at(tokens, mention.to - 1).word !== 'account'
    const isTold = /^(?:is|为|是)$/.test(word) && isName && to === mention.to + 2 && isDistinctive(at(tokens, to - 1))
    return /^[:=]$/.test(word) || isTold
  })
  if (!isMarked || !found.some(({ field }) => form.fields.some(one => one.name === field && !takesSentence(one)))) return false
  const occupied = new Occupied(tokens.length, found)
  return tokens.every(({ kind, word }, index) => occupied.overlaps(index, index + 1) || isSmall(kind, word))
}

function isSmall(kind: string, word: string): boolean {
  return kind === 'mark' || kind === 'break' || /^(?:the|my|our|and)$/.test(word) || courtesies.has(word)
}
