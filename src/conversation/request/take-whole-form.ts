import { check } from '../../forms/checks.js'
import { advance, fill, openForm } from '../../forms/fill.js'
import type { Form, Values } from '../../forms/form.js'
import { askNext } from '../asking.js'
import { fileForm, fileForPerson } from '../filed/filing.js'
import type { Scene, Step } from '../turn.js'

/**
 * A form that was filled in as a whole and sent off: whoever did has read what they file, so nothing is read back. What a check refuses or
 * is missing after all is asked for, as in any conversation. Null where the message is no form.
 */
export function takeWholeForm(scene: Scene): Step | null {
  const { conversation, knowledge, message } = scene
  if (!message.form) return null
  const intent = knowledge.intents.get(message.form.intent)
  if (intent?.kind !== 'form' && intent?.kind !== 'person') return passOn(scene, message.form.values)
  const values = checked(message.form.values, intent.form)
  const begun = openForm(intent.id, `${conversation.id}:${message.id}`)
  const { open } = advance(fill(begun, intent.form, values).open, intent.form)
  const closed = { ...scene, conversation: { ...conversation, form: null, offer: null } }
  return open.stage === 'asking' ? askNext(closed, open, intent.form, '') : fileForm(closed, open, intent.form)
}

/** Authors ask for it no more since it was opened: what was filled in reaches a person as it is. */
function passOn(scene: Scene, values: Readonly<Record<string, string>>): Step {
  const words = Object.entries(values).map(([name, value]) => `${name}: ${value}`)
  return fileForPerson(scene, words.join('\n'))
}

function checked(values: Readonly<Record<string, string>>, { fields }: Form): Values {
  return Object.fromEntries(
    fields.flatMap(field => {
      const given = values[field.name]
      const found = given === undefined ? null : check(field, given)
      return found?.kind === 'ok' ? [[field.name, found.value]] : []
    }),
  )
}
