import { advance, fill, openForm } from '../forms/fill.js'
import type { Form, OpenForm } from '../forms/form.js'
import { askNext } from './asking.js'
import { fileForPerson } from './filing.js'
import { isPressed, textReply } from './step.js'
import type { Scene, Step } from './turn.js'

/** Cancelling, starting again, or asking for a person: what the customer has given stays only with the person. */
export function leaveForm(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { conversation, heard, message } = scene
  const { decision, command } = heard
  if (isPressed(scene, scene.phrases.cancelRequest) || command === 'cancel') {
    return { conversation: { ...conversation, form: null, offer: null }, replies: [textReply(scene.phrases.cancelled)], effects: [] }
  }
  if (command === 'start-over') {
    const fresh = openForm(open.intent, `${conversation.id}:${message.id}`)
    return askNext(scene, advance(fill(fresh, form, heard.fields).open, form).open, form, scene.phrases.startOver)
  }
  // Whoever wanted a person and then doesn't is not asked what it was about.
  const isPerson = scene.knowledge.intents.get(open.intent)?.kind === 'person'
  if (isPerson && (command === 'no' || isPressed(scene, scene.phrases.noThanks))) {
    return { conversation: { ...conversation, form: null, offer: null }, replies: [textReply(scene.phrases.allRight)], effects: [] }
  }
  const wantsPerson = decision.kind === 'request' && scene.knowledge.intents.get(decision.intent)?.kind === 'person'
  return wantsPerson && open.intent !== decision.intent ? fileForPerson(scene, message.text) : null
}
