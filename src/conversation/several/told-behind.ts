import type { Apart, Form, OpenForm, Values } from '../../forms/form.js'
import { takesSentence } from '../../forms/takes-sentence.js'
import { findFields } from '../../understanding/fields.js'
import { saidApart, saysOfAll } from '../../understanding/several/said-apart.js'
import { withoutMore } from '../../understanding/several/without-more.js'
import { tellOfOne } from './tell-of-one.js'

/** What an answer gives of the invoice that is open, and of those that it adds. */
interface ToldBehind {
  readonly own: Values
  readonly apart: Apart
}

/**
 * "Kestrel Ltd, but a second invoice 48213390 for Merlin GmbH", said when the title was asked for: each has its own. Only names are told apart, since how
 * they were lost is mostly told of all, and only where the open one has a name of its own: else it is asked for, or the same. Null for all else.
 */
export function toldBehind(text: string, all: readonly string[], added: readonly string[], open: OpenForm, form: Form): ToldBehind | null {
  const said = saysOfAll(text) ? null : saidApart(text, all, true)
  if (said === null) return null
  const isName = (name: string) => form.fields.some(field => field.name === name && field.check.kind === 'text' && !takesSentence(field))
  const front = said.filter(({ number }) => number === null || !added.includes(number)).map(({ words }) => words)
  const given = findFields(front.join(' ').replace(/[\s,，;；.。]+$/u, ''), form, open.asked)
  const known: Values = { ...open.values, ...given }
  const apart: Record<string, Values> = {}
  for (const one of said) {
    const { number } = one
    if (number === null || !added.includes(number)) continue
    const found = tellOfOne({ ...one, words: withoutMore(one.words) }, { ...open, asked: null }, form).values
    const others = Object.entries(found).filter(([name, value]) => isName(name) && known[name] !== undefined && known[name] !== value)
    if (others.length > 0) apart[number] = { ...apart[number], ...Object.fromEntries(others) }
  }
  const names = new Set(Object.values(apart).flatMap(values => Object.keys(values)))
  if (names.size === 0) return null
  return { own: Object.fromEntries(Object.entries(known).filter(([name]) => names.has(name))), apart }
}
