import { advance, fill, openForm } from '../forms/fill.js'
import type { Form, OpenForm } from '../forms/form.js'
import type { Reply } from '../message.js'
import { askNext } from './asking.js'
import { withoutForm } from './conversation.js'
import { fileForPerson } from './filing.js'
import { isPressed, textReply } from './step.js'
import type { Scene, Step } from './turn.js'

/** Cancelling, starting again, or asking for a person: what the customer has given stays only with the person. */
export function leaveForm(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { conversation, heard, message } = scene
  const { decision, command } = heard
  if (isPressed(scene, scene.phrases.cancelRequest) || command === 'cancel') {
    const { cancelled, cancelledWith, goOnWith, undo } = scene.phrases
    const { waiting } = open
    const text = waiting.length > 0 ? cancelledWith(waiting) : cancelled
    const labels = [...waiting.slice(0, 1).map(goOnWith), undo]
    const reply: Reply = { kind: 'text', text, choices: labels.map(label => ({ label })) }
    return { conversation: withoutForm(conversation, scene.now), replies: [reply], effects: [] }
  }
  if (isPressed(scene, scene.phrases.startOverButton) || command === 'start-over') {
    const { startOver, stillToFollow, together } = scene.phrases
    const fresh = { ...openForm(open.intent, `${conversation.id}:${message.id}`), waiting: open.waiting }
    const lead = together([startOver, ...(open.waiting.length > 0 ? [stillToFollow(open.waiting)] : [])])
    const started = { ...scene, conversation: withoutForm(conversation, scene.now) }
    return askNext(started, advance(fill(fresh, form, heard.fields).open, form).open, form, lead)
  }
  // Whoever wanted a person and then doesn't is not asked what it was about.
  const isPerson = scene.knowledge.intents.get(open.intent)?.kind === 'person'
  if (isPerson && (command === 'no' || isPressed(scene, scene.phrases.noThanks))) {
    return { conversation: { ...conversation, form: null, offer: null }, replies: [textReply(scene.phrases.allRight)], effects: [] }
  }
  const wantsPerson = decision.kind === 'request' && scene.knowledge.intents.get(decision.intent)?.kind === 'person'
  return wantsPerson && open.intent !== decision.intent ? fileForPerson(scene, message.text) : null
}
