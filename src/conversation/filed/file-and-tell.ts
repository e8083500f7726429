import type { Form, OpenForm } from '../../forms/form.js'
import { tellOfTheCopy } from '../answering/of-the-copy.js'
import type { Scene, Step } from '../turn.js'
import { fileForm } from './filing.js'

/** Files the form, and tells what was asked beside the yes. */
export function fileAndTell(scene: Scene, open: OpenForm, form: Form, tell: (scene: Scene) => Step): Step {
  const filed = fileForm(scene, open, form)
  const said = tell({ ...scene, conversation: filed.conversation })
  return { ...said, replies: [...filed.replies, ...said.replies], effects: [...filed.effects, ...said.effects], next: filed.next ?? null }
}

/** The same where all that is asked, in these words, is when the copy comes. */
export function fileAndTellWhen(scene: Scene, open: OpenForm, form: Form, asked: string): Step {
  const name = scene.knowledge.intents.get(open.intent)?.name ?? ''
  return fileAndTell(scene, open, form, next => tellOfTheCopy({ ...next, message: { ...scene.message, text: asked } }, name))
}
