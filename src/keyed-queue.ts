import { DeskError } from './errors.js'

/** More than this waiting for one key means that somebody sends faster than anybody reads. */
const longestQueue = 50

/** Runs work of one key in order, one at a time, and work of different keys at once. A failure is its caller's alone. */
interface KeyedQueue {
  /** Throws CONVERSATION_BUSY where too much is waiting for the key already. */
  <T>(key: string, work: () => Promise<T>): Promise<T>
  /** However much is waiting: for what nobody may keep out who sends too fast. */
  always<T>(key: string, work: () => Promise<T>): Promise<T>
}

/** `what` waits in it, as it is called where there is too much of it: "messages of this conversation". */
export function createKeyedQueue(what: string): KeyedQueue {
  const queues = new Map<string, { tail: Promise<unknown>; length: number }>()

  async function always<T>(key: string, work: () => Promise<T>): Promise<T> {
    const queue = queues.get(key) ?? { tail: Promise.resolve(), length: 0 }
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

  async function bounded<T>(key: string, work: () => Promise<T>): Promise<T> {
    const length = queues.get(key)?.length ?? 0
    if (length < longestQueue) return always(key, work)
    throw new DeskError('CONVERSATION_BUSY', `${length} ${what} are waiting. Wait until they are done, then go on.`)
  }

  return Object.assign(bounded, { always })
}
