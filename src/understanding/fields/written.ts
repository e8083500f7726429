import type { Field, Form, Values } from '../../forms/form.js'
import { findListed } from '../several/lists.js'
import { lostOf, mostTold } from '../several/lost-of-several.js'
import { wantedOf } from '../several/wanted-numbers.js'
import { whichOfTwo } from '../several/which-of-two.js'
import { findCompany } from './companies.js'
import { findDeferred } from './deferred.js'
import { choose, type Found, withoutTakenBack } from './found.js'
import { findKinds } from './kinds.js'
import { findLabelled } from './labelled.js'
import { findNumbers } from './numbers.js'
import { type Reading, read } from './reading.js'
import { findReason } from './reasons.js'
import { findReversed } from './reversed.js'
import { tellsOfDigit } from './tells-slip.js'

/** Every value, checked, by field name, that some words give of one invoice: by labels, by their shapes, or as a list. */
export function findWritten(text: string, form: Form): Values {
  const reading = read(text, form)
  const labelled = findLabelled(reading, form)
  const found: Found[] = [...labelled, ...findReversed(reading, form, labelled)]
  for (const field of form.fields) {
    if (field.check.kind === 'digits') found.push(...findNumbers(reading, field, found))
  }
  for (const field of form.fields) {
    const deferred = field.name === 'account' ? findDeferred(reading, field, found) : null
    if (deferred) found.push(deferred)
    if (field.name === 'title' && !found.some(({ field: name, negated }) => name === 'title' && !negated)) {
      const company = findCompany(reading, field, found)
      if (company) found.push(company)
    }
    if (field.check.kind === 'one-of') found.push(...findKinds(reading, field, found))
  }
  // A list has a number among its items, or in front of them.
  const values: Record<string, string> = Object.fromEntries(/\p{N}/u.test(text) ? findListed(text, form) : [])
  for (const field of form.fields) {
    const said = found.filter(({ field: name }) => name === field.name)
    const one = field.check.kind === 'digits' ? theOneWanted(reading, said) : null
    const value = one ?? (said.length > 0 ? choose(reading, said) : reasonOf(reading, field, found))
    if (value !== null && (values[field.name] === undefined || said.some(({ weight }) => weight > 1))) values[field.name] = value
  }
  return values
}

/** The number that is meant of several, by what is said of them; null where nothing is. */
function theOneWanted({ text, tokens }: Reading, found: readonly Found[]): string | null {
  const [all, said] = [found, withoutTakenBack(found)].map(some => [...new Set(some.flatMap(({ value }) => value ?? []))])
  // "I can find 04418273 but not 04418274, that one is lost": a number that seems denied.
  const lost = all && all.length > 1 ? lostOf(text, all) : null
  if (lost) return lost.length === 1 ? (lost[0] ?? null) : null
  const numbers = said ?? []
  const wanted = numbers.length > 1 && numbers.length <= mostTold ? wantedOf(text, numbers) : numbers
  return whichOfTwo(tokens, withoutTakenBack(found)) ?? (numbers.length > 1 && wanted.length === 1 ? (wanted[0] ?? null) : null)
}

function reasonOf(reading: Reading, field: Field, found: readonly Found[]): string | null {
  const told = field.name === 'reason' ? (findReason(reading, field, found)?.value ?? null) : null
  // "Autocorrect ate a digit, 51920384" happened to the number.
  return told !== null && tellsOfDigit(told) ? null : told
}
