import type { Form, OpenForm } from '../forms/form.js'
import { takesSentence } from '../forms/takes-sentence.js'
import { endOfHanName, hasClearHanForm, isClearForm } from '../understanding/fields/company-words.js'
import type { SaidOf } from '../understanding/said-apart.js'
import { isToken } from '../understanding/written-as-name.js'

/**
 * Names that are given for several invoices in one answer, in the order in which these were named: "Maple Ltd and Oak Ltd". Null unless there are as many
 * as invoices, each by itself a name of the kind that was asked for. Each is read back when its turn comes.
 */
export function listedValues(text: string, open: OpenForm, form: Form, numbers: readonly string[]): readonly SaidOf[] | null {
  const field = form.fields.find(({ name }) => name === open.asked)
  if (open.stage !== 'asking' || field?.check.kind !== 'text' || takesSentence(field)) return null
  const names = text.slice(0, longest).trim().replace(inOrder, '').split(between)
  const isName = field.name === 'account' ? isToken : isCompany
  if (names.length < 2 || names.length !== numbers.length || new Set(names).size < names.length || !names.every(isName)) return null
  return numbers.map((number, at) => ({ number, words: names[at] ?? '', pointing: names[at] ?? '', isSingledOut: true, isNamed: true }))
}

/** In characters. */
const longest = 400

function isCompany(name: string): boolean {
  const last = /([\p{L}.]+?)\.?$/u.exec(name.toLowerCase())?.[1] ?? ''
  return (isClearForm(last) && name.includes(' ')) || (hasClearHanForm(name) && endOfHanName(name) === name.length)
}

/** A comma may stand inside a name: "Maple Garden Co., Ltd." */
const between =
  /\s*(?:[;；、\n/]|[,，](?!\s*(?:ltd|limited|inc|llc|llp|plc|s\.)\b)(?:\s*(?:and|then)\s)?|\s(?:and|&|then)\s|(?<=公司|集团)[和与跟及])\s*/iu
const inOrder = /(?:[,;，；]?\s*(?:respectively|in (?:that|this|the same) order)|[，,]?(?:依次|分别|按顺序))[.。!！]?$/iu
