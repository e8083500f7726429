import { isSettled } from '../../forms/fill.js'
import type { Field, Form, OpenForm, Values } from '../../forms/form.js'
import type { Reply } from '../../message.js'
import { whatTheyGet } from '../request/what-they-get.js'
import type { Scene } from '../turn.js'

/** Everything that would be filed, for the customer to agree to, and what they get for it. */
export function readBack(scene: Scene, open: OpenForm, form: Form): Reply {
  const { phrases } = scene
  const settled = form.fields.filter(({ name }) => isSettled(open, name))
  const unknown = Object.fromEntries(open.unknown.map(name => [name, phrases.notKnown]))
  const text = phrases.readBack(settled, { ...unknown, ...shownValues(open, form) }, whatTheyGet(scene, open, form) ?? '')
  return { kind: 'text', text, choices: readBackChoices(scene, open, form) }
}

/** What can be done with what was read back: filed, changed field by field, or dropped. */
export function readBackChoices({ phrases }: Scene, open: OpenForm, form: Form): { label: string }[] {
  const settled = form.fields.filter(({ name }) => isSettled(open, name))
  return [phrases.fileIt, ...settled.map(phrases.change), phrases.cancelRequest].map(label => ({ label }))
}

/** The values as customers are told them: "VAT special invoice" for special. */
export function shownValues({ values }: Pick<OpenForm, 'values'>, { fields }: Form): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      shown(
        fields.find(field => field.name === name),
        value,
      ),
    ]),
  )
}

function shown(field: Field | undefined, value: string): string {
  return (field?.check.kind === 'one-of' ? field.check.about?.[value]?.name : undefined) ?? value
}
