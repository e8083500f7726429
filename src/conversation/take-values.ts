import { advance, fill } from '../forms/fill.js'
import type { Form, OpenForm } from '../forms/form.js'
import { answersBeside } from './answers-beside.js'
import { askNext } from './asking.js'
import { fileForm } from './filing.js'
import { refuse } from './refuse.js'
import { after } from './step.js'
import type { Scene, Step } from './turn.js'

/** Values in the message, wherever the form stands; then a question in the same message is answered, and the next field asked. */
export function takeValues(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { heard } = scene
  const refused = form.fields.find(({ name }) => name === heard.refused?.field)
  if (refused && heard.refused) return refuse(scene, open, form, refused, heard.refused.say)
  const filled = fill(open, form, heard.fields)
  // The same value once more is an answer, too, where it was asked for.
  const isAnswered = open.asked !== null && heard.fields[open.asked] !== undefined
  if (filled.changed.length === 0 && !isAnswered) return null
  const asked = answersBeside(scene, open, false)
  const next = advance(filled.open, form)
  return after(asked, ({ conversation }) => {
    const then = { ...scene, conversation }
    return next.open.stage === 'confirming' && !form.confirm ? fileForm(then, next.open, form) : askNext(then, next.open, form, '')
  })
}
