import { apologizes } from '../understanding/acts/apologizes.js'
import { shrugs } from '../understanding/acts/shrugs.js'
import { askAgain } from './asking.js'
import { after, textReply } from './step.js'
import type { Scene, Step } from './turn.js'

/** "Sorry, I was angry": no harm done, and what was under way goes on. "Whatever" ends what is over anyway. Null for all else. */
export function forgive(scene: Scene): Step | null {
  const { conversation, heard, knowledge, message, phrases } = scene
  if (Object.keys(heard.fields).length > 0 && conversation.form === null) return null
  const { form } = conversation
  const intent = form ? knowledge.intents.get(form.intent) : undefined
  if (!apologizes(message.text)) {
    return form === null && shrugs(message.text) ? { conversation, replies: [textReply(phrases.allRight)], effects: [] } : null
  }
  const said: Step = { conversation, replies: [textReply(phrases.noOffence)], effects: [] }
  if (!form || intent?.kind !== 'form') return said
  return after(said, ({ conversation }) => askAgain({ ...scene, conversation }, form, intent.form))
}
