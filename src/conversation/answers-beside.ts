import type { OpenForm } from '../forms/form.js'
import { isQuestion } from '../understanding/is-question.js'
import { sayEntries } from './answer.js'
import type { Scene, Step } from './turn.js'

/** The answers that the message asks for beside the form. The form's own entry is one only where nothing else explains the words. */
export function answersBeside(scene: Scene, open: OpenForm, asOwnQuestion: boolean): Step {
  const { decision, fields } = scene.heard
  const intent = scene.knowledge.intents.get(open.intent)
  // A value may sound like anything ("Maple Garden Ltd."): only a question asks beside it for what is not covered.
  const isOnlyValue = Object.keys(fields).length > 0 && !isQuestion(scene.message.text)
  const own = intent?.kind === 'form' ? intent.entry : null
  const entries = decision.kind === 'answer' || decision.kind === 'request' ? decision.entries : []
  const topics = !isOnlyValue && (decision.kind === 'answer' || decision.kind === 'not-covered') ? decision.topics : []
  return sayEntries(
    scene,
    entries.filter(({ entry }) => asOwnQuestion || entry !== own),
    topics,
  )
}
