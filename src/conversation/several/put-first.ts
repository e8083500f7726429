import type { Form, OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { firstOf } from '../../understanding/several/goes-first.js'
import { askAgain, askNext } from '../asking.js'
import type { Scene, Step } from '../turn.js'
import { byNumber } from './by-number.js'
import { nextInvoice } from './next-invoice.js'

/**
 * Another of several is to come first: "just take 30118822 for now, the other one can wait". It changes places with the one that is being filled in, which
 * waits for its turn, as nobody has said that it is not needed. Null for all else.
 */
export function putFirst(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { conversation, message, phrases } = scene
  const own = open.values[invoiceField]
  if (own === undefined || open.waiting.length === 0) return null
  const number = firstOf(byNumber(message.text, [], open), [own, ...open.waiting])
  if (number === null) return null
  if (number === own) return askAgain(scene, open, form)
  // What is known of the other alone was not said of this one.
  const unknown = Object.keys(open.apart[number] ?? {}).filter(name => open.values[name] === undefined)
  const apart = { ...open.apart, ...(unknown.length > 0 ? { [own]: Object.fromEntries(unknown.map(name => [name, null])) } : {}) }
  const waiting = [number, own, ...open.waiting.filter(one => one !== number)]
  const next = nextInvoice(scene, { ...open, waiting, apart })
  return next && askNext({ ...scene, conversation: { ...conversation, form: next, offer: null } }, next, form, phrases.nextInvoice(number))
}
