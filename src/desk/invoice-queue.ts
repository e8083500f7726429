import { createKeyedQueue } from '../keyed-queue.js'

/** Runs work while no other instance works on any of these keys. */
export type Exclusively = <T>(keys: readonly string[], work: () => Promise<T>) => Promise<T>

/**
 * Runs work about invoices one piece at a time for each invoice, so that of two conversations that ask for the same copy at once the
 * second finds what the first has filed. `among` keeps other instances out meanwhile; where they can't be, both requests are filed and
 * flagged, and neither is lost.
 */
export function createInvoiceQueue(among: Exclusively = (_keys, work) => work()): Exclusively {
  const inOrder = createKeyedQueue('requests about this invoice')
  return (numbers, work) => {
    // Always in the same order, or two pieces of work could wait for each other.
    const sorted = [...new Set(numbers)].sort()
    const alone = sorted.length === 0 ? work : () => among(sorted, work)
    return sorted.reduceRight<typeof work>((inner, number) => () => inOrder(number, inner), alone)()
  }
}
