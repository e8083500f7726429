import { isSettled } from '../forms/fill.js'
import type { Field, Form, OpenForm } from '../forms/form.js'
import type { Reply } from '../message.js'
import type { Scene } from './turn.js'
import { whatTheyGet } from './what-they-get.js'

/** Everything that would be filed, for the customer to agree to, and what they get for it. */
export function readBack(scene: Scene, open: OpenForm, form: Form): Reply {
  const { phrases } = scene
  const settled = form.fields.filter(({ name }) => isSettled(open, name))
  const values = Object.fromEntries(settled.map(field => [field.name, shown(field, open.values[field.name]) ?? phrases.notKnown]))
  const labels = [phrases.fileIt, ...settled.map(phrases.change), phrases.cancelRequest]
  const text = phrases.readBack(settled, values, whatTheyGet(scene, open, form) ?? '')
  return { kind: 'text', text, choices: labels.map(label => ({ label })) }
}

/** A value as customers are told it: "VAT special invoice" for special. */
function shown({ check }: Field, value: string | undefined): string | undefined {
  return (check.kind === 'one-of' && value !== undefined ? check.about?.[value]?.name : undefined) ?? value
}
