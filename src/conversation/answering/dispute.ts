import type { Reply } from '../../message.js'
import { textReply } from '../step.js'
import { thenForm } from '../then-form.js'
import type { Told } from '../told.js'
import type { Scene, Step } from '../turn.js'
import { record } from './record-feedback.js'
import { offerPerson } from './small-turns.js'

/**
 * The answer was to another question than the customer's: the runner-up is offered, and where there is none a person. The words of the no
 * are never looked for in the FAQ.
 */
export function disputed(scene: Scene, told: Told): Step {
  const recorded = record(scene, told, 'not-helpful', 'not-my-question')
  // Beside a form nothing else is begun: the question that it asks is the only one that stands.
  if (recorded.form) return thenForm(scene, { conversation: recorded, replies: [textReply(scene.phrases.gotWrong)], effects: [] })
  const conversation = { ...recorded, offer: null }
  const { knowledge, phrases } = scene
  const options = told.instead.flatMap(({ entry, side }) => {
    const known = knowledge.entries.get(entry)
    return known ? [{ label: known.question, entry, side }] : []
  })
  const next = { ...scene, conversation: { ...conversation, told: { ...told, instead: [] } } }
  if (options.length === 0) return offerPerson(next, phrases.notThatEither, told.words)
  const choices = [...options.map(({ label }) => ({ label })), { label: phrases.noneOfThese }]
  const reply: Reply = { kind: 'text', text: phrases.thisInstead, choices }
  return { conversation: { ...next.conversation, offer: { kind: 'choices', words: told.words, options } }, replies: [reply], effects: [] }
}
