import type { Reply } from '../../message.js'
import { isSureOf } from '../../understanding/decision.js'
import type { Scene, Step } from '../turn.js'

/**
 * A message that others read along. Only an answer that is sure is said for all to read; everything else, and whatever would go on from
 * the answer, is offered to the customer alone. Nothing of a request is begun, asked for or kept here: it may identify an invoice.
 */
export function inPublic(scene: Scene, hear: (scene: Scene) => Step): Step {
  const { conversation, phrases } = scene
  const step = hear(scene)
  const answers = step.replies.filter(reply => reply.kind === 'answer' && isSureOf(reply.entry, scene.heard.candidates))
  const offer: Reply = { kind: 'text', text: phrases.inPrivate, choices: [{ label: phrases.goOnInPrivate }] }
  const isWhole = answers.length > 0 && answers.length === step.replies.length
  const isSaid = (entry: string) => answers.some(reply => reply.kind === 'answer' && reply.entry === entry)
  const receipts = step.conversation.receipts.filter(receipt => conversation.receipts.includes(receipt) || isSaid(receipt.entry))
  return {
    conversation: { ...conversation, receipts, form: null, offer: null },
    replies: isWhole ? answers : [...answers, offer],
    effects: step.effects.filter(effect => effect.kind === 'answered' && isSaid(effect.entry)),
  }
}
