import { advance, isSettled, keepAsked } from '../../forms/fill.js'
import type { Form, OpenForm } from '../../forms/form.js'
import { ask, askNext } from '../asking.js'
import { fileForm } from '../filed/filing.js'
import { isPressed } from '../step.js'
import type { Scene, Step } from '../turn.js'

/** A button of the read-back, never a value of a field. Whoever has nothing better for a field that was to be changed keeps what it had. */
export function pressButton(scene: Scene, open: OpenForm, form: Form): Step | null {
  if (open.stage === 'confirming' && isPressed(scene, scene.phrases.fileIt)) return fileForm(scene, open, form)
  const field = form.fields.find(one => isSettled(open, one.name) && isPressed(scene, scene.phrases.change(one)))
  if (field) return ask(scene, { ...open, stage: 'asking', asked: field.name, misses: 0 }, field, '')
  const { command } = scene.heard
  const isChanging = open.stage === 'asking' && open.asked !== null && isSettled(open, open.asked)
  const staysUnknown = command === 'dont-know' && open.unknown.includes(open.asked ?? '')
  const keeps = command === 'yes' || command === 'no' || command === 'none-of-these' || staysUnknown
  // "No, the number is …" gives another value, and that is not lost.
  const gives = Object.keys(scene.heard.fields).length > 0
  return keeps && isChanging && !gives ? askNext(scene, advance(keepAsked(open), form).open, form, '') : null
}
