import { questionsOfMail } from '../understanding/acts/rests-on.js'
import { topicOfCopy } from './of-the-copy.js'
import { questionBeside } from './question-beside.js'
import type { Scene } from './turn.js'

/**
 * The scene, with what is not known of a copy beside the answer to "who pays the postage?" while one is requested: what is mailed then may be the copy, and
 * that of invoices must not be thought to promise it. "Who pays for mailing the invoice?" says itself what it is about.
 */
export function mailOfACopy(scene: Scene): Scene {
  const { conversation, heard, knowledge } = scene
  const said = questionBeside(scene)
  const { decision } = heard
  const open = conversation.form ? knowledge.intents.get(conversation.form.intent) : undefined
  if (open?.kind !== 'form' || open.late === null || decision.kind !== 'answer' || !questionsOfMail(said)) return scene
  const topic = topicOfCopy(said, open.name, knowledge)
  if (topic === null || decision.topics.includes(topic)) return scene
  return { ...scene, heard: { ...heard, decision: { ...decision, topics: [...decision.topics, topic] } } }
}
