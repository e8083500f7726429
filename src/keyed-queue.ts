import { DeskError } from './errors.js'

/** More than this waiting for one key means that somebody sends faster than anybody reads. */
const longestQueue = 50

/**
 * Runs work of one key in order, one at a time, and work of different keys at once. A failure is its caller's alone.
 * Throws CONVERSATION_BUSY where too much is waiting for the key already.
 */
export function createKeyedQueue(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const queues = new Map<string, { tail: Promise<unknown>; length: number }>()
  return async (key, work) => {
    const queue = queues.get(key) ?? { tail: Promise.resolve(), length: 0 }
    if (queue.length >= longestQueue) {
      throw new DeskError(
        'CONVERSATION_BUSY',
        `${queue.length} messages of this conversation are waiting. Wait for the replies, then go on.`,
      )
    }
    queues.set(key, queue)
    queue.length++
    const result = queue.tail.then(work)
    queue.tail = result.catch(() => undefined)
    try {
      return await result
    } finally {
      queue.length--
      if (queue.length === 0) queues.delete(key)
    }
  }
}
