import { advance, askOnceMore } from '../forms/fill.js'
import type { Form, OpenForm } from '../forms/form.js'
import { askNext } from './asking.js'
import type { Scene, Step } from './turn.js'
import { wrongFields } from './wrong-fields.js'

/** "The title and the number are wrong": each is asked for once more, and keeps its value until another is given. */
export function changeFields(scene: Scene, open: OpenForm, form: Form): Step | null {
  const wrong = wrongFields(scene, open, form).map(({ name }) => name)
  return wrong.length > 0 ? askNext(scene, advance(askOnceMore(open, wrong), form).open, form, '') : null
}
