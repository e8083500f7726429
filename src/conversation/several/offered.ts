import type { Form, OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { findFields } from '../../understanding/fields.js'
import { announcedInQuestion } from '../../understanding/several/announced.js'
import { saysInPlace } from '../../understanding/several/one-more.js'
import { findSeveral } from '../../understanding/several/several.js'
import type { Begun } from '../request/lost-or-late.js'
import type { Scene } from '../turn.js'
import { splitSeveral } from './split-several.js'

/** What a request that is offered begins with when it is wanted. */
export type Offered = Pick<OpenForm, 'values' | 'waiting' | 'apart' | 'further' | 'uncounted'>

/**
 * What `words` say of a request that is offered behind them: "How do I get copies of two lost invoices?" speaks of two. They are those of the message,
 * or those of an earlier one that were asked back.
 */
export function offeredBy(scene: Scene, form: Form, words: string | null): Offered {
  const { heard, message } = scene
  const text = words ?? message.text
  const before = words === null ? {} : findFields(words, form, null)
  const several = words === null ? (heard.several ?? []) : findSeveral(words, form)
  const said = { ...heard, fields: { ...before, ...heard.fields }, several }
  const split = splitSeveral({ ...scene, heard: said, message: { ...message, text } })
  const { inAll, more, isUncounted } = announcedInQuestion(text)
  const asked = Math.max(inAll, more) - 1 - split.waiting.length
  return asked > split.further ? { ...split, further: asked, uncounted: isUncounted } : split
}

/**
 * A request that was offered, and begins with what `text`, which wants it, says besides. A number that it gives comes first, and the one that was offered waits, unless
 * it is put right.
 */
export function withOffered(begun: Begun, offered: Offered, text: string): Begun {
  const number = offered.values[invoiceField]
  const kept = number === undefined || saysInPlace(text) ? [] : [number]
  const waiting = [...new Set([...kept, ...offered.waiting, ...begun.waiting])].filter(number => number !== begun.values[invoiceField])
  const numbered = Math.max(0, waiting.length - offered.waiting.length)
  const further = Math.max(begun.further, offered.further - numbered, 0)
  return {
    ...begun,
    waiting,
    apart: { ...offered.apart, ...begun.apart },
    further,
    uncounted: further > 0 && (begun.uncounted || (offered.uncounted && numbered === 0)),
  }
}
