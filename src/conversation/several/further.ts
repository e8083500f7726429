import type { Form, OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { announcedIn } from '../../understanding/several/announced.js'
import { numbersIn } from '../../understanding/several/said-apart.js'
import { saysNoMore } from '../../understanding/several/says-no-more.js'
import { withoutForm } from '../conversation.js'
import { textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { placeOf } from './request-key.js'

// Of several invoices some are only announced: "I lost two, one is 48213377". The others are asked for when it is their turn.

/** How many a message that begins a request announces beyond the `begun` ones. "Another invoice, 48151623" is this one, "48151623. There is one more" is not. */
export function furtherIn(text: string, begun: number): number {
  const { inAll, more } = announcedIn(text)
  const last = numbersIn(text).at(-1)
  const behind = last === undefined ? 0 : announcedIn(text.slice(text.lastIndexOf(last) + last.length)).more
  return Math.max(behind, inAll - begun, more - begun, 0)
}

/** The form with those that the message announces. Who says "two in all" and later "a second one" speaks of the same. */
export function withAnnounced({ message }: Scene, open: OpenForm, form: Form): OpenForm {
  if (!form.fields.some(({ name }) => name === invoiceField)) return open
  const { inAll, more } = announcedIn(message.text)
  return { ...open, further: Math.max(open.further, more, inAll - placeOf(open.key) - 1 - open.waiting.length) }
}

/** The step without those that have been given a number in it; `before` is the form as it was. Who announces one is told that it is not forgotten. */
export function countFurther({ message, phrases }: Scene, step: Step, before: OpenForm): Step {
  const { form } = step.conversation
  const noted = textReply(phrases.furtherNoted)
  if (form?.key === before.key) {
    // "I lost another one, 48213390", said when the next is asked for, is that one.
    const isIt =
      placeOf(form.key) > 0 && before.values[invoiceField] === undefined && message.text.includes(form.values[invoiceField] ?? '\n')
    const left = withoutNumbered(form, form.waiting.length + (isIt && announcedIn(message.text).more > 0 ? 1 : 0), before)
    const counted = { ...step, conversation: { ...step.conversation, form: left } }
    return left.further > before.further ? { ...counted, replies: [noted, ...counted.replies] } : counted
  }
  // It was filed, and the next one is begun, which is none of those that wait any more.
  if (!step.next) return step
  const hasNumber = step.next.values[invoiceField] !== undefined
  const next = hasNumber ? withoutNumbered(step.next, step.next.waiting.length + 1, before) : step.next
  return { ...step, next, replies: hasNumber && next.further > before.further ? [...step.replies, noted] : step.replies }
}

function withoutNumbered(form: OpenForm, numbered: number, { waiting }: OpenForm): OpenForm {
  return { ...form, further: Math.max(0, form.further - Math.max(0, numbered - waiting.length)) }
}

/** "That was all", said when the next of several is asked for. Null for all else. */
export function noFurther({ conversation, message, now, phrases }: Scene, open: OpenForm): Step | null {
  const isAwaited = placeOf(open.key) > 0 && open.asked === invoiceField && open.values[invoiceField] === undefined
  if (!isAwaited || !saysNoMore(message.text)) return null
  return { conversation: withoutForm(conversation, now), replies: [textReply(phrases.thatWasAll)], effects: [] }
}
