import type { Field } from '../../forms/form.js'

/** A field that may have another value for each of several invoices. */
type Named = Pick<Field, 'name' | 'label' | 'labels' | 'check'>

/**
 * The names of the fields that a text calls different for each of several invoices: "different titles, same account", 抬头不一样. What is given of one of
 * them is then of one alone. Numbers always differ.
 */
export function differingFields(text: string, fields: readonly Named[]): readonly string[] {
  const clauses = text.normalize('NFKC').toLowerCase().split(joints).filter(tellsDifference)
  const isNamed = (label: string) => clauses.some(clause => formsOf(label).some(form => isCalledDifferent(clause, form)))
  return fields.flatMap(({ name, label, labels, check }) => (check.kind !== 'digits' && [label, ...labels].some(isNamed) ? [name] : []))
}

const joints = /[,;:.!\n，；：。！、]|\bbut\b|但是?|不过/u

function tellsDifference(clause: string): boolean {
  return differ.test(clause) && !alike.test(clause)
}

const differ =
  /\bdifferent\b|\bdiffers?\b|\bnot the same\b|\b(?:each|both|all) (?:has|have|with) (?:its|their) own\b|不同|不(?:太|都|完全)?一样|不(?:太)?相同|各自的/u
const alike =
  /\b(?:no|not|never|nothing|isn't|aren't|don't|doesn't) (?:\w+ )?differ(?:ent|s)?\b|(?<!not the )\bsame (?:account|title|name|company)|没有?什?么?(?:任何)?不(?:同|一样)/u

/** "Different account names", "the titles differ", 抬头不一样: "two different invoices of account oak-2" calls no account so. */
function isCalledDifferent(clause: string, label: string): boolean {
  if (/\p{Script=Han}/u.test(label)) return clause.includes(label)
  const said = ` ${clause.replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `
  return [` ${label} `, ` ${label}s `].some(named => {
    const at = said.indexOf(named)
    return at >= 0 && (different.test(said.slice(0, at)) || differs.test(said.slice(at + named.length)))
  })
}

const different = / (?:different|own)(?: (?!(?:of|for|from|in|on|with|invoices?|fapiaos?)(?: |$))[a-z'-]+){0,2}$/u
const differs = /^(?:[a-z'-]+ ){0,3}(?:differ|differs|different|not the same) /u

/** "Company" is "companies" of several. */
function formsOf(label: string): readonly string[] {
  const form = label.toLowerCase()
  return form.endsWith('y') ? [form, `${form.slice(0, -1)}ies`] : [form]
}
