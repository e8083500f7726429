import type { Order } from '../tickets/acts.js'
import { isOpen } from '../tickets/lifecycle.js'
import type { ActParts, ActResult } from './act.js'

/** Duplicates are marked one at a time: of two tickets that are to be each other's duplicate, one goes on. */
const lane = 'counterfoil:duplicates'

/**
 * Closes a ticket as the duplicate of another, if that one goes on. Two instances may mark two tickets as each other's at the same moment:
 * whoever finds the other closed afterwards opens its own again, so that somebody still works on it.
 */
export function markDuplicate(
  order: Order,
  of: string,
  parts: ActParts,
  act: (order: Order, parts: ActParts) => Promise<ActResult>,
): Promise<ActResult> {
  const goesOn = async () => {
    const other = await parts.store.findTicket(of)
    return other === null ? null : isOpen(other.ticket)
  }
  return parts.inOrder(lane, async () => {
    // A repeat of what has taken effect is answered as the first was, whatever came of the other ticket since.
    const own = await parts.store.findTicket(order.reference)
    const isRepeat = own !== null && (await parts.store.load(own.conversation))?.acts.some(({ key }) => key === order.key)
    const before = isRepeat || of === order.reference ? true : await goesOn()
    if (before === null) return { kind: 'refused', refusal: { why: 'no-such-ticket' } }
    if (!before) return { kind: 'refused', refusal: { why: 'other-finished' } }
    const result = await act(order, parts)
    if (result.kind === 'refused' || isRepeat || (await goesOn())) return result
    await act({ ...order, key: `${order.key}:again`, act: { kind: 'reopen' } }, parts)
    return { kind: 'refused', refusal: { why: 'other-finished' } }
  })
}
