import type { Form, OpenForm } from '../../forms/form.js'
import { findFields } from '../../understanding/fields.js'
import { inOwnName } from '../../understanding/several/lost-by-others.js'
import { findSeveral } from '../../understanding/several/several.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import type { Scene } from '../turn.js'
import { filedSiblings, numbersOf } from './filed-siblings.js'

/**
 * An answer to the read-back in which what somebody else lost is one more invoice: "yes, my colleague lost one as well" would give this one a reason, and the
 * yes would be lost. What is asked for may be just that, so it stays as it is while the form asks.
 */
export function withLostByOthers(scene: Scene, open: OpenForm, form: Form): Scene {
  const { heard, message } = scene
  if (open.stage === 'asking' || isQuestion(message.text)) return scene
  const text = inOwnName(message.text, numbersOf(open, filedSiblings(scene, open)))
  if (text === message.text) return scene
  // What was learnt is of the words as they were.
  const found = { fields: findFields(text, form, null), several: findSeveral(text, form), refused: null, agreement: null }
  return { ...scene, message: { ...message, text }, heard: { ...heard, ...found } }
}
