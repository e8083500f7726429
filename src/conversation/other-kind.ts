import type { Form } from '../forms/form.js'
import { namesNothing } from '../understanding/acts/rests-on.js'
import { normalize } from '../understanding/normalize.js'
import { answer } from './answer.js'
import { matterBefore } from './matter.js'
import type { Scene, Step } from './turn.js'

/**
 * "And for an ordinary one?", 专票呢, right after the entry was told that says what each kind gets: that entry is the answer, and no other that has the word.
 * Null for all else.
 */
export function ofOtherKind(scene: Scene): Step | null {
  const { conversation, heard, knowledge, message, phrases } = scene
  if (heard.decision.kind === 'request' || heard.decision.kind === 'smalltalk') return null
  const forms = [...knowledge.intents.values()].flatMap(intent => (intent.kind === 'form' ? [intent] : []))
  const asked = forms.find(({ form }) => namesOnlyKind(message.text, form))
  if (!asked?.entry || !matterBefore(conversation, knowledge, phrases)?.entries.includes(asked.entry)) return null
  return answer(scene, [{ entry: asked.entry, side: null }], [])
}

/** In characters. Longer messages say more. */
const longest = 60

function namesOnlyKind(text: string, { fields }: Form): boolean {
  const said = normalize(text)
  const kinds = fields.flatMap(({ check }) => (check.kind === 'one-of' ? Object.values(check.values).flat() : [])).map(normalize)
  const longestFirst = kinds.sort((one, other) => other.length - one.length)
  const found = said.length <= longest ? longestFirst.find(kind => said.includes(kind)) : undefined
  return found !== undefined && namesNothing(said.replace(found, ' it ').replace(invoice, ' '))
}

const invoice = /\b(?:vat|invoices?|fapiaos?)\b|发票/u
