import type { Field } from '../../forms/form.js'

/** A field that may have another value for each of several invoices. */
type Named = Pick<Field, 'name' | 'label' | 'labels' | 'check'>

/**
 * The names of the fields that a text calls different for each of several invoices: "different titles, same account", 抬头不一样. What is given of one of
 * them is then of one alone. Numbers always differ.
 */
export function differingFields(text: string, fields: readonly Named[]): readonly string[] {
  const clauses = text.normalize('NFKC').toLowerCase().split(joints).filter(tellsDifference)
  const isNamed = (label: string) => clauses.some(clause => formsOf(label).some(form => clause.includes(form)))
  return fields.flatMap(({ name, label, labels, check }) => (check.kind !== 'digits' && [label, ...labels].some(isNamed) ? [name] : []))
}

const joints = /[,;:.!\n，；：。！、]|\bbut\b|但是?|不过/u

function tellsDifference(clause: string): boolean {
  return differ.test(clause) && !alike.test(clause)
}

const differ =
  /\bdifferent\b|\bdiffers?\b|\bnot the same\b|\b(?:each|both|all) (?:has|have|with) (?:its|their) own\b|不同|不(?:太|都|完全)?一样|不(?:太)?相同|各自的/u
const alike = /\b(?:no|not|never|nothing|isn't|aren't|don't|doesn't) (?:\w+ )?differ(?:ent|s)?\b|没有?什?么?(?:任何)?不(?:同|一样)/u

/** "Company" is "companies" of several. */
function formsOf(label: string): readonly string[] {
  const form = label.toLowerCase()
  return form.endsWith('y') ? [form, `${form.slice(0, -1)}ies`] : [form]
}
