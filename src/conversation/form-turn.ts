import { confirmForm } from './confirm-form.js'
import { digress } from './digress.js'
import { hearMatter } from './hear-matter.js'
import { leaveForm } from './leave-form.js'
import { pressButton } from './press-button.js'
import { stuck } from './refuse.js'
import { takeValues } from './take-values.js'
import type { Scene, Step } from './turn.js'

/** A message while a form is open; null where none is. */
export function inForm(scene: Scene): Step | null {
  const open = scene.conversation.form
  const intent = open ? scene.knowledge.intents.get(open.intent) : undefined
  if (!open || (intent?.kind !== 'form' && intent?.kind !== 'person')) return null
  const { form } = intent
  return (
    leaveForm(scene, open, form) ??
    pressButton(scene, open, form) ??
    takeValues(intent.kind === 'person' ? { ...scene, heard: hearMatter(scene, open, form) } : scene, open, form) ??
    confirmForm(scene, open, form) ??
    digress(scene, open, form) ??
    stuck(scene, open, form)
  )
}
