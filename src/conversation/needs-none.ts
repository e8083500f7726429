import { needsNoCopy } from '../understanding/acts/needs-no-copy.js'
import { fatefulIntent } from './lost-or-late.js'
import { textReply } from './step.js'
import type { Scene, Step } from './turn.js'

/** "I found my invoice again, no need for a copy": nothing is begun. Null where no such thing is said, or something besides that can be answered. */
export function needsNone(scene: Scene): Step | null {
  const { conversation, heard, message, phrases } = scene
  const { decision } = heard
  const intent = fatefulIntent(scene)
  const isElse =
    decision.kind === 'smalltalk' ||
    (decision.kind === 'request' && decision.intent !== intent?.id) ||
    (decision.kind === 'answer' && decision.entries.some(({ entry }) => entry !== intent?.entry && entry !== intent?.late))
  if (!intent || isElse || !needsNoCopy(message.text)) return null
  return { conversation, replies: [textReply(phrases.allRight)], effects: [] }
}
