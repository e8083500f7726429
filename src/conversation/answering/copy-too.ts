import { asksOfCopyToo } from '../../understanding/acts/asks-of-copy-too.js'
import { justTold } from '../told.js'
import type { Scene, Step } from '../turn.js'
import { topicOfCopy } from './of-the-copy.js'
import { toldAbove } from './of-what-was-told.js'
import { dontKnow, notCovered } from './small-turns.js'

/**
 * "And for a copy?", right after "who pays the postage?" was answered: the same is asked of the copy of a lost invoice, of which nothing may be known, and no
 * copy is wanted. Right after the policy on the copy was told it is what that says. Null for all else.
 */
export function ofTheCopyToo(scene: Scene): Step | null {
  const { conversation, knowledge, message } = scene
  const told = justTold(conversation)
  const forms = [...knowledge.intents.values()].flatMap(intent => (intent.kind === 'form' && intent.late !== null ? [intent] : []))
  const [form] = forms
  if (!told || !form || !asksOfCopyToo(message.text)) return null
  if (told.refs.some(({ entry }) => entry === form.entry)) return toldAbove(scene, told)
  const topic = topicOfCopy(told.words, form.name, knowledge)
  return topic === null ? dontKnow(scene) : notCovered(scene, [topic])
}
