import type { Form, OpenForm } from '../../forms/form.js'
import type { Scene, Step } from '../turn.js'

/** Asks what is wrong with what was read back. Nothing is filed on a yes after that: everything is read back again first. */
export function askWhatToChange(scene: Scene, open: OpenForm, form: Form): Step {
  const { conversation, phrases } = scene
  const filled = form.fields.filter(({ name }) => open.values[name] !== undefined)
  const choices = [...filled.map(phrases.change), phrases.cancelRequest].map(label => ({ label }))
  return {
    conversation: { ...conversation, form: { ...open, stage: 'changing' }, offer: null },
    replies: [{ kind: 'text', text: phrases.whatToChange, choices }],
    effects: [],
  }
}
