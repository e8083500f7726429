import { isOpen } from '../../tickets/lifecycle.js'
import { apologizes } from '../../understanding/acts/apologizes.js'
import { cancelsOnly } from '../../understanding/acts/calls-off.js'
import { goesOn } from '../../understanding/acts/goes-on.js'
import { shrugs } from '../../understanding/acts/shrugs.js'
import { askAgain } from '../asking.js'
import { restorable } from '../conversation.js'
import { tellStatus } from '../filed/status.js'
import { after, textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'

/** "Sorry, I was angry": no harm done, and what was under way goes on. "Whatever" ends what is over anyway. Null for all else. */
export function forgive(scene: Scene): Step | null {
  const { conversation, heard, knowledge, message, phrases } = scene
  if (Object.keys(heard.fields).length > 0 && conversation.form === null) return null
  const { form } = conversation
  if (form === null && goesOn(message.text) && restorable(conversation, scene.now) === null) return comesBack(scene)
  const intent = form ? knowledge.intents.get(form.intent) : undefined
  if (!apologizes(message.text)) {
    const isOver = shrugs(message.text) || (cancelsOnly(message.text) && restorable(conversation, scene.now) !== null)
    return form === null && isOver ? { conversation, replies: [textReply(phrases.allRight)], effects: [] } : null
  }
  const said: Step = { conversation, replies: [textReply(phrases.noOffence)], effects: [] }
  if (!form || intent?.kind !== 'form') return said
  return after(said, ({ conversation }) => askAgain({ ...scene, conversation }, form, intent.form))
}

/** "I'm back": with nothing under way they are told how their tickets stand, or what they may ask. */
function comesBack(scene: Scene): Step {
  const { conversation, phrases } = scene
  if (conversation.tickets.some(isOpen)) return tellStatus(scene)
  return { conversation, replies: [textReply(phrases.nothingToConfirm)], effects: [] }
}
