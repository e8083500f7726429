import { advance, fill, openForm } from '../../forms/fill.js'
import type { Apart, OpenForm, Values } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import type { Scene } from '../turn.js'
import { keyOfNext } from './request-key.js'

/** The request for the next invoice, with all that the two have in common: of those that wait, or, without its number, of those that were announced; null where there is neither. */
export function nextInvoice({ knowledge }: Pick<Scene, 'knowledge'>, open: OpenForm): OpenForm | null {
  const [number, ...waiting] = open.waiting
  const intent = knowledge.intents.get(open.intent)
  if ((number === undefined && open.further === 0) || intent?.kind !== 'form') return null
  const alone = open.apart[number ?? ''] ?? {}
  const common = Object.fromEntries(Object.entries(open.values).filter(([name]) => name !== invoiceField && alone[name] === undefined))
  const own = Object.fromEntries(Object.entries(alone).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
  const begun = openForm(open.intent, keyOfNext(open.key), open.confidence)
  const { open: filled } = fill(begun, intent.form, { ...common, ...own, ...(number === undefined ? {} : { [invoiceField]: number }) })
  const unknown = open.unknown.filter(name => name !== invoiceField && alone[name] === undefined)
  const apart = keepApart(waiting, open.apart, open.values, Object.keys(alone))
  // Of those that are not counted there may always be one more.
  const further = number === undefined ? Math.max(open.further - 1, open.uncounted ? 1 : 0) : open.further
  return advance({ ...filled, unknown, waiting, apart, further, uncounted: open.uncounted, kept: Object.keys(common) }, intent.form).open
}

/** What is known of each invoice that waits, which keeps the values of `names` that the others have: another value for one of them is none for it. */
export function keepApart(waiting: readonly string[], apart: Apart, values: Values, names: readonly string[]): Apart {
  const kept = Object.fromEntries(names.flatMap(name => (values[name] === undefined ? [] : [[name, values[name]]])))
  return Object.fromEntries(
    waiting.flatMap(number => {
      const alone = { ...kept, ...apart[number] }
      return Object.keys(alone).length > 0 ? [[number, alone]] : []
    }),
  )
}
