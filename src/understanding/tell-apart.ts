import type { Apart, Form, Values } from '../forms/form.js'
import { findFields } from './fields.js'
import { differingFields } from './several/differing.js'
import { findRecords } from './several/records.js'
import { respectiveNames } from './several/respective.js'
import { type SaidOf, saidApart } from './several/said-apart.js'

/**
 * The values of the first of several numbers that a message begins with, and what it says of each of the others alone: "I lost 04418827 (stolen) and
 * 31992046 (burnt)". What is said once, of one that is not singled out, holds for all: "I lost 04418827 in a taxi, and 31992046".
 */
export function tellApart(
  text: string,
  numbers: readonly string[],
  values: Values,
  form: Form,
): { readonly values: Values; readonly apart: Apart } {
  const { rows } = findRecords(text, form)
  if (rows.length > 1) return recordsApart(rows, values, form)
  const said = saidApart(text, numbers, false) ?? []
  const [first = ''] = numbers
  const common = findFields(wordsOf(said, null), form, null)
  const own = new Map(numbers.map(number => [number, findFields(wordsOf(said, number), form, null)]))
  const told: Record<string, string> = { ...values }
  const apart: Record<string, Record<string, string | null>> = {}
  for (const { name, check } of form.fields) {
    if (check.kind === 'digits') continue
    const given = numbers.filter(number => own.get(number)?.[name] !== undefined)
    const isSingledOut = said.some(one => one.isSingledOut && findFields(one.pointing, form, null)[name] !== undefined)
    // "12121212 是大连海鸥旅行社的": whoever says whose each is has told it of all, understood or not.
    const whose = numbers.map(number => saysWhose.exec(wordsOf(said, number))?.[0] ?? null)
    const isOfEach = whose.every(words => words !== null) && given.some(number => isWithin(own.get(number)?.[name], whose))
    if (given.length < 2 && !isSingledOut && !isOfEach) {
      // "I lost 04418827 in a taxi" is no reason of the other.
      const [shared] = given.flatMap(number => own.get(number)?.[name] ?? [])
      if (shared !== undefined && numbers.some(number => told[name]?.includes(number))) told[name] = shared
      continue
    }
    const saidOfOne = (number: string) => own.get(number)?.[name] ?? common[name] ?? null
    const value = saidOfOne(first)
    if (value === null) delete told[name]
    else told[name] = value
    // What one has alone would else be carried on to those behind it.
    const isOfAll = numbers.every(number => saidOfOne(number) === value)
    for (const number of isOfAll ? [] : numbers.slice(1)) {
      apart[number] = { ...apart[number], [name]: saidOfOne(number) }
    }
  }
  for (const { name, names } of respectiveNames(text, numbers.length)) {
    if (names?.[0] === undefined) delete told[name]
    else told[name] = names[0]
    for (const [at, number] of numbers.entries()) if (at > 0) apart[number] = { ...apart[number], [name]: names?.[at] ?? null }
  }
  // "Different titles, account oak-2": the title that is given, or will be, is the first one's alone.
  for (const name of differingFields(text, form.fields))
    for (const number of numbers.slice(1)) if (apart[number]?.[name] === undefined) apart[number] = { ...apart[number], [name]: null }
  return { values: told, apart }
}

/** The first of several records with what else was said, and what each other has that differs from it. */
function recordsApart(rows: readonly Values[], values: Values, form: Form): { readonly values: Values; readonly apart: Apart } {
  const digits = form.fields.find(({ check, required }) => check.kind === 'digits' && required)?.name ?? ''
  const [first = {}, ...others] = rows
  const names = form.fields.map(({ name }) => name).filter(name => name !== digits && rows.some(row => row[name] !== undefined))
  const apart = others.flatMap((row): [string, Values | Record<string, null>][] => {
    const own = names.flatMap(name => (row[name] === first[name] ? [] : [[name, row[name] ?? null]]))
    return row[digits] === undefined || own.length === 0 ? [] : [[row[digits], Object.fromEntries(own)]]
  })
  return { values: { ...values, ...first }, apart: Object.fromEntries(apart) }
}

function wordsOf(said: readonly SaidOf[], number: string | null): string {
  return said.flatMap(one => (one.number === number ? one.words : [])).join(' ')
}

function isWithin(value: string | undefined, texts: readonly (string | null)[]): boolean {
  return value !== undefined && texts.some(text => text?.includes(value))
}

const saysWhose = /^\s*(?:是\p{Script=Han}{3,30}的(?!\p{Script=Han})|(?:for|to|issued to|made out to) \p{Lu}[^,;]{1,60})/u
