import { deniesLoss } from '../../understanding/acts/denies-loss.js'
import { declinesCopy, needsNoCopy } from '../../understanding/acts/needs-no-copy.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { answer } from '../answering/answer.js'
import { dontKnow } from '../answering/small-turns.js'
import { textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { fatefulIntent } from './lost-or-late.js'

/**
 * "I found my invoice again, no need for a copy": nothing is begun. Null where no such thing is said, or something besides that can be answered.
 * Beside "we don't want a copy" no form is opened for whoever asks of the loss, and none for who wants a copy of what is not lost.
 */
export function needsNone(scene: Scene): Step | null {
  const { conversation, heard, message, phrases } = scene
  const { decision } = heard
  const intent = fatefulIntent(scene)
  const isElse =
    decision.kind === 'smalltalk' ||
    (decision.kind === 'request' && decision.intent !== intent?.id) ||
    (decision.kind === 'answer' && decision.entries.some(({ entry }) => entry !== intent?.entry && entry !== intent?.late))
  if (intent && decision.kind === 'request' && decision.intent === intent.id && isQuestion(message.text) && declinesCopy(message.text))
    return decision.entries.length > 0 ? answer(scene, decision.entries, []) : dontKnow(scene)
  // A copy is one of what is lost.
  if (intent && decision.kind === 'request' && !isElse && deniesLoss(message.text)) return dontKnow(scene)
  if (!intent || isElse || !needsNoCopy(message.text)) return null
  return { conversation, replies: [textReply(phrases.allRight)], effects: [] }
}
