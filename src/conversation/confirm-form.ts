import { advance } from '../forms/fill.js'
import type { Form, OpenForm } from '../forms/form.js'
import { consentsToAll } from '../understanding/acts/consent/consents-to-all.js'
import { askNext } from './asking.js'
import { fileForm } from './filing.js'
import type { Scene, Step } from './turn.js'
import { askWhatToChange } from './what-to-change.js'

/**
 * The read-back: filed on yes; on no, the customer says what to change. A yes after that no is no consent to what was just called
 * wrong: everything is read back again first.
 */
export function confirmForm(scene: Scene, open: OpenForm, form: Form): Step | null {
  if (open.stage === 'asking') return null
  const { command } = scene.heard
  if (open.stage === 'confirming' && consents(scene)) return fileForm(scene, open, form)
  if (command === 'yes' && open.stage === 'changing') return askNext(scene, advance(open, form).open, form, '')
  return command === 'no' ? askWhatToChange(scene, open, form) : null
}

/** A yes, or one with talk around it that asks and wants nothing: "Yes. Sorry for the mess." "No mistakes there" begins like a no. */
function consents({ heard: { command }, message: { text } }: Scene): boolean {
  return (command === null || command === 'no' || command === 'yes') && consentsToAll(text, command === 'yes')
}
