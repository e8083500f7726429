import type { Form, OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { foundNumber } from '../../understanding/several/found-it.js'
import { askAgain } from '../asking.js'
import { after, textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { filedSiblings, numbersOf } from './filed-siblings.js'
import { leaveOne } from './leave-one.js'

/**
 * "My colleague found one too, 48213378": of those in hand it is left out. Any other may be there again or lost as well, so which is asked, and nothing
 * becomes of it: it is no number of the request that is open. Null for all else.
 */
export function foundOne(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { conversation, message, phrases } = scene
  const number = open.values[invoiceField] === undefined ? null : foundNumber(message.text)
  if (number === null) return null
  const isKnown = numbersOf(open, filedSiblings(scene, open)).includes(number)
  if (isKnown) return leaveOne({ ...scene, message: { ...message, text: `found ${number}` } }, open, form)
  const asked: Step = { conversation, replies: [textReply(phrases.foundOrLost(number))], effects: [] }
  return after(asked, next => askAgain({ ...scene, conversation: next.conversation }, open, form))
}
