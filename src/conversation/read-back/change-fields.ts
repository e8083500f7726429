import { advance, askOnceMore } from '../../forms/fill.js'
import type { Field, Form, OpenForm } from '../../forms/form.js'
import { askNext } from '../asking.js'
import type { Scene, Step } from '../turn.js'
import { wrongFields } from './wrong-fields.js'

/** "The title and the number are wrong": each is asked for once more, and keeps its value until another is given. */
export function changeFields(scene: Scene, open: OpenForm, form: Form): Step | null {
  const wrong = wrongFields(scene, open, form)
  return wrong.length > 0 ? askNamed(scene, open, form, wrong) : null
}

/** Asks for fields that have a value once more, one after the other. */
export function askNamed(scene: Scene, open: OpenForm, form: Form, fields: readonly Field[]): Step {
  const names = fields.map(({ name }) => name)
  return askNext(scene, advance(askOnceMore(open, names), form).open, form, '')
}
