import type { Field, Form, OpenForm, Values } from './form.js'

/** A form that begins: nothing known yet. `key` names this filling; see OpenForm. */
export function openForm(intent: string, key: string, confidence = 1): OpenForm {
  return {
    intent,
    key,
    values: {},
    stage: 'asking',
    asked: null,
    misses: 0,
    unknown: [],
    again: [],
    kept: [],
    waiting: [],
    apart: {},
    further: 0,
    uncounted: false,
    unsure: null,
    confidence,
  }
}

/** The form with checked values put in (a later one replaces an earlier one), and the names of those that changed. */
export function fill(open: OpenForm, form: Form, values: Values): { open: OpenForm; changed: readonly string[] } {
  const known = form.fields.filter(({ name }) => values[name] !== undefined && values[name] !== open.values[name])
  const changed = known.map(({ name }) => name)
  const taken = Object.fromEntries(changed.map(name => [name, values[name] as string]))
  const isOpen = (name: string) => values[name] === undefined
  const filled = { ...open, values: { ...open.values, ...taken }, unknown: open.unknown.filter(isOpen), again: open.again.filter(isOpen) }
  return { open: { ...filled, misses: changed.length > 0 ? 0 : open.misses }, changed }
}

/** Whether nothing is left to ask for a field: it has a value, or the customer agreed to file without one. */
export function isSettled({ values, unknown }: OpenForm, name: string): boolean {
  return values[name] !== undefined || unknown.includes(name)
}

/** The form with a field that the customer does not know and is not asked for any more. */
export function leaveUnknown(open: OpenForm, name: string): OpenForm {
  const { [name]: _, ...values } = open.values
  return { ...open, values, unknown: [...open.unknown.filter(other => other !== name), name], misses: 0 }
}

/** The form where the field asked stays as it is. */
export function keepAsked(open: OpenForm): OpenForm {
  return { ...open, again: open.again.filter(name => name !== open.asked), misses: 0 }
}

/** The form with fields that have a value and are to be asked for once more, in this order. */
export function askOnceMore(open: OpenForm, names: readonly string[]): OpenForm {
  return { ...open, stage: 'asking', again: [...names] }
}

/** The required fields without a value, in the order of the form. */
export function missingFields(values: Values, form: Form): readonly Field[] {
  return form.fields.filter(({ name, required }) => required && values[name] === undefined)
}

/** The form pointed at what comes next: one that is to be asked for once more, the first missing field, or the read-back. */
export function advance(open: OpenForm, form: Form): { open: OpenForm; field: Field | null } {
  const [missing] = missingFields(open.values, form).filter(({ name }) => !open.unknown.includes(name))
  const field = form.fields.find(({ name }) => name === open.again[0]) ?? missing ?? null
  if (!field) return { open: { ...open, stage: 'confirming', asked: null, misses: 0 }, field }
  return { open: { ...open, stage: 'asking', asked: field.name, misses: field.name === open.asked ? open.misses : 0 }, field }
}
