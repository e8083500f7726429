import { createKeyedQueue } from '../keyed-queue.js'

/**
 * Runs work about invoices one piece at a time for each invoice, so that of two conversations that ask for the same copy at once the
 * second finds what the first has filed. Between processes nothing waits: both requests are filed then, and neither is lost.
 */
export function createInvoiceQueue(): <T>(numbers: readonly string[], work: () => Promise<T>) => Promise<T> {
  const inOrder = createKeyedQueue()
  return (numbers, work) => {
    // Always in the same order, or two pieces of work could wait for each other.
    const sorted = [...new Set(numbers)].sort()
    return sorted.reduceRight<typeof work>((inner, number) => () => inOrder(number, inner), work)()
  }
}
