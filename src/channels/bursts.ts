import { pauseAfter } from '../desk/pause-after.js'
import { DeskError } from '../errors.js'
import { fitsAfter, longestMessage, type Message } from '../message.js'

/** How long is waited for more: after each message, and in all, in ms. With `wait` 0 nothing is. */
interface BurstPace {
  readonly wait: number
  readonly most: number
}

/** Gathers what a customer sends right after each other, so that it is heard as one thought and gets one reply. */
export interface Bursts<Result> {
  /**
   * Takes a message; settles with what came of the turn that it was part of, so that nothing is acknowledged before it is saved. The same
   * message again, while it waits, waits with it. `isWhole`: a button, say, which nothing is to be waited for with.
   */
  take(message: Message, isWhole?: boolean): Promise<Result>
  /** Puts a message in the place of the one with its id, while that waits; settles as that does. Null where none waits. */
  amend(message: Message): Promise<Result> | null
  /** Lets a message that waits go unheard; it settles with `result`. False where none waits. */
  drop(conversation: string, id: string, result: Result): boolean
  /** The customer is typing on. */
  typing(conversation: string): void
  /** Gives everything that waits now, and waits for nothing any more. */
  stop(): void
}

/** Runs `work` in so many ms, unless the returned function is called before. */
export type After = (ms: number, work: () => void) => () => void

const byTimer: After = (ms, work) => {
  const timer = setTimeout(work, ms)
  return () => clearTimeout(timer)
}

interface Waiting<Result> {
  readonly message: Message
  readonly result: Promise<Result>
  settle(result: Promise<Result>): void
}

interface Burst<Result> {
  readonly waiting: readonly Waiting<Result>[]
  cancelWait(): void
  cancelMost(): void
}

/** In memory: what waits is not acknowledged, so that the channel sends it again, or is kept with the conversation already. */
export function createBursts<Result>(
  give: (message: Message) => Promise<Result>,
  { wait, most }: BurstPace,
  after: After = byTimer,
): Bursts<Result> {
  const bursts = new Map<string, Burst<Result>>()
  let isStopped = wait === 0

  function take(message: Message, isWhole = false): Promise<Result> {
    const { conversation: id } = message
    const before = bursts.get(id)
    const same = before?.waiting.find(one => one.message.id === message.id)
    if (same && same.message.text === message.text) return same.result
    if (isStopped || isWhole || same || !canWait(message)) {
      flush(id)
      return give(message)
    }
    if (before && !fitsAfter(messagesOf(before), message)) flush(id)
    const one = waitingFor<Result>(message)
    const open = bursts.get(id)
    open?.cancelWait()
    const cancelMost = open?.cancelMost ?? after(most, () => flush(id))
    bursts.set(id, { waiting: [...(open?.waiting ?? []), one], cancelMost, cancelWait: () => {} })
    const pause = wait * pauseAfter(message.text)
    if (pause === 0) flush(id)
    else wakeIn(id, pause)
    return one.result
  }

  function wakeIn(id: string, ms: number) {
    const burst = bursts.get(id)
    if (!burst) return
    burst.cancelWait()
    bursts.set(id, { ...burst, cancelWait: after(ms, () => flush(id)) })
  }

  function flush(id: string) {
    const burst = bursts.get(id)
    if (!burst) return
    bursts.delete(id)
    burst.cancelWait()
    burst.cancelMost()
    void giveAll(burst.waiting)
  }

  async function giveAll(waiting: readonly Waiting<Result>[]) {
    const [last] = waiting.slice(-1)
    if (!last) return
    if (waiting.length === 1) return last.settle(give(last.message))
    const parts = waiting.map(({ message: { id, text, files } }) => ({ id, text, ...(files ? { files } : {}) }))
    const given = give({ ...last.message, parts })
    const isReused = await given.then(
      () => false,
      error => error instanceof DeskError && error.code === 'MESSAGE_ID_REUSED',
    )
    // One that was sent before with other words is refused by itself, and keeps none of the others from being taken.
    for (const one of waiting) one.settle(isReused ? give(one.message) : given)
  }

  function amend(message: Message): Promise<Result> | null {
    const burst = bursts.get(message.conversation)
    const before = burst?.waiting.find(one => one.message.id === message.id)
    if (!burst || !before || !canWait(message)) return null
    const waiting = burst.waiting.map(one => (one === before ? { ...one, message } : one))
    bursts.set(message.conversation, { ...burst, waiting })
    wakeIn(message.conversation, wait)
    return before.result
  }

  function drop(conversation: string, id: string, result: Result): boolean {
    const burst = bursts.get(conversation)
    const dropped = burst?.waiting.find(one => one.message.id === id)
    if (!burst || !dropped) return false
    const waiting = burst.waiting.filter(one => one !== dropped)
    bursts.set(conversation, { ...burst, waiting })
    if (waiting.length === 0) flush(conversation)
    dropped.settle(Promise.resolve(result))
    return true
  }

  return {
    take,
    amend,
    drop,
    typing: id => wakeIn(id, wait),
    stop() {
      isStopped = true
      for (const id of [...bursts.keys()]) flush(id)
    },
  }
}

/** A form is sent off as a whole, and in public each message is a question of its own. What the desk would refuse is refused alone. */
function canWait({ text, form, isPublic, files }: Message): boolean {
  return !form && !isPublic && (text.trim() !== '' || Boolean(files?.length)) && text.length <= longestMessage
}

function messagesOf({ waiting }: Burst<unknown>): readonly Message[] {
  return waiting.map(({ message }) => message)
}

function waitingFor<Result>(message: Message): Waiting<Result> {
  let settle: (result: Promise<Result>) => void = () => {}
  const result = new Promise<Result>(resolve => {
    settle = resolve
  })
  return { message, result, settle: given => settle(given) }
}
