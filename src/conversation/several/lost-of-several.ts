import { invoiceField } from '../../tickets/duplicates.js'
import { fateOf } from '../../understanding/acts/lost-or-late.js'
import { lateBeside, lostOf } from '../../understanding/several/lost-of-several.js'
import { numbersIn } from '../../understanding/several/said-apart.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { sayEntries } from '../answering/answer.js'
import { beginForm, startForm } from '../request/begin-form.js'
import { begunBy, fatefulIntent } from '../request/lost-or-late.js'
import { after } from '../step.js'
import type { Scene, Step } from '../turn.js'

/**
 * A message that tells of several invoices what has become of each, one of which is lost: the request begins for that one. Of another that is late the
 * delivery policy is told first: "Invoice 04418827 is lost; 31992046 has not arrived yet". Null for all else.
 */
export function lostOfSeveral(scene: Scene): Step | null {
  const { decision, fields, several = [] } = scene.heard
  const { text } = scene.message
  const intent = fatefulIntent(scene)
  const numbers = [...new Set(numbersIn(text.normalize('NFKC')))]
  const lost = numbers.length > 1 && !isQuestion(text) ? lostOf(text, numbers) : null
  const heard = several.length > 0 ? several : [fields[invoiceField] ?? '']
  if (!intent || intent.late === null || !lost || !heard.every(number => lost.includes(number))) return null
  if (lateBeside(text, numbers).length > 0) {
    const begun = begunBy(scene)
    const values = Object.fromEntries(Object.entries(begun.values).filter(([, value]) => fateOf(value) !== 'late'))
    return after(sayEntries(scene, [{ entry: intent.late, side: null }], []), ({ conversation }) =>
      startForm({ ...scene, conversation }, intent, { ...begun, values }),
    )
  }
  return decision.kind === 'unknown' || decision.kind === 'clarify' ? beginForm(scene, intent.id) : null
}
