import type { Field, Form, OpenForm, Values } from './form.js'

/** A form that begins: nothing known yet. `key` names this filling; see OpenForm. */
export function openForm(intent: string, key: string, confidence = 1): OpenForm {
  return { intent, key, values: {}, stage: 'asking', asked: null, misses: 0, confidence }
}

/** The form with checked values put in (a later one replaces an earlier one), and the names of those that changed. */
export function fill(open: OpenForm, form: Form, values: Values): { open: OpenForm; changed: readonly string[] } {
  const known = form.fields.filter(({ name }) => values[name] !== undefined && values[name] !== open.values[name])
  const changed = known.map(({ name }) => name)
  const taken = Object.fromEntries(changed.map(name => [name, values[name] as string]))
  return { open: { ...open, values: { ...open.values, ...taken }, misses: changed.length > 0 ? 0 : open.misses }, changed }
}

/** The required fields without a value, in the order of the form. */
export function missingFields(values: Values, form: Form): readonly Field[] {
  return form.fields.filter(({ name, required }) => required && values[name] === undefined)
}

/** The form pointed at what comes next: the first missing field, or the read-back. */
export function advance(open: OpenForm, form: Form): { open: OpenForm; field: Field | null } {
  const [field = null] = missingFields(open.values, form)
  if (!field) return { open: { ...open, stage: 'confirming', asked: null, misses: 0 }, field }
  return { open: { ...open, stage: 'asking', asked: field.name, misses: field.name === open.asked ? open.misses : 0 }, field }
}
