import { invoiceField } from '../../tickets/duplicates.js'
import { isSaidLost } from '../../understanding/acts/lost-or-late.js'
import type { Scene } from '../turn.js'

/** Whether a message speaks of an invoice: by the word, or by a number that can be nothing else's. */
export function mentionsInvoice({ heard, message: { text } }: Scene): boolean {
  return mentions.test(text) || heard.fields[invoiceField] !== undefined || (heard.several ?? []).length > 0
}

const mentions = /\b(?:invoices?|fapiaos?|parcel|package)\b|发票|專票|专票|普票|包裹/iu

/** "The courier lost 55418230" */
export function tellsLossByNumber({ heard, message: { text } }: Scene): boolean {
  return heard.fields[invoiceField] !== undefined && isSaidLost(text)
}
