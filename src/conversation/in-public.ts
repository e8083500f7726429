import type { Reply } from '../message.js'
import type { Scene, Step } from './turn.js'

/**
 * A message that others read along. Only an answer that is sure is said for all to read; everything else, and whatever would go on from
 * the answer, is offered to the customer alone. Nothing of a request is begun, asked for or kept here: it may identify an invoice.
 */
export function inPublic(scene: Scene, hear: (scene: Scene) => Step): Step {
  const { conversation, phrases } = scene
  const step = hear(scene)
  const answers = step.replies.filter(({ kind }) => kind === 'answer')
  const offer: Reply = { kind: 'text', text: phrases.inPrivate, choices: [{ label: phrases.goOnInPrivate }] }
  const isWhole = answers.length > 0 && answers.length === step.replies.length
  return {
    conversation: { ...conversation, receipts: step.conversation.receipts, form: null, offer: null },
    replies: isWhole ? answers : [...answers, offer],
    effects: step.effects.filter(({ kind }) => kind === 'answered'),
  }
}
