import type { Form, OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { endsWithNoMore, saysNoMore } from '../../understanding/acts/that-was-all.js'
import { announcedIn } from '../../understanding/several/announced.js'
import { saysRestIsThere } from '../../understanding/several/rest-is-there.js'
import { numbersIn } from '../../understanding/several/said-apart.js'
import { announcesOnly } from '../../understanding/several/without-more.js'
import { askAgain } from '../asking.js'
import { withoutForm } from '../conversation.js'
import { textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { placeOf } from './request-key.js'

// Of several invoices some are only announced: "I lost two, one is 48213377". The others are asked for when it is their turn.

type Further = Pick<OpenForm, 'further' | 'uncounted'>

/** How many a message that begins a request announces beyond the `begun` ones. "Another invoice, 48151623" is this one, "48151623. There is one more" is not. */
export function furtherIn(text: string, begun: number): Further {
  const { inAll, more, isUncounted } = announcedIn(text)
  const last = numbersIn(text).at(-1)
  const behind = last === undefined ? none : announcedIn(text.slice(text.lastIndexOf(last) + last.length))
  const further = Math.max(behind.more, inAll - begun, more - begun, 0)
  // Whoever numbers several of "several invoices" has numbered all.
  return { further, uncounted: further > 0 && (isUncounted ? begun < 2 : behind.more > 0 && behind.isUncounted) }
}

const none = { more: 0, isUncounted: false }

/** The form with those that the message announces. Who says "two in all" and later "a second one" speaks of the same. */
export function withAnnounced({ message }: Scene, open: OpenForm, form: Form): OpenForm {
  if (!form.fields.some(({ name }) => name === invoiceField)) return open
  if (open.uncounted && placeOf(open.key) > 0 && endsWithNoMore(message.text)) return { ...open, ...noneFurther }
  const { inAll, more, place, isUncounted } = announcedIn(message.text)
  const further = Math.max(open.further, more, Math.max(inAll, place) - placeOf(open.key) - 1 - open.waiting.length)
  return { ...open, further, uncounted: isUncounted || (open.uncounted && inAll === 0) }
}

const noneFurther: Further = { further: 0, uncounted: false }

/** The step without those that have been given a number in it; `before` is the form as it was. Who announces one is told that it is not forgotten. */
export function countFurther({ message, phrases }: Scene, step: Step, before: OpenForm): Step {
  const { form } = step.conversation
  const noted = textReply(phrases.furtherNoted)
  if (form?.key === before.key) {
    // "I lost another one, 48213390", said when the next is asked for, is that one.
    const isIt =
      placeOf(form.key) > 0 && before.values[invoiceField] === undefined && message.text.includes(form.values[invoiceField] ?? '\n')
    const numbered = form.waiting.length + (isIt && announcedIn(message.text).more > 0 ? 1 : 0)
    const left = withoutNumbered(form, numbered, before, message.text)
    const counted = { ...step, conversation: { ...step.conversation, form: left } }
    return left.further > before.further ? { ...counted, replies: [noted, ...counted.replies] } : counted
  }
  // It was filed, and the next one is begun, which is none of those that wait any more.
  if (!step.next) return step
  const hasNumber = step.next.values[invoiceField] !== undefined
  const next = hasNumber ? withoutNumbered(step.next, step.next.waiting.length + 1, before, message.text) : step.next
  return { ...step, next, replies: hasNumber && next.further > before.further ? [...step.replies, noted] : step.replies }
}

/** Of those that are not counted there is one more, unless several are numbered at once, which then are all. */
function withoutNumbered(form: OpenForm, numbered: number, { waiting }: OpenForm, text: string): OpenForm {
  const areAll = numbered > waiting.length && new Set(numbersIn(text)).size > 1
  if (form.uncounted && areAll) return { ...form, ...noneFurther }
  return { ...form, further: Math.max(form.uncounted ? 1 : 0, form.further - Math.max(0, numbered - waiting.length)) }
}

/** "I lost another too", said beside the read-back: this one stays as it was read. Null for all else. */
export function onlyAnnounced(scene: Scene, open: OpenForm, form: Form): Step | null {
  return open.stage === 'confirming' && announcesOnly(scene.message.text) ? askAgain(scene, open, form) : null
}

/** "That was all", said when the next of several is asked for. Null for all else. */
export function noFurther({ conversation, message, now, phrases }: Scene, open: OpenForm): Step | null {
  const isAwaited = placeOf(open.key) > 0 && open.asked === invoiceField && open.values[invoiceField] === undefined
  if (!isAwaited || !(saysNoMore(message.text) || saysRestIsThere(message.text, open.further === 0))) return null
  return { conversation: withoutForm(conversation, now), replies: [textReply(phrases.thatWasAll)], effects: [] }
}
