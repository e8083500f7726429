import { advance, fill, missingFields, openForm } from '../forms/fill.js'
import type { Intent } from '../understanding/knowledge.js'
import { countWords } from '../understanding/normalize.js'
import { askNext } from './asking.js'
import { fileForPerson } from './filing.js'
import { type Begun, begunBy, waitForFate } from './lost-or-late.js'
import { shownValues } from './read-back.js'
import type { Scene, Step } from './turn.js'
import { withMore } from './words.js'

/** A wish for a person of so many words says what it is about, too. */
const matterWords = 9

/** Opens the form of an intent and takes what the message gives already. A person is called at once where the matter is known. */
export function beginForm(scene: Scene, id: string): Step {
  const intent = scene.knowledge.intents.get(id)
  if (intent?.kind === 'person') {
    const { offer } = scene.conversation
    if (offer?.kind === 'person') return fileForPerson(scene, withMore(offer.words, scene.message.text))
    if (countWords(scene.message.text) >= matterWords) return fileForPerson(scene, scene.message.text)
  }
  if (intent?.kind !== 'form' && intent?.kind !== 'person') return { conversation: scene.conversation, replies: [], effects: [] }
  const begun = begunBy(scene)
  if (intent.kind === 'form') return waitForFate(scene, intent, begun) ?? startForm(scene, intent, begun)
  return startForm(scene, intent, begun)
}

/** Opens the form with what is known of the request, which may be from more than one message. */
export function startForm(scene: Scene, intent: Extract<Intent, { kind: 'form' | 'person' }>, { key, values, confidence }: Begun): Step {
  const { open, changed } = fill(openForm(intent.id, key, confidence), intent.form, values)
  const first = intent.kind === 'form' ? [scene.phrases.begin(intent.name)] : []
  const noted = intent.form.fields.filter(({ name }) => changed.includes(name))
  const lead = [
    ...first,
    ...(noted.length > 0 && missingFields(open.values, intent.form).length > 0
      ? [scene.phrases.gotSoFar(noted, shownValues(open, intent.form))]
      : []),
  ]
  return askNext(scene, advance(open, intent.form).open, intent.form, scene.phrases.together(lead))
}
