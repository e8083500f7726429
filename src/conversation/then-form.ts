import { askAgain } from './asking.js'
import { after } from './step.js'
import type { Scene, Step } from './turn.js'

/** A step, and then the open form goes on where it was; the step alone where none is open. */
export function thenForm(scene: Scene, step: Step): Step {
  const open = step.conversation.form
  const intent = open ? scene.knowledge.intents.get(open.intent) : undefined
  if (!open || (intent?.kind !== 'form' && intent?.kind !== 'person')) return step
  return after(step, ({ conversation }) => askAgain({ ...scene, conversation }, open, intent.form))
}
