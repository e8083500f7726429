import { advance, fill, missingFields, openForm } from '../forms/fill.js'
import { askNext } from './asking.js'
import { fileForPerson } from './filing.js'
import type { Scene, Step } from './turn.js'

/** Opens the form of an intent and takes what the message gives already. A person is called at once where the matter is known. */
export function beginForm(scene: Scene, id: string): Step {
  const intent = scene.knowledge.intents.get(id)
  if (intent?.kind === 'person') {
    const { offer } = scene.conversation
    if (offer?.kind === 'person') return fileForPerson(scene, offer.words)
  }
  if (intent?.kind !== 'form' && intent?.kind !== 'person') return { conversation: scene.conversation, replies: [], effects: [] }
  const opened = openForm(id, `${scene.conversation.id}:${scene.message.id}`)
  const { open, changed } = fill(opened, intent.form, scene.heard.fields)
  const first = intent.kind === 'form' ? [scene.phrases.begin] : []
  const noted = intent.form.fields.filter(({ name }) => changed.includes(name))
  const lead = [
    ...first,
    ...(noted.length > 0 && missingFields(open.values, intent.form).length > 0 ? [scene.phrases.gotSoFar(noted, open.values)] : []),
  ]
  return askNext(scene, advance(open, intent.form).open, intent.form, scene.phrases.together(lead))
}
