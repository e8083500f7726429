import { questionsOfMail } from '../../understanding/acts/rests-on.js'
import { freshCopy } from '../filed/status.js'
import type { Scene } from '../turn.js'
import { copyOf } from './follow-up.js'
import { matterBefore } from './matter.js'
import { copyOfTopics, topicOfCopy } from './of-the-copy.js'
import { questionBeside } from './question-beside.js'

/**
 * The scene, with what is not known of a copy beside the answer to "who pays the postage?" while one is requested, just was or was spoken of: what is mailed then may be the copy, and
 * that of invoices must not be thought to promise it. "Who pays for mailing the invoice?" says itself what it is about.
 */
export function mailOfACopy(scene: Scene): Scene {
  const { heard, knowledge } = scene
  const { decision } = heard
  const copy = copyInHand(scene)
  if (copy === null || decision.kind !== 'answer') return scene
  const said = questionBeside(scene)
  if (!questionsOfMail(said)) return scene
  const topic = topicOfCopy(said, copy, knowledge)
  if (topic === null || decision.topics.includes(topic)) return scene
  return { ...scene, heard: { ...heard, decision: { ...decision, topics: [...decision.topics, topic] } } }
}

/** What a copy is called that is being requested, or that just was, or that was spoken of last. */
function copyInHand(scene: Scene): string | null {
  const { form } = scene.conversation
  if (!form) return freshCopy(scene) ?? copySpokenOf(scene)
  const intent = scene.knowledge.intents.get(form.intent)
  return intent?.kind === 'form' && intent.late !== null ? intent.name : null
}

function copySpokenOf({ conversation, knowledge, phrases }: Scene): string | null {
  const matter = matterBefore(conversation, knowledge, phrases)
  return matter && (copyOf(matter.entries, knowledge) ?? copyOfTopics(matter.topics, knowledge))
}
