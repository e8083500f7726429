import type { Form, OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { consentsToAll } from '../../understanding/acts/consent/consents-to-all.js'
import { withoutAnother } from '../../understanding/acts/consent/of-another-invoice.js'
import { othersIn, withoutOnlyThis } from '../../understanding/acts/consent/only-this-one.js'
import { fileForm } from '../filed/filing.js'
import { textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'

/**
 * A yes to the invoice that was read back, and to no other: "yes, only this one, the other two turned up". The others are left out, and named, so that one
 * which was meant after all is not lost without a word. Null where it is no clear yes, or tells of another number of others than there are.
 */
export function fileOnlyThis(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { message, phrases } = scene
  const own = open.values[invoiceField]
  if (open.stage !== 'confirming' || own === undefined) return null
  const rest = withoutOnlyThis(withoutAnother(message.text, own) ?? message.text)
  if (rest === null || !consentsToAll(rest, open.values)) return null
  const [pending, told] = [open.waiting.length + open.further, othersIn(message.text)]
  if (pending > 0 && !open.uncounted && told !== null && told !== pending) return null
  const step = fileForm(scene, { ...open, waiting: [], apart: {}, further: 0, uncounted: false }, form)
  const left =
    open.waiting.length > 0 ? [textReply(phrases.leftOut(open.waiting))] : open.further > 0 ? [textReply(phrases.thatWasAll)] : []
  return { ...step, replies: [...left, ...step.replies] }
}
