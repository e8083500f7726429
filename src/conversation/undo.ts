import type { OpenForm } from '../forms/form.js'
import { isBareCommand } from '../understanding/bare-command.js'
import { askNext } from './asking.js'
import { restorable } from './conversation.js'
import { nextInvoice } from './next-invoice.js'
import { isPressed, textReply } from './step.js'
import type { Scene, Step } from './turn.js'

/**
 * Brings back the request that was cancelled or started over, with every field it had; null where the message asks for no such thing.
 * A form that was begun since goes first: there "undo" takes back its last answer.
 */
export function undo(scene: Scene): Step | null {
  const { conversation, heard, phrases } = scene
  const draft = restorable(conversation, scene.now)
  const rest = draft ? goOnWithRest(scene, draft) : null
  if (rest) return rest
  if (!isPressed(scene, phrases.undo) && heard.command !== 'undo') return null
  if (conversation.form && Object.keys(conversation.form.values).length > 0) return null
  if (draft) return restore({ ...scene, conversation: { ...conversation, cancelled: null } }, draft)
  if (conversation.form || !isBareCommand(heard, scene.message.text)) return null
  return { conversation, replies: [textReply(phrases.nothingToUndo)], effects: [] }
}

/** Only the first of several was cancelled after all: the next one, with all that they have in common. */
function goOnWithRest(scene: Scene, draft: OpenForm): Step | null {
  const { conversation, knowledge, phrases } = scene
  const [number] = draft.waiting
  const intent = knowledge.intents.get(draft.intent)
  if (conversation.form || number === undefined || intent?.kind !== 'form' || !isPressed(scene, phrases.goOnWith(number))) return null
  const next = nextInvoice(scene, draft)
  return next && askNext({ ...scene, conversation: { ...conversation, cancelled: null } }, next, intent.form, phrases.nextInvoice(number))
}

function restore(scene: Scene, draft: OpenForm): Step | null {
  const { intents } = scene.knowledge
  const intent = intents.get(draft.intent)
  if (intent?.kind !== 'form' && intent?.kind !== 'person') return null
  const given = intent.form.fields.filter(({ name }) => draft.values[name] !== undefined)
  const { restored, gotSoFar, together } = scene.phrases
  // The read-back says what was given; a question does not.
  const noted = draft.stage === 'asking' && given.length > 0 ? [gotSoFar(given, draft.values)] : []
  return askNext(scene, draft, intent.form, together([restored, ...noted]))
}
