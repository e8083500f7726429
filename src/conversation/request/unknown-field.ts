import { advance, leaveUnknown } from '../../forms/fill.js'
import type { Field, Form, OpenForm } from '../../forms/form.js'
import { askNext } from '../asking.js'
import { textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'

/** Offers to file the request for a person to look into, with a field marked that the customer doesn't know or doesn't want to say. */
export function offerUnknown(scene: Scene, open: OpenForm, field: Field, lead: string): Step {
  const choices = [{ label: scene.phrases.markUnknown }, { label: scene.phrases.noThanks }]
  return {
    conversation: { ...scene.conversation, form: open, offer: { kind: 'unknown-field', field: field.name } },
    replies: [...(lead ? [textReply(lead)] : []), { kind: 'text', text: scene.phrases.offerUnknown(field), choices }],
    effects: [],
  }
}

/** The customer agreed: the field is not asked for any more, and the form goes on with what comes next. */
export function goOnWithout(scene: Scene, open: OpenForm, form: Form, field: Field): Step {
  const next = advance(leaveUnknown(open, field.name), form).open
  return askNext(scene, next, form, scene.phrases.markedUnknown(field))
}
