import { namesOnlyKind } from '../request/names-only-kind.js'
import type { Scene, Step } from '../turn.js'
import { answer } from './answer.js'
import { matterBefore } from './matter.js'
import { speaksOf } from './of-the-copy.js'

/**
 * "And for an ordinary one?", 专票呢, right after the entry was told that says what each kind gets, or something of that copy: that entry is the answer, and no other that has the word.
 * Null for all else.
 */
export function ofOtherKind(scene: Scene): Step | null {
  const { conversation, heard, knowledge, message, phrases } = scene
  if (heard.decision.kind === 'request' || heard.decision.kind === 'smalltalk') return null
  const forms = [...knowledge.intents.values()].flatMap(intent => (intent.kind === 'form' ? [intent] : []))
  const asked = forms.find(({ form }) => namesOnlyKind(message.text, form))
  const matter = matterBefore(conversation, knowledge, phrases)
  const isOfIt = (topic: string) => speaksOf(topic, asked?.name ?? '', knowledge.topics)
  if (!asked?.entry || !matter || !(matter.entries.includes(asked.entry) || matter.topics.some(isOfIt))) return null
  return answer(scene, [{ entry: asked.entry, side: null }], [])
}
