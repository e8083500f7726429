import type { Form, OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { withoutAnother } from '../../understanding/acts/consent/of-another-invoice.js'
import { findFields } from '../../understanding/fields.js'
import type { Scene } from '../turn.js'

/**
 * An answer to the read-back without what it says of another invoice that is not lost: "yes. 31992046 is not lost, it has the wrong title" would give this one
 * a reason, or reopen its title, and a quick yes file that. Of several that are requested one may be left out by it (leave-one.ts).
 */
export function withoutOtherInvoice(scene: Scene, open: OpenForm, form: Form): Scene {
  const { heard, message } = scene
  const number = open.values[invoiceField]
  if (open.stage !== 'confirming' || number === undefined || open.waiting.length > 0) return scene
  const text = withoutAnother(message.text, number)
  if (text === null) return scene
  // What was learnt is of the whole.
  return {
    ...scene,
    message: { ...message, text },
    heard: { ...heard, fields: findFields(text, form, null), several: [], refused: null, agreement: null },
  }
}
