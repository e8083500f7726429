import type { Form, OpenForm } from '../../forms/form.js'
import { takesSentence } from '../../forms/takes-sentence.js'
import { listedNames } from '../../understanding/several/listed-names.js'
import type { SaidOf } from '../../understanding/several/said-apart.js'

/**
 * Names that are given for several invoices in one answer, in the order in which these were named: "Maple Ltd and Oak Ltd". Null unless there are as many
 * as invoices. Each is read back when its turn comes.
 */
export function listedValues(text: string, open: OpenForm, form: Form, numbers: readonly string[]): readonly SaidOf[] | null {
  const field = form.fields.find(({ name }) => name === open.asked)
  if (open.stage !== 'asking' || field?.check.kind !== 'text' || takesSentence(field)) return null
  const names = listedNames(text, field)
  if (names?.length !== numbers.length) return null
  return numbers.map((number, at) => ({ number, words: names[at] ?? '', pointing: names[at] ?? '', isSingledOut: true, isNamed: true }))
}
